package bilat.change;

import bilat.fact.Dossier;
import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.fact.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** What a first set of facts becomes, when all that changed is done to it week by week. */
public final class Summed {
    /**
     * Two sets of facts and what changed between them.
     *
     * @param passing the keys of records that nothing but withdrawn facts lead to, which are there for this week alone
     */
    public record Week(Comparison comparison, List<Change> changes, Set<String> passing) {}

    private final Applied applied;

    private Summed(Applied applied) {
        this.applied = applied;
    }

    /** What changed from an earlier set to a later one. */
    public static Week week(Facts before, LocalDate then, Facts now, Pair pair, LocalDate asOf, Marking ceiling) {
        Comparison comparison = Comparison.of(before, Optional.of(then), now, asOf, Selector.of(pair, ceiling));
        Changes changes = Changes.of(comparison);
        List<Change> all = new ArrayList<>(changes.alongside());
        all.addAll(changes.all());
        return new Week(comparison, all, passing(comparison, now));
    }

    private static Set<String> passing(Comparison comparison, Facts now) {
        Dossier after = comparison.after();
        if (comparison.withdrawn().isEmpty()) {
            return Set.of();
        }
        Dossier shown = Selection.select(now, after.pair(), after.asOf(), after.ceiling(), after.side());
        Set<String> passing = new HashSet<>(Applied.told(Things.of(after)).keySet());
        passing.removeAll(Applied.told(Things.of(shown)).keySet());
        return passing;
    }

    /** Begins with the facts before the changes of a week. */
    public static Summed from(Week week) {
        return new Summed(Applied.to(Things.of(week.comparison().before())));
    }

    /** Does what changed. */
    public void add(Week week) {
        applied.all(week.changes());
        applied.leave(week.passing());
    }

    public SortedMap<String, String> told() {
        return applied.told();
    }

    /** The facts after the changes of a week, in the same manner. */
    public static SortedMap<String, String> told(Week week) {
        SortedMap<String, String> told =
                Applied.told(Things.of(week.comparison().after()));
        told.keySet().removeAll(week.passing());
        return told;
    }
}
