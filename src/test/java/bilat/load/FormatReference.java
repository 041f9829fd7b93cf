package bilat.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of the format's reference: a table a collection, and one for each mapping within records. */
final class FormatReference {
    /** What stands within records, after the collection in which it comes first. */
    private static final List<Shape<?>> NESTED = List.of(
            Citations.SHAPE,
            Common.VARIANT,
            Common.WITHDRAWAL,
            Countries.FORMER,
            Posts.SHAPE,
            Issues.BACKGROUND_SHAPE,
            Agreements.NOTE,
            Agreements.DENUNCIATION,
            Meetings.COMMITMENT,
            Participants.SHAPE,
            Figures.VALUES_SHAPE);

    private FormatReference() {}

    static String text() {
        StringBuilder text = new StringBuilder();
        for (Collections.Collection<?> collection : Collections.ALL) {
            text.append("\n### `").append(collection.key()).append("`\n\n").append(collection.about());
            text.append(collection.scope() == Collections.Scope.FACT ? " Ids are local to the pair.\n\n" : "\n\n");
            text.append(table(collection.shape()));
        }
        text.append("\n## What stands within records\n");
        for (Shape<?> shape : NESTED) {
            String name = shape.name().substring(0, 1).toUpperCase(Locale.ROOT)
                    + shape.name().substring(1);
            text.append("\n### ").append(name).append("\n\n").append(table(shape));
        }
        return text.append('\n').toString();
    }

    private static String table(Shape<?> shape) {
        return shape.fields().stream()
                .map(field -> "| `" + field.key() + "` | " + (field.isRequired() ? "yes" : "") + " | "
                        + field.typeName() + " | " + field.about() + " |\n")
                .collect(Collectors.joining("", "| key | needed | value | meaning |\n| --- | --- | --- | --- |\n", ""));
    }

    /** The types of keys that are told nowhere else. */
    static List<String> unexplained(Set<String> explained) {
        Map<String, Shape<?>> shapes = new LinkedHashMap<>();
        Collections.ALL.forEach(collection -> shapes.put(collection.key(), collection.shape()));
        NESTED.forEach(shape -> shapes.put(shape.name(), shape));
        List<String> missing = new ArrayList<>();
        shapes.forEach((name, shape) -> {
            for (Field<?, ?> field : shape.fields()) {
                String type =
                        field.typeName().replaceFirst("^one or more: ", "").replaceFirst("^mapping from party to ", "");
                if (!type.startsWith("`") && !shapes.containsKey(type) && !explained.contains(type)) {
                    missing.add(name + "." + field.key() + ": " + type);
                }
            }
        });
        return missing;
    }
}
