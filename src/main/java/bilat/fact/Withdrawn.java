package bilat.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The facts that a dossier lacks because they were withdrawn: who compares it with an earlier one tells so. */
public final class Withdrawn {
    private Withdrawn() {}

    /**
     * Facts with their withdrawal, as the dossier would show them without it, and what they lead to.
     *
     * @param all the facts from which the dossier was selected
     * @param read whether the brief can show a fact
     */
    public static Facts of(Facts all, Dossier dossier, Predicate<Fact> read) {
        Pair pair = dossier.pair();
        LocalDate asOf = dossier.asOf();
        Clearance clearance = new Clearance(all, dossier.ceiling(), pair);
        Day day = new Day(all.sources(), asOf);
        Ceiling ceiling = new Ceiling(clearance);
        AsOf known = new AsOf(day);
        List<Fact> withdrawn = all.facts().stream()
                .filter(fact -> fact.particulars().withdrawn().isPresent())
                .filter(read)
                .filter(fact ->
                        Relevance.isFor(fact, dossier.side()) && Relevance.of(fact, pair, all) != Relevance.NONE)
                .flatMap(fact -> fact.accept(ceiling).stream())
                .filter(fact -> fact.accept(known).isEmpty())
                .flatMap(fact -> withIts(fact, known).stream())
                .sorted(Comparator.comparing(Fact::id))
                .toList();
        List<Fact> linked =
                Links.among(Stream.concat(dossier.facts().facts().stream(), withdrawn.stream())
                                .toList())
                        .stream()
                        .filter(fact -> fact.particulars().withdrawn().isPresent())
                        .toList();
        return Reach.of(linked, pair, List.of(), new Tables(all, clearance, day, ceiling, known));
    }

    /** The fact as it would be known on the day, with its withdrawal. */
    private static Optional<Fact> withIts(Fact fact, AsOf known) {
        Optional<Withdrawal> withdrawal = fact.particulars().withdrawn();
        return Restated.withdrawn(fact, Optional.empty())
                .accept(known)
                .map(trimmed -> Restated.withdrawn(trimmed, withdrawal));
    }
}
