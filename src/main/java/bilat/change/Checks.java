package bilat.change;

import bilat.fact.Citation;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Source;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whether a fact that is the same was checked since: reviewed, or a source of it read again. */
final class Checks {
    private final Comparison comparison;

    Checks(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Whether it counts as a fact, is on both sides, and was checked later. */
    boolean isNew(Matching.Match match) {
        Optional<LocalDate> then = match.before()
                .filter(thing -> thing.row().isPresent())
                .flatMap(thing -> last(thing, comparison.before().facts()));
        Optional<LocalDate> now = match.after()
                .filter(thing -> thing.row().isPresent())
                .flatMap(thing -> last(thing, comparison.after().facts()));
        LocalDate known = then.orElse(comparison.since());
        return now.filter(day -> day.isAfter(known)).isPresent();
    }

    private static Optional<LocalDate> last(Thing thing, Facts facts) {
        Fact fact = thing.fact().orElseThrow();
        Stream<LocalDate> reviewed = Learned.reviewed(fact, thing.value().isPresent()).stream();
        Stream<LocalDate> read = thing.sources().stream()
                .map(Citation::source)
                .flatMap(id -> facts.source(id).flatMap(Source::accessed).stream());
        return Stream.concat(reviewed, read).max(Comparator.naturalOrder());
    }
}
