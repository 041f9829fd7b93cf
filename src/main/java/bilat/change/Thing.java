package bilat.change;

import bilat.fact.Citation;
import bilat.fact.Fact;
import bilat.fact.Figure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that is compared as one.
 *
 * @param value of a value of a figure, that value
 * @param record what its keys are those of
 * @param fact empty where it is none; of a value of a figure, the figure with it alone
 * @param row where it is counted; empty where it is not
 */
record Thing(
        String collection,
        String id,
        Optional<Figure.Value> value,
        Object record,
        Optional<Fact> fact,
        List<Citation> sources,
        Optional<Row> row) {
    /** Keys that say who may read it, or when and why somebody worked on it, and nothing of the world. */
    private static final List<String> OF_THE_RECORD = List.of("marking", "why", "reviewed", "accessed");

    private static final String VALUES = "values";

    /** What stands for a word that is left out, by collection and key. */
    private static final Map<String, Map<String, String>> LEFT_OUT = Map.of(
            "agreements", Map.of("framework", "no"),
            "meetings", Map.of("state", "held"),
            "positions", Map.of("manner", "states"),
            "events", Map.of("modality", "occurred"));

    Thing {
        sources = List.copyOf(sources);
    }

    /** The two rows of a count. */
    enum Row {
        BETWEEN,
        CONTEXT
    }

    /** The space that its id is one of; facts share theirs, which has no name. */
    String space() {
        return fact.isPresent() ? "" : collection;
    }

    /** Its id as now. */
    String id(Renames renames) {
        return fact.isPresent() ? renames.fact(id) : renames.current(collection, id);
    }

    /** Of a value, the period and the first source, as now. */
    Optional<String> part(Renames renames) {
        return value.map(it -> it.period()
                + sources.stream()
                        .findFirst()
                        .map(first -> ", " + renames.current("sources", first.source()))
                        .orElse(""));
    }

    /** By what it is known again. */
    String key(Renames renames) {
        return collection + " " + id(renames)
                + part(renames).map(part -> " " + part).orElse("");
    }

    /** Its keys that are compared, with the references under the ids of now. */
    SortedMap<String, Value> fields(Renames renames) {
        SortedMap<String, Value> fields = all(renames);
        fields.keySet().removeAll(OF_THE_RECORD);
        return fields;
    }

    /** All its keys. */
    SortedMap<String, Value> everything() {
        return all(Renames.NONE);
    }

    private SortedMap<String, Value> all(Renames renames) {
        SortedMap<String, Value> fields = Fields.of(collection, record, renames);
        LEFT_OUT.getOrDefault(collection, Map.of())
                .forEach((key, word) -> fields.putIfAbsent(key, new Value.Text(word)));
        if (value.isPresent()) {
            Value alone = ((Value.Listed) fields.get(VALUES)).values().get(0);
            return new TreeMap<>(((Value.Keyed) alone).values());
        }
        if (record instanceof Figure) {
            fields.remove(VALUES);
        }
        return fields;
    }
}
