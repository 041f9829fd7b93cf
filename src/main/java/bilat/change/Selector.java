package bilat.change;

import bilat.fact.Actor;
import bilat.fact.Dossier;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.fact.Selection;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the dossiers of both sides are selected by, but for their days.
 *
 * @param side for whom they are, where they are for one
 * @param read whether a fact can be shown; the others are on neither side
 */
public record Selector(Pair pair, Marking ceiling, Optional<Actor> side, Predicate<Fact> read) {
    /** All of a pair up to a ceiling, for either side. */
    public static Selector of(Pair pair, Marking ceiling) {
        return new Selector(pair, ceiling, Optional.empty(), fact -> true);
    }

    Dossier from(Facts facts, LocalDate day) {
        return Selection.select(facts, pair, day, ceiling, side, read);
    }

    /** The same of whatever marking. */
    Selector unlimited() {
        return new Selector(pair, Marking.RED, side, read);
    }

    /** What has another id: as of one day, since another day shows other things of the same fact. */
    Renames renames(Sides sides, LocalDate day) {
        return sides.before() == sides.after()
                ? Renames.NONE
                : Renames.between(Things.of(from(sides.before(), day)), Things.of(from(sides.after(), day)));
    }

    /** The same of all records, whether or not something shown leads to them, and of facts of either day. */
    Renames allRenames(Sides sides, LocalDate then, LocalDate asOf) {
        return allOn(sides, then).with(allOn(sides, asOf));
    }

    private Renames allOn(Sides sides, LocalDate day) {
        return Renames.between(
                Things.of(from(sides.before(), day), sides.before()),
                Things.of(from(sides.after(), day), sides.after()));
    }
}
