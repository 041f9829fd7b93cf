package bilat.fact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whose word the citations of one fact are, followed from who relays to who is relayed. Who also speaks for itself is
 * followed no further, and of those that only relay one another the least counts.
 */
final class Relayed {
    private final Map<String, SortedSet<String>> relays = new TreeMap<>();
    private final Map<String, SortedSet<String>> relayedBy = new TreeMap<>();
    private final SortedSet<String> origins = new TreeSet<>();

    Relayed(List<Citation> citations) {
        for (Citation citation : citations) {
            origins.add(citation.reports().orElse(citation.source()));
            citation.reports().ifPresent(origin -> put(relays, citation.source(), origin));
        }
        citations.stream()
                .filter(citation -> citation.reports().isEmpty())
                .forEach(citation -> relays.remove(citation.source()));
        origins.removeAll(relays.keySet());
        relays.forEach((by, all) -> all.forEach(origin -> put(relayedBy, origin, by)));
        circles();
    }

    private static void put(Map<String, SortedSet<String>> sets, String key, String value) {
        sets.computeIfAbsent(key, id -> new TreeSet<>()).add(value);
    }

    /** The origins. */
    SortedSet<String> origins() {
        return Collections.unmodifiableSortedSet(origins);
    }

    /** Who speaks for, or relays through however many others, one of some origins. */
    Set<String> voicesOf(Collection<String> some) {
        Set<String> voices = new HashSet<>(some);
        Deque<String> next = new ArrayDeque<>(some);
        while (!next.isEmpty()) {
            for (String by : relayedBy.getOrDefault(next.remove(), Collections.emptySortedSet())) {
                if (voices.add(by)) {
                    next.add(by);
                }
            }
        }
        return voices;
    }

    /** Who leads to no origin relays in a circle. */
    private void circles() {
        Set<String> done = voicesOf(origins);
        for (String start : relays.keySet()) {
            List<String> path = new ArrayList<>();
            String at = start;
            while (done.add(at)) {
                path.add(at);
                at = relays.get(at).first();
            }
            int circle = path.indexOf(at);
            if (circle >= 0) {
                origins.add(path.subList(circle, path.size()).stream()
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
            }
        }
    }
}
