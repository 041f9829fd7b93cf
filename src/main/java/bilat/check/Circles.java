package bilat.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Finds the circles of a relation, each once, however long its chains. */
final class Circles<T extends Comparable<T>> {
    private final SortedMap<T, List<T>> leads;
    private final Map<T, Boolean> done = new HashMap<>();
    private final List<List<T>> circles = new ArrayList<>();

    private Circles(SortedMap<T, List<T>> leads) {
        this.leads = leads;
    }

    /** Each begins with its least member, in the order of these. */
    static <T extends Comparable<T>> List<List<T>> in(SortedMap<T, List<T>> leads) {
        Circles<T> circles = new Circles<>(leads);
        leads.keySet().forEach(circles::from);
        return circles.circles.stream()
                .distinct()
                .sorted(Comparator.comparing((List<T> it) -> it.get(0)))
                .toList();
    }

    private void from(T start) {
        List<T> path = new ArrayList<>();
        List<Integer> next = new ArrayList<>();
        enter(start, path, next);
        while (!path.isEmpty()) {
            int last = path.size() - 1;
            List<T> targets = leads.getOrDefault(path.get(last), List.of());
            int at = next.get(last);
            if (at == targets.size()) {
                done.put(path.remove(last), true);
                next.remove(last);
            } else {
                next.set(last, at + 1);
                follow(targets.get(at), path, next);
            }
        }
    }

    private void follow(T target, List<T> path, List<Integer> next) {
        if (!done.containsKey(target)) {
            enter(target, path, next);
        } else if (!done.get(target)) {
            List<T> circle = path.subList(path.indexOf(target), path.size());
            T least = circle.stream().min(Comparator.naturalOrder()).orElseThrow();
            int turn = circle.indexOf(least);
            List<T> turned = new ArrayList<>(circle.subList(turn, circle.size()));
            turned.addAll(circle.subList(0, turn));
            circles.add(turned);
        }
    }

    private void enter(T node, List<T> path, List<Integer> next) {
        if (done.putIfAbsent(node, false) == null) {
            path.add(node);
            next.add(0);
        }
    }
}
