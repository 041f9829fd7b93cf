package bilat.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The keys of a record and how it is made of them. A mapping is read whole, noting every problem, and the record is
 * made only if there was none.
 */
final class Shape<R> implements Type<R> {
    private final String name;
    private final Map<String, Field<R, ?>> fields = new LinkedHashMap<>();
    private final BiFunction<Values, Reading, R> build;

    Shape(String name, List<Field<R, ?>> fields, BiFunction<Values, Reading, R> build) {
        this.name = name;
        fields.forEach(field -> this.fields.put(field.key(), field));
        this.build = build;
    }

    @Override
    public String name() {
        return name;
    }

    List<Field<R, ?>> fields() {
        return List.copyOf(fields.values());
    }

    @Override
    public Optional<R> read(Node node, Reading in) {
        return in.mapping(node, name).flatMap(entries -> read(node, entries, in));
    }

    private Optional<R> read(Node node, List<Reading.Entry> entries, Reading in) {
        int before = in.problems().size();
        Values values = new Values();
        Map<String, Node> there = new LinkedHashMap<>();
        for (Reading.Entry entry : entries) {
            Field<R, ?> field = fields.get(entry.key());
            there.put(entry.key(), entry.value());
            if (field == null) {
                unknown(entry, in);
            } else {
                field.read(entry.value(), in).ifPresent(value -> values.put(field, value));
            }
        }
        for (Field<R, ?> field : fields.values()) {
            if (!there.containsKey(field.key())) {
                field.absent().ifPresentOrElse(value -> values.put(field, value), () -> missing(node, field, in));
            }
        }
        // Where a cut took the value of a key, that is not told again.
        boolean whole = in.problems().size() == before && values.have(fields.values());
        return whole ? Optional.of(build.apply(values, in)) : Optional.empty();
    }

    private void unknown(Reading.Entry entry, Reading in) {
        if (entry.key().equals("status") && name.equals("agreement")) {
            in.problem(
                    entry.keyNode(),
                    "status-typed",
                    "a status cannot be typed",
                    "it is derived from the dates of signature, ratification, entry into force and the rest");
            return;
        }
        String help = Suggestion.of(entry.key(), fields.keySet())
                .map(known -> "did you mean \"" + known + "\"?")
                .orElseGet(() -> "the keys of " + article(name) + " are "
                        + fields.keySet().stream().collect(Collectors.joining(", ")));
        in.problem(entry.keyNode(), "key-unknown", "\"" + entry.key() + "\" is not a key of " + article(name), help);
    }

    private void missing(Node node, Field<R, ?> field, Reading in) {
        String code = field.key().equals("sources") ? "source-missing" : "key-missing";
        in.problem(node, code, "\"" + field.key() + "\" is missing in this " + name, field.about());
    }

    static String article(String name) {
        return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }

    @Override
    public void write(R record, Json out) {
        out.begin('{');
        fields.values().forEach(field -> field.write(record, out));
        out.end('}');
    }
}
