package bilat.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds circles of a relation, however long its chains; no member is told of twice. */
final class Circles<T extends Comparable<T>> {
    /** A longer circle is not told in full. */
    private static final int SHOWN = 6;

    private final SortedMap<T, List<T>> leads;
    private final Set<T> entered = new HashSet<>();
    private final Set<T> told = new HashSet<>();
    private final List<List<T>> circles = new ArrayList<>();
    private final List<T> path = new ArrayList<>();
    private final List<Integer> next = new ArrayList<>();
    private final Map<T, Integer> onPath = new HashMap<>();

    private Circles(SortedMap<T, List<T>> leads) {
        this.leads = leads;
    }

    /** Each begins with its least member, in the order of these. */
    static <T extends Comparable<T>> List<List<T>> in(SortedMap<T, List<T>> leads) {
        Circles<T> circles = new Circles<>(leads);
        leads.keySet().forEach(circles::from);
        circles.circles.sort(Comparator.comparing(it -> it.get(0)));
        return circles.circles;
    }

    /** A circle in words, back to where it began. */
    static <T> String words(List<T> circle, Function<T, String> word, String between) {
        String members = circle.stream().limit(SHOWN).map(word).collect(Collectors.joining(between));
        return members + (circle.size() > SHOWN ? between + "…" : "") + between + word.apply(circle.get(0));
    }

    private void from(T start) {
        enter(start);
        while (!path.isEmpty()) {
            int last = path.size() - 1;
            List<T> targets = leads.getOrDefault(path.get(last), List.of());
            int at = next.get(last);
            if (at == targets.size()) {
                onPath.remove(path.remove(last));
                next.remove(last);
            } else {
                next.set(last, at + 1);
                T target = targets.get(at);
                if (onPath.containsKey(target)) {
                    close(path.subList(onPath.get(target), path.size()));
                } else {
                    enter(target);
                }
            }
        }
    }

    private void enter(T member) {
        if (entered.add(member)) {
            onPath.put(member, path.size());
            path.add(member);
            next.add(0);
        }
    }

    private void close(List<T> circle) {
        for (int i = circle.size() - 1; i >= 0; i--) {
            if (told.contains(circle.get(i))) {
                return;
            }
        }
        told.addAll(circle);
        int least =
                circle.indexOf(circle.stream().min(Comparator.naturalOrder()).orElseThrow());
        List<T> turned = new ArrayList<>(circle.subList(least, circle.size()));
        turned.addAll(circle.subList(0, least));
        circles.add(turned);
    }
}
