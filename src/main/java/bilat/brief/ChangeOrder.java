package bilat.brief;

import bilat.change.Change;
import bilat.change.Changes;
import bilat.fact.PartialDate;
import bilat.fact.When;
import java.time.LocalDate;
import java.util.Comparator;

/** In what order a bulletin tells changes: by collection, and within one the newest first. */
final class ChangeOrder {
    static final Comparator<Change> NEWEST_FIRST = Comparator.comparingInt(
                    (Change change) -> Changes.COLLECTIONS.indexOf(change.collection()))
            .thenComparing(ChangeOrder::day, Comparator.reverseOrder())
            .thenComparing(change -> change.since().map(When::toString).orElse(""))
            .thenComparing(Change::id)
            .thenComparing(change -> change.part().orElse(""));

    private ChangeOrder() {}

    /** What has no date comes last. */
    private static LocalDate day(Change change) {
        return change.since().map(When::anchor).map(PartialDate::first).orElse(LocalDate.MIN);
    }
}
