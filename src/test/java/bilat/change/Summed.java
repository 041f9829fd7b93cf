package bilat.change;

import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Pair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** What a first set of facts becomes, when all that changed is done to it week by week. */
public final class Summed {
    /** Two sets of facts and what changed between them. */
    public record Week(Comparison comparison, List<Change> changes) {}

    private final Applied applied;

    private Summed(Applied applied) {
        this.applied = applied;
    }

    /** What changed from an earlier set to a later one. */
    public static Week week(Facts before, LocalDate then, Facts now, Pair pair, LocalDate asOf, Marking ceiling) {
        Comparison comparison = Comparison.of(
                before, Optional.of(then), Optional.empty(), now, pair, asOf, ceiling, Optional.empty(), fact -> true);
        Changes changes = Changes.of(comparison);
        List<Change> all = new ArrayList<>(changes.alongside());
        all.addAll(changes.all());
        return new Week(comparison, all);
    }

    /** Begins with the facts before the changes of a week. */
    public static Summed from(Week week) {
        return new Summed(Applied.to(Things.of(week.comparison().before())));
    }

    /** Does what changed. */
    public void add(Week week) {
        applied.all(week.changes());
    }

    public SortedMap<String, String> told() {
        return applied.told();
    }

    /** The facts after the changes of a week, in the same manner. */
    public static SortedMap<String, String> told(Week week) {
        return Applied.told(Things.of(week.comparison().after()));
    }
}
