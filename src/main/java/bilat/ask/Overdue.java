package bilat.ask;

import bilat.diagnostic.Place;
import bilat.diagnostic.Severity;
import bilat.fact.Fact;
import bilat.fact.Pair;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A fact that nobody checked for longer than it may be left.
 *
 * @param collection in which it is written; {@code officials} for a post
 * @param checked when it was last checked; absent: never
 * @param due the last day on which it was not yet due; absent where it was never checked
 * @param severity an error past the limit, else a warning
 * @param place of its record, or of the post in an official's
 * @param briefs the pairs whose briefs say so
 */
public record Overdue(
        Fact fact,
        String collection,
        Optional<LocalDate> checked,
        Optional<LocalDate> due,
        Severity severity,
        Place place,
        List<Pair> briefs) {
    /** What was never checked stands first. */
    static final Comparator<Overdue> LONGEST_UNCHECKED_FIRST = Comparator.comparing(
                    (Overdue one) -> one.checked().orElse(LocalDate.MIN))
            .thenComparing(one -> one.fact().id());

    public Overdue {
        briefs = List.copyOf(briefs);
    }
}
