package bilat.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Where facts come from. What many sources take from one origin is one origin; a reprint ({@code via}) is only the way
 * by which a source was read, and no origin of its own.
 */
public final class Provenance {
    private Provenance() {}

    /** The id of the source whose word it is: the one that the passage relays, else the source itself. */
    public static String originOf(Citation citation) {
        return citation.reports().orElse(citation.source());
    }

    /** The origins behind citations; more than one corroborate. */
    public static SortedSet<String> origins(List<Citation> citations) {
        SortedSet<String> origins = new TreeSet<>();
        citations.forEach(citation -> origins.add(originOf(citation)));
        return origins;
    }

    /** How many facts each origin bears out, each value of a figure counted; one with two origins counts for both. */
    public static SortedMap<String, Integer> countByOrigin(List<Fact> facts) {
        return count(facts, Provenance::origins);
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
