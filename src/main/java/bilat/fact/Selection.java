package bilat.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns all facts into the dossier of one pair, one day, one ceiling and one side. It filters first, so that whatever
 * is derived from the dossier comes from what the ceiling let through.
 */
public final class Selection {
    private final Facts all;
    private final Pair pair;
    private final Optional<Actor> side;
    private final Predicate<Fact> read;
    private final Ceiling ceiling;
    private final AsOf asOf;
    private final Tables tables;

    private Selection(
            Facts all, Pair pair, LocalDate day, Marking marking, Optional<Actor> side, Predicate<Fact> read) {
        this.all = all;
        this.pair = pair;
        this.side = side;
        this.read = read;
        Clearance clearance = new Clearance(all, marking, pair);
        Day known = new Day(all.sources(), day);
        this.ceiling = new Ceiling(clearance);
        this.asOf = new AsOf(known);
        this.tables = new Tables(all, clearance, known, ceiling, asOf);
    }

    /** The dossier; the order of the pair is kept, and makes no difference to its facts. */
    public static Dossier select(Facts facts, Pair pair, LocalDate asOf, Marking ceiling, Optional<Actor> side) {
        return select(facts, pair, asOf, ceiling, side, fact -> true);
    }

    /**
     * The dossier of a brief that does not show every kind of fact.
     *
     * @param read whether the brief can show a fact; the others, and what only they lead to, are not in the dossier
     */
    public static Dossier select(
            Facts facts, Pair pair, LocalDate asOf, Marking ceiling, Optional<Actor> side, Predicate<Fact> read) {
        Selection selection = new Selection(facts, pair, asOf, ceiling, side, read);
        List<Fact> shown = selection.shown();
        // Where nothing lies above the ceiling, nobody sees more.
        List<Fact> everything = Banner.of(facts).isWithin(ceiling)
                ? shown
                : new Selection(facts, pair, asOf, Marking.RED, side, read).shown();
        Facts reached = Reach.of(shown, pair, omitted(facts, pair), selection.tables);
        return new Dossier(
                pair,
                asOf,
                ceiling,
                side,
                reached,
                only(Relevance.BETWEEN, shown, pair, facts),
                only(Relevance.MULTILATERAL, shown, pair, facts),
                only(Relevance.CONTEXT, shown, pair, facts),
                Banner.of(reached),
                withheld(everything, shown));
    }

    /**
     * What is kept of a pair, to select from again when the files have changed: its facts for either side, those that
     * were withdrawn among them, and all that they lead to.
     *
     * <p>On the same day and at the same ceiling, whatever is selected from it equals what is selected from all facts,
     * but for the number of those withheld: it counts no more than what is here. At a lower ceiling two things may
     * differ: where a date leaves open whether something had come, or there is none, sources above the lower ceiling
     * have told; and the value of a variant may be the id of a narrower fact of another pair, which {@link Lowered}
     * leaves out. On an earlier day what was withdrawn in between is not there, and an end that lay ahead may be one
     * not on record.
     */
    public static Facts kept(Facts facts, Pair pair, LocalDate asOf, Marking ceiling) {
        Selection selection = new Selection(facts, pair, asOf, ceiling, Optional.empty(), fact -> true);
        List<Fact> shown = selection.shown(fact -> true);
        List<Fact> withdrawn = Withdrawn.beside(shown, facts, pair, selection.ceiling, selection.asOf, fact -> true);
        List<Fact> kept = Stream.concat(shown.stream(), withdrawn.stream())
                .sorted(Comparator.comparing(Fact::id))
                .toList();
        Facts found = Reach.toSelectFrom(kept, pair, selection.tables).found(kept, omitted(facts, pair));
        return withdrawn.isEmpty() ? found : found.withPosts(withdrawn);
    }

    private List<Fact> shown() {
        return shown(fact -> Relevance.isFor(fact, side));
    }

    /** The facts of the pair that the ceiling and the day let through, in the order of their ids. */
    private List<Fact> shown(Predicate<Fact> meant) {
        List<Fact> facts = all.facts().stream()
                .filter(read)
                .filter(fact -> meant.test(fact) && Relevance.of(fact, pair, all) != Relevance.NONE)
                .flatMap(fact -> fact.accept(ceiling).flatMap(it -> it.accept(asOf)).stream())
                .sorted(Comparator.comparing(Fact::id))
                .toList();
        return Links.among(facts);
    }

    private static List<Fact> only(Relevance relevance, List<Fact> shown, Pair pair, Facts facts) {
        return shown.stream()
                .filter(fact -> Relevance.of(fact, pair, facts) == relevance)
                .toList();
    }

    /** How many facts a reader with a higher ceiling would see besides. */
    private static int withheld(List<Fact> everything, List<Fact> shown) {
        Map<FactId, Integer> seen = shown.stream().collect(Collectors.toMap(Fact::id, Counting::leaves, Integer::sum));
        return everything.stream()
                .mapToInt(fact -> Math.max(0, Counting.leaves(fact) - seen.getOrDefault(fact.id(), 0)))
                .sum();
    }

    /** What could not be read of this pair, without its name: its marking is not known. */
    private static List<Omitted> omitted(Facts facts, Pair pair) {
        return facts.omitted().stream()
                .filter(it -> it.against(pair))
                .map(it -> it.toldTo(pair))
                .toList();
    }
}
