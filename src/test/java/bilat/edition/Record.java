package bilat.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A record of a data root that is edited: where it is written, its fields as typed, and every token it ever bore. */
final class Record {
    /** From the widest to the narrowest. */
    static final List<String> MARKINGS = List.of("clear", "green", "amber", "amber+strict", "red");

    final String collection;
    /** The pair of its file; empty: of none. */
    final String pair;

    String id;
    String file;
    final Map<String, Object> fields = new LinkedHashMap<>();
    final TreeSet<String> tokens = new TreeSet<>();

    Record(String collection, String pair, String id, String file) {
        this.collection = collection;
        this.pair = pair;
        this.id = id;
        this.file = file;
    }

    /** A field; a value is a text, or a list or mapping of these. */
    Record with(String key, Object value) {
        fields.put(key, value);
        return this;
    }

    int marking() {
        return MARKINGS.indexOf(fields.getOrDefault("marking", "clear"));
    }

    void mark(int marking) {
        fields.put("marking", MARKINGS.get(marking));
    }

    boolean isFact() {
        return !List.of("sources", "officials", "issues", "organisations", "countries")
                .contains(collection);
    }

    /** Changes every text in it. */
    void replaceAll(UnaryOperator<String> change) {
        fields.replaceAll((key, value) -> replaced(value, change));
    }

    private static Object replaced(Object value, UnaryOperator<String> change) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> all = new LinkedHashMap<>();
            map.forEach((key, one) -> all.put(key.toString(), replaced(one, change)));
            return all;
        }
        if (value instanceof List<?> list) {
            return new java.util.ArrayList<>(
                    list.stream().map(one -> replaced(one, change)).toList());
        }
        return change.apply(value.toString());
    }

    /** Every text in it. */
    List<String> texts() {
        List<String> texts = new java.util.ArrayList<>();
        fields.values()
                .forEach(value -> replaced(value, text -> {
                    texts.add(text);
                    return text;
                }));
        return texts;
    }
}
