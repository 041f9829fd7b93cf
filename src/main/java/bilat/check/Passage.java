package bilat.check;

/** A text in a record, as typed but for its citations. */
record Passage(Subject subject, Kind kind, String text) {
    /** How a text is written. */
    enum Kind {
        /** As in mid-sentence, without a full stop. */
        CLAUSE,
        /** Whole sentences. */
        SENTENCES,
        /** Somebody's own words. */
        QUOTE,
        /** What something or somebody is called. */
        NAME,
        /** Any other words. */
        WORDS
    }

    /** Whether it is the curator's own running text. */
    boolean isOwn() {
        return kind == Kind.CLAUSE || kind == Kind.SENTENCES;
    }
}
