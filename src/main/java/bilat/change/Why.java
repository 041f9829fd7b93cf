package bilat.change;

import bilat.fact.Word;

/** Why something is different. */
public enum Why implements Word {
    /** It happened, or was announced, after the day that is compared with; also what nothing else accounts for. */
    WORLD_CHANGED,
    /** It was so before that day, or nobody knows since when, and is on record only now. */
    NEWLY_LEARNED,
    /** What was on record was wrong, or not well put. */
    CORRECTED,
    /** It was taken back, or taken off the record. */
    WITHDRAWN,
    /** Its source, or what the source says, is judged otherwise; or it is a judgement, and was made anew. */
    RE_RATED,
    /** It has another id. */
    RENAMED,
    /** Nothing happened but that time went by: a term ended, an agreement expired, the day of a plan passed. */
    CALENDAR
}
