package bilat.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which records cannot be used, and of the others which parts. */
final class LeftOut {
    private final Set<Records.Key> records = new HashSet<>();
    private final Map<Records.Key, Set<Integer>> parts = new HashMap<>();

    void record(Records.Key key) {
        records.add(key);
    }

    /** Takes away what makes a reference: the part of a record, if it can be left out alone, else the record. */
    private boolean maker(Records.Pending reference) {
        if (reference.link().part().isEmpty()) {
            return records.add(reference.from());
        }
        parts.computeIfAbsent(reference.from(), key -> new HashSet<>())
                .add(reference.link().part().getAsInt());
        return false;
    }

    /** What makes a reference that leads nowhere. */
    void dangling(Records.Pending reference) {
        maker(reference);
    }

    /** What refers to something unusable is unusable too, without being told again. */
    void spread(Collection<Records.Pending> references, Function<Link, Optional<Records.Key>> target) {
        if (records.isEmpty()) {
            return;
        }
        Map<Records.Key, List<Records.Pending>> dependents = new HashMap<>();
        for (Records.Pending each : references) {
            if (each.link().isNeeded()) {
                target.apply(each.link())
                        .ifPresent(to -> dependents
                                .computeIfAbsent(to, key -> new ArrayList<>())
                                .add(each));
            }
        }
        Deque<Records.Key> left = new ArrayDeque<>(records);
        while (!left.isEmpty()) {
            for (Records.Pending each : dependents.getOrDefault(left.remove(), List.of())) {
                if (maker(each)) {
                    left.add(each.from());
                }
            }
        }
    }

    boolean has(Records.Key key) {
        return records.contains(key);
    }

    Set<Records.Key> records() {
        return Set.copyOf(records);
    }

    /** The parts of a record that can be used, by their numbers among those that were read. */
    List<Integer> kept(Records.Key key, List<Integer> read) {
        Set<Integer> lost = parts.getOrDefault(key, Set.of());
        return read.stream().filter(number -> !lost.contains(number)).toList();
    }
}
