package bilat.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes a set of things and does to it what changes tell, knowing nothing of how they were found. */
final class Applied {
    private final SortedMap<String, SortedMap<String, Value>> things = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Value>> moved = new TreeMap<>();
    private final SortedMap<String, String> renamed = new TreeMap<>();

    private Applied(List<Thing> before) {
        before.forEach(thing -> things.put(key(thing), thing.fields(Renames.NONE)));
    }

    /** What a set of things says, by keys; the order of lists says nothing. */
    static SortedMap<String, String> told(List<Thing> things) {
        return new Applied(things).told();
    }

    /** What the first set says once all that changed was done to it. */
    static SortedMap<String, String> told(List<Thing> before, List<Change> changes) {
        Applied applied = new Applied(before);
        applied.all(changes);
        return applied.told();
    }

    /** A set of things to which nothing was done yet. */
    static Applied to(List<Thing> before) {
        return new Applied(before);
    }

    /** Does what changes tell. */
    void all(List<Change> changes) {
        rename(changes);
        changes.forEach(this::end);
        changes.forEach(this::move);
        things.putAll(moved);
        moved.clear();
        changes.forEach(this::apply);
    }

    /** Lets go of some, by their keys. */
    void leave(Set<String> keys) {
        things.keySet().removeAll(keys);
    }

    private static String key(Thing thing) {
        return key(thing.collection(), thing.id(), thing.part(Renames.NONE).orElse(""));
    }

    private static String key(String collection, String id, String part) {
        return collection + " " + id + " " + part;
    }

    SortedMap<String, String> told() {
        SortedMap<String, String> told = new TreeMap<>();
        things.forEach((key, fields) -> told.put(
                key,
                fields.isEmpty() ? "" : Fields.sorted(new Value.Keyed(fields)).toString()));
        return told;
    }

    private void rename(List<Change> changes) {
        for (Change change : changes) {
            if (change.formerly().isPresent() && change.part().isEmpty()) {
                String old = change.formerly().get();
                renamed.put(old, change.id());
                SortedMap<String, SortedMap<String, Value>> others = new TreeMap<>();
                things.forEach((key, fields) -> {
                    SortedMap<String, Value> renamed = new TreeMap<>();
                    fields.forEach((name, value) -> renamed.put(name, renamed(value, old, change.id())));
                    others.put(key.replace(old, change.id()), renamed);
                });
                things.clear();
                things.putAll(others);
            }
        }
    }

    private static Value renamed(Value value, String old, String id) {
        return value.accept(new Value.Visitor<>() {
            @Override
            public Value text(Value.Text text) {
                return new Value.Text(text.text().replace(old, id));
            }

            @Override
            public Value reference(Value.Reference reference) {
                return new Value.Reference(reference.space(), reference.id().equals(old) ? id : reference.id());
            }

            @Override
            public Value listed(Value.Listed listed) {
                List<Value> values = new ArrayList<>();
                listed.values().forEach(each -> values.add(each.accept(this)));
                return new Value.Listed(values);
            }

            @Override
            public Value keyed(Value.Keyed keyed) {
                SortedMap<String, Value> values = new TreeMap<>();
                keyed.values().forEach((name, each) -> values.put(name.equals(old) ? id : name, each.accept(this)));
                return new Value.Keyed(values);
            }
        });
    }

    /** Lets a value of a figure stand under the source that now is its first. */
    private void move(Change change) {
        if (change.part().isEmpty() || change.kind() == Change.Kind.ADDED || change.kind() == Change.Kind.ENDED) {
            return;
        }
        String old = Things.of(change.before().orElseThrow(), Thing.Row.CONTEXT)
                .get(1)
                .part(Renames.NONE)
                .orElseThrow();
        String period = old.substring(0, old.indexOf(", ") + 2);
        String source = old.substring(period.length());
        SortedMap<String, Value> fields =
                things.remove(key(change.collection(), change.id(), period + renamed.getOrDefault(source, source)));
        if (fields == null) {
            throw new AssertionError("not there: " + change.id() + " " + old);
        }
        moved.put(key(change), fields);
    }

    private void end(Change change) {
        if (change.kind() == Change.Kind.ENDED && things.remove(key(change)) == null) {
            throw new AssertionError("not there: " + key(change));
        }
    }

    private static String key(Change change) {
        return key(change.collection(), change.id(), change.part().orElse(""));
    }

    private void apply(Change change) {
        String key = key(change);
        switch (change.kind()) {
            case ADDED -> {
                SortedMap<String, Value> fields = new TreeMap<>();
                change.fields()
                        .forEach(field -> fields.put(field.field(), field.is().orElseThrow()));
                things.put(key, fields);
            }
            case ENDED -> {}
            case ALTERED, RENAMED -> {
                SortedMap<String, Value> fields = things.get(key);
                if (fields == null) {
                    throw new AssertionError("not there: " + key + " " + things.keySet());
                }
                change.fields().stream()
                        .filter(field -> !field.derived())
                        .forEach(field -> field.is()
                                .ifPresentOrElse(
                                        is -> fields.put(field.field(), is), () -> fields.remove(field.field())));
            }
        }
    }
}
