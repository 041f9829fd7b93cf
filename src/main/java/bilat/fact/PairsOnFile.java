package bilat.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The pairs of which something is on file, and whose briefs show what. */
public final class PairsOnFile {
    private final Facts facts;
    private final SortedMap<String, Pair> pairs = new TreeMap<>();
    private final SortedMap<Actor, List<Pair>> byCountry = new TreeMap<>();

    public PairsOnFile(Facts facts) {
        this.facts = facts;
        facts.facts().forEach(fact -> own(fact).forEach(pair -> pairs.putIfAbsent(pair.toString(), pair)));
        pairs.values()
                .forEach(pair -> pair.sides()
                        .forEach(side -> byCountry
                                .computeIfAbsent(side, key -> new ArrayList<>())
                                .add(pair)));
    }

    /** Those that a fact names: its file's, its two parties, those it bears on. */
    static List<Pair> own(Fact fact) {
        List<Pair> own = new ArrayList<>();
        fact.id().pair().map(Pair::canonical).ifPresent(own::add);
        SortedSet<Actor> parties = new TreeSet<>(fact.parties());
        if (parties.size() == 2 && parties.stream().allMatch(Actor::isCountry)) {
            own.add(new Pair(parties.first(), parties.last()).canonical());
        }
        fact.particulars().bearsOn().forEach(pair -> own.add(pair.canonical()));
        return own;
    }

    /** All, canonical, in alphabetical order. */
    public List<Pair> all() {
        return List.copyOf(pairs.values());
    }

    /** Those of a country. */
    public List<Pair> of(Actor country) {
        return List.copyOf(byCountry.getOrDefault(country, List.of()));
    }

    /** Those whose briefs show a fact, where their day, ceiling and side let it through. */
    public List<Pair> showing(Fact fact) {
        SortedMap<String, Pair> near = new TreeMap<>();
        own(fact).forEach(pair -> near.put(pair.toString(), pair));
        Optional<Actor> served =
                fact instanceof Post post ? facts.official(post.official()).map(Official::country) : Optional.empty();
        List.of(fact.parties(), served.stream().toList()).stream()
                .flatMap(Collection::stream)
                .forEach(actor -> of(actor).forEach(pair -> near.put(pair.toString(), pair)));
        return near.values().stream()
                .filter(pair -> Relevance.of(fact, pair, facts) != Relevance.NONE)
                .toList();
    }
}
