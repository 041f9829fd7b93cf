package bilat.change;

import bilat.fact.Post;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The ids of now of what had another, by the space of ids. A record is known again under another id where all else is
 * the same, the ids of others that were renamed with it aside.
 */
final class Renames {
    /** Every id is as it was. */
    static final Renames NONE = new Renames(Collections.emptySortedMap());

    private final SortedMap<String, SortedMap<String, String>> now;

    private Renames(SortedMap<String, SortedMap<String, String>> now) {
        this.now = now;
    }

    /** Those that a comparison tells. */
    static Renames of(Comparison comparison) {
        return new Renames(comparison.renamed());
    }

    /** These, and others that say nothing else of the same ids. */
    Renames with(Renames others) {
        SortedMap<String, SortedMap<String, String>> both = new TreeMap<>();
        others.now.forEach((space, ids) -> both.put(space, new TreeMap<>(ids)));
        now.forEach((space, ids) ->
                both.computeIfAbsent(space, key -> new TreeMap<>()).putAll(ids));
        return new Renames(both);
    }

    /** These, and the ids of now of facts. */
    Renames with(SortedMap<String, String> facts) {
        SortedMap<String, SortedMap<String, String>> one = new TreeMap<>();
        one.put("", facts);
        return with(new Renames(one));
    }

    /** What was renamed between two sets of things. */
    static Renames between(List<Thing> before, List<Thing> after) {
        Renames known = NONE;
        while (true) {
            // A record that refers to a renamed one is the same only once that is known.
            Renames more = known.and(before, after);
            if (more == known) {
                return known;
            }
            known = more;
        }
    }

    private Renames and(List<Thing> before, List<Thing> after) {
        Map<String, List<Thing>> gone = unmatched(before, after, this, NONE);
        Map<String, List<Thing>> come = unmatched(after, before, NONE, this);
        SortedMap<String, SortedMap<String, String>> more = new TreeMap<>();
        now.forEach((space, ids) -> more.put(space, new TreeMap<>(ids)));
        boolean found = false;
        for (Map.Entry<String, List<Thing>> same : gone.entrySet()) {
            List<Thing> old = same.getValue();
            List<Thing> young = come.getOrDefault(same.getKey(), List.of());
            // Of several that are alike nobody can tell which is which, unless all are there.
            for (int i = 0; i < old.size() && old.size() == young.size(); i++) {
                more.computeIfAbsent(old.get(i).space(), space -> new TreeMap<>())
                        .put(old.get(i).id(), young.get(i).id());
                found = true;
            }
        }
        return found ? new Renames(more) : this;
    }

    /** Those that the other side has not under the same id, by all that they say besides. */
    private static Map<String, List<Thing>> unmatched(
            List<Thing> things, List<Thing> others, Renames renames, Renames theirs) {
        Set<String> known = others.stream().map(other -> other.key(theirs)).collect(Collectors.toSet());
        Map<String, List<Thing>> left = new TreeMap<>();
        things.stream()
                .filter(Renames::hasId)
                .filter(thing -> !known.contains(thing.key(renames)))
                .sorted(Comparator.comparing(Thing::id))
                .forEach(thing -> left.computeIfAbsent(content(thing, renames), content -> new ArrayList<>())
                        .add(thing));
        return left;
    }

    /** A post and a value are known by what they say; a country by the code that others give it. */
    private static boolean hasId(Thing thing) {
        return thing.value().isEmpty()
                && !(thing.record() instanceof Post)
                && !thing.collection().equals("countries");
    }

    private static String content(Thing thing, Renames renames) {
        SortedMap<String, Value> fields = thing.fields(renames);
        // Posts are things of their own, and a new one makes nobody another person.
        fields.remove("posts");
        return thing.collection() + " " + Fields.sorted(new Value.Keyed(fields));
    }

    /** The id of now; the same where it did not change. */
    String current(String space, String id) {
        return of(space).getOrDefault(id, id);
    }

    /** The id of a fact as now; that of a post begins with that of its official. */
    String fact(String id) {
        String present = current("", id);
        int slash = id.indexOf('/');
        return slash < 0 || !present.equals(id)
                ? present
                : current("officials", id.substring(0, slash)) + id.substring(slash);
    }

    /** The ids of now by those of then, by their space. */
    SortedMap<String, SortedMap<String, String>> all() {
        return now;
    }

    private SortedMap<String, String> of(String space) {
        return now.getOrDefault(space, Collections.emptySortedMap());
    }
}
