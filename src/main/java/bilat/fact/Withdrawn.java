package bilat.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
        Clearance clearance = new Clearance(all, dossier.ceiling(), pair);
        Day day = new Day(all.sources(), dossier.asOf());
        Ceiling ceiling = new Ceiling(clearance);
        AsOf known = new AsOf(day);
        List<Fact> linked = beside(
                dossier.facts().facts(),
                all,
                pair,
                ceiling,
                known,
                read.and(fact -> Relevance.isFor(fact, dossier.side())));
        return Reach.of(linked, pair, List.of(), new Tables(all, clearance, day, ceiling, known));
    }

    /**
     * Those that a ceiling and a day would let through beside what they show.
     *
     * @param meant whether a fact is looked at
     */
    static List<Fact> beside(
            List<Fact> shown, Facts all, Pair pair, Ceiling ceiling, AsOf known, Predicate<Fact> meant) {
        List<Fact> withdrawn = all.facts().stream()
                .filter(fact -> fact.particulars().withdrawn().isPresent())
                .filter(fact -> meant.test(fact) && Relevance.of(fact, pair, all) != Relevance.NONE)
                .flatMap(fact -> fact.accept(ceiling).stream())
                .filter(fact -> fact.accept(known).isEmpty())
                .flatMap(fact -> withIts(fact, known).stream())
                .sorted(Comparator.comparing(Fact::id))
                .toList();
        Set<FactId> ids = withdrawn.stream().map(Fact::id).collect(Collectors.toSet());
        return Links.among(Stream.concat(shown.stream(), withdrawn.stream()).toList()).stream()
                .filter(fact -> ids.contains(fact.id()))
                .toList();
    }

    /** The fact as it would be known on the day, with its withdrawal. */
    private static Optional<Fact> withIts(Fact fact, AsOf known) {
        Particulars own = fact.particulars();
        return fact.with(own.withdrawn(Optional.empty()))
                .accept(known)
                .map(trimmed -> trimmed.with(trimmed.particulars().withdrawn(own.withdrawn())));
    }
}
