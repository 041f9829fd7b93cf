package bilat.change;

import bilat.load.Json;
import bilat.load.Writing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The keys of a record with what stands under each, as the record is written; so that no key can be forgotten. */
final class Fields implements Json {
    private record Open(String key, SortedMap<String, Value> mapping, List<Value> list, boolean isList) {}

    private record To(String space, String id) {}

    private final Renames renames;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<To> leadsTo = new ArrayList<>();
    private String key = "";
    private Value written = new Value.Listed(List.of());

    private Fields(Renames renames) {
        this.renames = renames;
    }

    /** Those of a record, with the references in it under the ids of now. */
    static SortedMap<String, Value> of(String collection, Object record, Renames renames) {
        Fields fields = new Fields(renames);
        Writing.record(collection, record, fields);
        return new TreeMap<>(((Value.Keyed) fields.written).values());
    }

    @Override
    public void begin(char bracket) {
        leadsTo.clear();
        open.push(new Open(key, new TreeMap<>(), new ArrayList<>(), bracket == '['));
    }

    @Override
    public void end(char bracket) {
        Open done = open.pop();
        key = done.key();
        put(done.isList() ? new Value.Listed(done.list()) : new Value.Keyed(done.mapping()));
    }

    @Override
    public void key(String name) {
        // A party stands as a key.
        key = leadsTo.isEmpty() ? name : renames.current(leadsTo.get(0).space(), name);
        leadsTo.clear();
    }

    @Override
    public void text(String text) {
        boolean whole = leadsTo.size() == 1 && leadsTo.get(0).id().equals(text);
        put(whole ? reference(leadsTo.get(0)) : new Value.Text(prose(text)));
    }

    @Override
    public void number(int number) {
        put(new Value.Text(Integer.toString(number)));
    }

    @Override
    public void refers(String space, String id) {
        leadsTo.add(new To(space, id));
    }

    private Value reference(To to) {
        return new Value.Reference(to.space(), renames.current(to.space(), to.id()));
    }

    /** Prose with the sources that it cites under their ids of now. */
    private String prose(String text) {
        String told = text;
        for (To to : leadsTo) {
            String now = renames.current(to.space(), to.id());
            if (!now.equals(to.id())) {
                told = told.replace("[@" + to.id() + "]", "[@" + now + "]")
                        .replace("[@" + to.id() + ",", "[@" + now + ",");
            }
        }
        return told;
    }

    private void put(Value value) {
        leadsTo.clear();
        if (open.isEmpty()) {
            written = value;
        } else if (open.peek().isList()) {
            open.peek().list().add(value);
        } else {
            open.peek().mapping().put(key, value);
        }
    }

    /** Whether two values say the same, in whatever order their lists have it. */
    static boolean same(Value one, Value other) {
        return sorted(one).equals(sorted(other));
    }

    /** The value with its lists in an order of their own. */
    static Value sorted(Value value) {
        return value.accept(SORTED);
    }

    private static final Value.Visitor<Value> SORTED = new Value.Visitor<>() {
        @Override
        public Value text(Value.Text text) {
            return text;
        }

        @Override
        public Value reference(Value.Reference reference) {
            return reference;
        }

        @Override
        public Value listed(Value.Listed listed) {
            List<Value> values = new ArrayList<>();
            listed.values().forEach(each -> values.add(each.accept(this)));
            values.sort((one, other) -> one.toString().compareTo(other.toString()));
            return new Value.Listed(values);
        }

        @Override
        public Value keyed(Value.Keyed keyed) {
            SortedMap<String, Value> values = new TreeMap<>();
            keyed.values().forEach((name, each) -> values.put(name, each.accept(this)));
            return new Value.Keyed(values);
        }
    };
}
