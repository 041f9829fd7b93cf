package bilat.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pairs that a record concerns besides that of its file, as far as that can be read.
 *
 * @param parties those of each fact, without organisations; in every pair of them
 * @param pairs canonical pairs that it is said to bear on
 */
public record Concerns(Set<Set<Actor>> parties, Set<Pair> pairs) {
    /** No other pair. */
    public static final Concerns NONE = new Concerns(Set.of(), Set.of());

    public Concerns {
        parties = Set.copyOf(parties);
        pairs = Set.copyOf(pairs);
    }

    /** Of one record. */
    public static Concerns of(List<Actor> parties, List<Pair> bearsOn) {
        Set<Actor> countries = new HashSet<>(parties);
        countries.removeIf(actor -> !actor.isCountry());
        Set<Pair> pairs = new HashSet<>();
        bearsOn.forEach(pair -> pairs.add(pair.canonical()));
        return new Concerns(countries.size() < 2 ? Set.of() : Set.of(Set.copyOf(countries)), pairs);
    }

    /** Of one of them or both. */
    public Concerns and(Concerns other) {
        Set<Set<Actor>> both = new HashSet<>(parties);
        both.addAll(other.parties);
        Set<Pair> all = new HashSet<>(pairs);
        all.addAll(other.pairs);
        return new Concerns(both, all);
    }

    /** Whether a pair is among them. */
    public boolean has(Pair pair) {
        return pairs.contains(pair.canonical())
                || parties.stream().anyMatch(countries -> countries.containsAll(pair.sides()));
    }

    /** The canonical pairs that it lets be told of: what is among many lets none. */
    Stream<Pair> own() {
        return Stream.concat(
                pairs.stream(), parties.stream().filter(two -> two.size() == 2).map(two -> {
                    List<Actor> sides = List.copyOf(two);
                    return new Pair(sides.get(0), sides.get(1)).canonical();
                }));
    }
}
