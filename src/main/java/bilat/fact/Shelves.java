package bilat.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All facts, sorted by the pairs that they concern, so that the brief of a pair need not look through those of all
 * others. It is built once and may be asked by several threads.
 */
public final class Shelves {
    private final Facts all;
    private final Map<Pair, List<Fact>> own = new HashMap<>();
    private final Map<Actor, List<Fact>> amongMany = new HashMap<>();
    private final Map<Actor, List<Fact>> posts = new HashMap<>();
    private final Map<String, Fact> narrowest = new HashMap<>();
    private final Map<FactId, Fact> byId = new HashMap<>();

    private Shelves(Facts all) {
        this.all = all;
        for (Fact fact : all.facts()) {
            byId.put(fact.id(), fact);
            PairsOnFile.own(fact).stream().distinct().forEach(pair -> add(own, pair, fact));
            if (fact.parties().size() > 2) {
                fact.parties().stream().distinct().forEach(actor -> add(amongMany, actor, fact));
            }
            if (fact instanceof Post post) {
                all.official(post.official()).ifPresent(holder -> add(posts, holder.country(), fact));
            }
            if (fact.marking() != Marking.CLEAR) {
                Clearance.names(fact).forEach(name -> narrowest.merge(name, fact, Shelves::narrower));
            }
        }
    }

    /** Of all facts. */
    public static Shelves of(Facts all) {
        return new Shelves(all);
    }

    private static <K> void add(Map<K, List<Fact>> lists, K key, Fact fact) {
        lists.computeIfAbsent(key, none -> new ArrayList<>(1)).add(fact);
    }

    private static Fact narrower(Fact one, Fact other) {
        return other.marking().compareTo(one.marking()) > 0 ? other : one;
    }

    /**
     * All that concerns a pair, above every ceiling and after every day too: whatever is selected from it for the pair
     * equals what is selected from all facts.
     */
    public Facts of(Pair pair) {
        SortedMap<FactId, Fact> facts = new TreeMap<>();
        concerning(pair).forEach(fact -> facts.put(fact.id(), fact));
        Reach reach = Reach.toSelectFrom(List.copyOf(facts.values()), pair, all);
        SortedSet<String> names = reach.names();
        // A variant that names one of these may not be shown, whatever pair it is of.
        names.stream()
                .flatMap(name -> Optional.ofNullable(narrowest.get(name)).stream())
                .forEach(fact -> facts.put(fact.id(), fact));
        return reach.found(List.copyOf(facts.values()), omitted(pair, names));
    }

    /**
     * The same with what has an id of other facts, whatever it concerns now: what is compared with these must know of
     * each how it is marked.
     */
    public Facts of(Pair pair, Facts others) {
        Facts shelf = of(pair);
        SortedMap<FactId, Fact> facts = new TreeMap<>();
        shelf.facts().forEach(fact -> facts.put(fact.id(), fact));
        others.facts().stream()
                .map(fact -> byId.get(fact.id()))
                .filter(Objects::nonNull)
                .forEach(fact -> facts.put(fact.id(), fact));
        Set<Omitted> omitted = new LinkedHashSet<>(shelf.omitted());
        omitted.addAll(omitted(pair, names(others)));
        return new Facts(
                with(shelf.countries(), others.countries(), all.countries()),
                with(shelf.organisations(), others.organisations(), all.organisations()),
                with(shelf.officials(), others.officials(), all.officials()),
                with(shelf.issues(), others.issues(), all.issues()),
                with(shelf.sources(), others.sources(), all.sources()),
                List.copyOf(facts.values()),
                List.copyOf(omitted));
    }

    private static <R> SortedMap<String, R> with(Map<String, R> shelf, Map<String, R> others, Map<String, R> all) {
        SortedMap<String, R> records = new TreeMap<>(shelf);
        others.keySet().stream().filter(all::containsKey).forEach(id -> records.put(id, all.get(id)));
        return records;
    }

    private static SortedSet<String> names(Facts facts) {
        SortedSet<String> names = new TreeSet<>();
        facts.facts().forEach(fact -> names.add(fact.id().name()));
        Stream.of(facts.countries(), facts.organisations(), facts.officials(), facts.issues(), facts.sources())
                .forEach(records -> names.addAll(records.keySet()));
        return names;
    }

    /** In no order. */
    private Stream<Fact> concerning(Pair pair) {
        List<Fact> first = amongMany.getOrDefault(pair.first(), List.of());
        List<Fact> second = amongMany.getOrDefault(pair.second(), List.of());
        return Stream.of(
                        own.getOrDefault(pair.canonical(), List.of()),
                        first.size() <= second.size() ? first : second,
                        posts.getOrDefault(pair.first(), List.of()),
                        posts.getOrDefault(pair.second(), List.of()))
                .flatMap(List::stream)
                .filter(fact -> Relevance.of(fact, pair, all) != Relevance.NONE);
    }

    /** What counts against the pair, and what else has one of the names. */
    private List<Omitted> omitted(Pair pair, SortedSet<String> names) {
        return all.omitted().stream()
                .filter(it ->
                        it.against(pair) || it.id().filter(names::contains).isPresent())
                .toList();
    }

    /**
     * The pairs that a fact of their own lets be told of: one between the two, in their file, or said to bear on them.
     * Those are left out of which the ceiling lets no such fact through, or would not let the countries be named.
     *
     * @return canonical, in alphabetical order
     */
    public List<Pair> pairs(LocalDate asOf, Marking ceiling) {
        AsOf day = new AsOf(new Day(all.sources(), asOf));
        List<Pair> pairs = new ArrayList<>(own.keySet());
        pairs.sort(Comparator.comparing(Pair::toString));
        if (pairs.isEmpty()) {
            return List.of();
        }
        Clearance clearance = new Clearance(all, ceiling, pairs.get(0));
        return pairs.stream()
                .filter(pair -> isShown(pair, clearance.of(pair), day))
                .toList();
    }

    private boolean isShown(Pair pair, Clearance may, AsOf day) {
        Ceiling ceiling = new Ceiling(may);
        return may.isPairKnown()
                && own.get(pair).stream()
                        .filter(fact -> Relevance.of(fact, pair, all) != Relevance.NONE)
                        .flatMap(fact -> fact.accept(ceiling).flatMap(it -> it.accept(day)).stream())
                        // An assessment of facts that are withheld tells of nothing.
                        .anyMatch(fact -> !Links.among(List.of(fact)).isEmpty());
    }
}
