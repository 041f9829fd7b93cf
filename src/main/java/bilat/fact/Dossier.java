package bilat.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a brief may contain: the facts of one pair, one day, one ceiling and one side. Nothing past it can leak what
 * it lacks, since whatever is derived is derived from it.
 *
 * @param pair as written: the first stands first
 * @param side for whom the brief is made, where it is made for one
 * @param facts what the ceiling and the day let through, posts included; the tables of officials, issues, sources and
 *     the rest hold only what these facts and the two sides lead to
 * @param between the facts between the two, in the order of their ids
 * @param multilateral the facts that both take part in with others
 * @param context the facts that bear on the two without being between them
 * @param banner the highest marking of what is inside
 * @param withheld how many facts lie above the ceiling
 */
public record Dossier(
        Pair pair,
        LocalDate asOf,
        Marking ceiling,
        Optional<Actor> side,
        Facts facts,
        List<Fact> between,
        List<Fact> multilateral,
        List<Fact> context,
        Marking banner,
        int withheld) {
    public Dossier {
        between = List.copyOf(between);
        multilateral = List.copyOf(multilateral);
        context = List.copyOf(context);
    }

    /** The same dossier, above whose ceiling so many facts lay when it was selected first. */
    public Dossier withholding(int facts) {
        return new Dossier(pair, asOf, ceiling, side, this.facts, between, multilateral, context, banner, facts);
    }

    /** The same dossier, whose tables hold also what leads nowhere in it. */
    public Dossier with(Facts others) {
        return new Dossier(
                pair, asOf, ceiling, side, others, between, multilateral, context, Banner.of(others), withheld);
    }

    /** What could not be read and counts against this pair. */
    public List<Omitted> omitted() {
        return facts.omitted();
    }
}
