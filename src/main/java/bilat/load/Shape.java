package bilat.load;

import bilat.diagnostic.Suggestion;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The keys of a record and how it is made of them. A mapping is read whole, noting every problem, and the record is
 * made only if there was none.
 */
final class Shape<R> implements Type<R> {
    private final String name;
    private final Map<String, Field<R, ?>> fields = new LinkedHashMap<>();
    private final BiFunction<Values, Reading, R> build;
    private final String keys;

    Shape(String name, List<Field<R, ?>> fields, BiFunction<Values, Reading, R> build) {
        this.name = name;
        fields.forEach(field -> this.fields.put(field.key(), field));
        this.build = build;
        this.keys = "the keys of " + article(name) + " are " + String.join(", ", this.fields.keySet());
    }

    @Override
    public String name() {
        return name;
    }

    List<Field<R, ?>> fields() {
        return List.copyOf(fields.values());
    }

    List<String> keys() {
        return List.copyOf(fields.keySet());
    }

    @Override
    public Optional<R> read(Node node, Reading in) {
        return in.mapping(node, "the keys of " + article(name)).flatMap(entries -> read(node, entries, in));
    }

    private Optional<R> read(Node node, List<Reading.Entry> entries, Reading in) {
        Values values = new Values();
        Set<String> told = new HashSet<>();
        boolean whole = ((MappingNode) node).getValue().size() == entries.size();
        for (Reading.Entry entry : entries) {
            Field<R, ?> field = fields.get(entry.key());
            if (field == null) {
                unknown(entry, in).ifPresent(told::add);
                whole = false;
            } else {
                told.add(entry.key());
                field.read(entry.value(), in).ifPresent(value -> values.put(field, value));
            }
        }
        for (Field<R, ?> field : fields.values()) {
            if (!told.contains(field.key())) {
                if (field.absent().isPresent()) {
                    values.put(field, field.absent().get());
                } else if (!merged(node)) {
                    missing(node, field, in);
                }
            }
        }
        return whole && values.size() == fields.size() ? Optional.of(build.apply(values, in)) : Optional.empty();
    }

    /** What is taken over from elsewhere is told already, and what it would bring is not missing. */
    private static boolean merged(Node node) {
        return ((MappingNode) node)
                .getValue().stream()
                        .anyMatch(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                                && key.getValue().equals("<<"));
    }

    /** Notes a key that is none of this shape; the one that was probably meant. */
    private Optional<String> unknown(Reading.Entry entry, Reading in) {
        if (entry.key().equals("status") && name.equals("agreement")) {
            in.problem(
                    entry.keyNode(),
                    "status-typed",
                    "a status cannot be typed",
                    "it is derived from the dates of signature, ratification, entry into force and the rest");
            return Optional.empty();
        }
        Optional<String> meant = Suggestion.of(entry.key(), fields.keySet());
        String help = meant.map(known -> "did you mean \"" + known + "\"?").orElse(keys);
        in.problem(entry.keyNode(), "key-unknown", Quoted.of(entry.key()) + " is not a key of " + article(name), help);
        return meant;
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
