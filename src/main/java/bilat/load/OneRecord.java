package bilat.load;

import bilat.definition.Definition;
import bilat.definition.Options;
import bilat.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A file that holds one record.
 *
 * @param record empty where it could not be read, and where the file holds nothing
 */
public record OneRecord<R>(Optional<R> record, List<Diagnostic> diagnostics) {
    public OneRecord {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A definition. */
    public static OneRecord<Definition> definition(byte[] file, String name) {
        return of(Definitions.SHAPE, Text.of(file, name), name, root -> true);
    }

    /** What a brief was made with. */
    public static OneRecord<Options> options(byte[] file, String name) {
        return of(OptionsShape.SHAPE, Text.of(file, name), name, root -> true);
    }

    /**
     * Reads a text.
     *
     * @param meant whether it holds a record of this shape at all
     */
    static <R> OneRecord<R> of(Shape<R> shape, Text text, String name, Predicate<Node> meant) {
        List<Diagnostic> problems = new ArrayList<>(text.problems());
        if (text.content().isEmpty()) {
            return new OneRecord<>(Optional.empty(), problems);
        }
        Composed composed = Composed.of(text.content().get(), name);
        problems.addAll(composed.problems());
        Optional<Node> root = composed.root().filter(node -> !Reading.isEmpty(node));
        if (root.isEmpty() || !composed.cuts().isEmpty() || !meant.test(root.get())) {
            return new OneRecord<>(Optional.empty(), problems);
        }
        Reading in = new Reading(name);
        Optional<R> record = shape.read(root.get(), in);
        problems.addAll(in.problems());
        return new OneRecord<>(record, problems);
    }
}
