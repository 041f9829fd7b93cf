package bilat.load;

import bilat.fact.Concerns;
import bilat.fact.Omitted;
import bilat.fact.Pair;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Against which pairs each record counts that was left out: those that it concerns, and those that concern records
 * which are left out because of it.
 */
final class Causes {
    private final Map<Records.Key, Concerns> concerns = new HashMap<>();

    private Causes() {}

    /** Of the records that were left out, and the references that they make. */
    static Causes of(
            Map<Records.Key, Entry> entries,
            Set<Records.Key> leftOut,
            Collection<Records.Pending> references,
            Function<Link, Optional<Records.Key>> target) {
        Causes causes = new Causes();
        leftOut.forEach(key -> causes.concerns.put(key, all(entries.get(key))));
        List<Edge> edges = references.stream()
                .filter(each -> leftOut.contains(each.from()))
                .flatMap(each -> target.apply(each.link()).map(to -> new Edge(each.from(), to)).stream())
                .filter(edge -> leftOut.contains(edge.to()))
                .toList();
        boolean more = true;
        while (more) {
            more = false;
            for (Edge edge : edges) {
                more |= causes.spread(edge);
            }
        }
        return causes;
    }

    private record Edge(Records.Key from, Records.Key to) {}

    private static Concerns all(Entry entry) {
        return entry.concerns().and(Concerns.of(List.of(), entry.pair().stream().toList()));
    }

    private boolean spread(Edge edge) {
        Concerns old = concerns.get(edge.to());
        Concerns both = old.and(concerns.get(edge.from()));
        concerns.put(edge.to(), both);
        return !both.equals(old);
    }

    /** An entry that was left out, as something that counts against all of them. */
    Omitted of(Records.Key key, Entry entry) {
        Optional<Pair> pair = entry.pair();
        return new Omitted(
                Optional.of(entry.collection().key()), Optional.of(entry.id().name()), pair, concerns.get(key));
    }
}
