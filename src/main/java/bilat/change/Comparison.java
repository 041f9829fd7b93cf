package bilat.change;

import bilat.fact.Actor;
import bilat.fact.Dossier;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.fact.Selection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Two sets of facts of one pair at one ceiling, each as of its day.
 *
 * @param before what is compared with
 * @param after of now; what only the withdrawn facts lead to is in its tables
 * @param edition the name of what is compared with: {@code 2019-W03}; empty: a day, or another data root
 * @param withdrawn facts of before that were withdrawn since, with their withdrawal; they are not among those of after
 */
public record Comparison(Dossier before, Dossier after, Optional<String> edition, List<Fact> withdrawn) {
    public Comparison {
        withdrawn = List.copyOf(withdrawn);
    }

    /**
     * Of the facts that an earlier set and a later one hold.
     *
     * @param read whether the brief can show a fact; the others are on neither side
     */
    public static Comparison of(
            Facts before,
            LocalDate beforeDay,
            Optional<String> edition,
            Facts now,
            Pair pair,
            LocalDate asOf,
            Marking ceiling,
            Optional<Actor> side,
            Predicate<Fact> read) {
        return new Comparison(
                Selection.select(before, pair, beforeDay, ceiling, side, read),
                Selection.select(now, pair, asOf, ceiling, side, read),
                edition,
                List.of());
    }
}
