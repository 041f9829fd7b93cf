package bilat.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** The keys of two records under which something else stands. */
final class Differences {
    private Differences() {}

    /** Those that are typed, in the order of keys. */
    static List<FieldChange> between(SortedMap<String, Value> was, SortedMap<String, Value> is) {
        return between(was, is, false);
    }

    /** Those that are derived. */
    static List<FieldChange> derived(SortedMap<String, Value> was, SortedMap<String, Value> is) {
        return between(was, is, true);
    }

    private static List<FieldChange> between(
            SortedMap<String, Value> was, SortedMap<String, Value> is, boolean derived) {
        SortedSet<String> keys = new TreeSet<>(was.keySet());
        keys.addAll(is.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String key : keys) {
            Optional<Value> then = Optional.ofNullable(was.get(key));
            Optional<Value> now = Optional.ofNullable(is.get(key));
            boolean same = then.isPresent() && now.isPresent() && Fields.same(then.get(), now.get());
            if (!same) {
                changes.add(new FieldChange(key, then, now, derived));
            }
        }
        return changes;
    }
}
