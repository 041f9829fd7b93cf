package bilat.change;

import bilat.fact.Citation;
import bilat.fact.Fact;
import bilat.fact.When;
import bilat.fact.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is different. Each value of a figure is a thing of its own, known by its period and first source; so
 * is a post, known by the official, its title and its start.
 *
 * @param collection where it stands in data files; that of a post is {@code officials}
 * @param id as now; of what is gone, as then, but that of a post under the official's id of now; of a value, that of
 *     its figure
 * @param part of a value, its period and first source under its id of now: {@code 2018, imf-2019}; empty for everything
 *     else
 * @param formerly the id as then, where it is another
 * @param before as then; of a value, its figure with this value alone; empty for what was not there, and for records
 *     that are no facts
 * @param after as now, in the same manner; of what was withdrawn, with its withdrawal
 * @param fields what is different, in the order of keys; of what is new or gone, all of it
 * @param since when in the world: the date of the act; empty where none is on record, and where only the record changed
 * @param learned the newest day on which a source of it that is new was published, or on which it was re-verified
 * @param sources where it stands: as now, of what is gone those of its withdrawal, else as then
 */
public record Change(
        Kind kind,
        String collection,
        String id,
        Optional<String> part,
        Optional<String> formerly,
        Optional<Fact> before,
        Optional<Fact> after,
        List<FieldChange> fields,
        Why why,
        Optional<When> since,
        Optional<LocalDate> learned,
        List<Citation> sources) {
    public Change {
        fields = List.copyOf(fields);
        sources = List.copyOf(sources);
    }

    /** What became of it. */
    public enum Kind implements Word {
        ADDED,
        /** Withdrawn, taken off the record, or no longer about the two. */
        ENDED,
        ALTERED,
        /** The same under another id. */
        RENAMED
    }
}
