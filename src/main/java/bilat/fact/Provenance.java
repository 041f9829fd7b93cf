package bilat.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Where facts come from. What many sources take from one origin is one origin; a reprint ({@code via}) is only the way
 * by which a source was read, and no origin of its own beside it.
 */
public final class Provenance {
    private final Map<String, Source> sources;

    /** Of facts whose sources are among these. */
    public Provenance(Facts facts) {
        this.sources = facts.sources();
    }

    /**
     * The origins behind the citations of one fact; more than one corroborate. A passage that relays a source is as
     * good as that source's, and where it is on file of the same fact that the source in its turn relays another, as
     * that one's.
     */
    public SortedSet<String> origins(List<Citation> citations) {
        SortedSet<String> words = new Relayed(citations).origins();
        SortedSet<String> origins = new TreeSet<>(words);
        for (String word : words) {
            SortedSet<String> ways = ways(word);
            // Read through itself, it is one of a circle, of which the least is left.
            Optional<String> left =
                    ways.contains(word) ? ways.stream().filter(words::contains).findFirst() : Optional.empty();
            left.ifPresent(ways::remove);
            origins.removeAll(ways);
        }
        return origins;
    }

    /** The sources through which one was read: a reprint, and a reprint of that. */
    private SortedSet<String> ways(String id) {
        SortedSet<String> ways = new TreeSet<>();
        Optional<String> next = via(id);
        while (next.isPresent() && ways.add(next.get())) {
            next = via(next.get());
        }
        return ways;
    }

    private Optional<String> via(String id) {
        return Optional.ofNullable(sources.get(id)).flatMap(Source::via);
    }

    /** How many facts each origin bears out, each value of a figure counted; one with two origins counts for both. */
    public SortedMap<String, Integer> countByOrigin(List<Fact> facts) {
        return count(facts, this::origins);
    }

    /** How many facts cite each source, each value of a figure counted. */
    public static SortedMap<String, Integer> countBySource(List<Fact> facts) {
        return count(facts, citations -> {
            SortedSet<String> sources = new TreeSet<>();
            citations.forEach(citation -> sources.add(citation.source()));
            return sources;
        });
    }

    private static SortedMap<String, Integer> count(List<Fact> facts, Function<List<Citation>, SortedSet<String>> ids) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Fact fact : facts) {
            for (List<Citation> leaf : leaves(fact)) {
                ids.apply(leaf).forEach(id -> counts.merge(id, 1, Integer::sum));
            }
        }
        return counts;
    }

    /** The citations of each fact in a fact: those of the values of a figure, else its own. */
    static List<List<Citation>> leaves(Fact fact) {
        if (!(fact instanceof Figure figure)) {
            return List.of(fact.sources());
        }
        List<List<Citation>> leaves = new ArrayList<>();
        for (Figure.Value value : figure.values()) {
            leaves.add(value.sources().isEmpty() ? figure.sources() : value.sources());
        }
        return leaves;
    }
}
