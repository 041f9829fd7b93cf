package bilat.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import bilat.definition.Definition;
import bilat.definition.Manifest;
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

    /** What stands in a folder of an edition; as long as it may be, since the program wrote it. */
    public static OneRecord<Manifest> manifest(byte[] file, String name) {
        return own(ManifestShape.SHAPE, file, name);
    }

    /** What was made of a pair, from a line of a journal. */
    public static OneRecord<Manifest.OfPair> ofPair(byte[] line, String name) {
        return own(ManifestShape.OF_PAIR, line, name);
    }

    private static <R> OneRecord<R> own(Shape<R> shape, byte[] file, String name) {
        Composed composed = Composed.ofOwn(new String(file, UTF_8), name);
        Reading in = new Reading(name, Integer.MAX_VALUE);
        Optional<R> record =
                composed.root().filter(node -> composed.cuts().isEmpty()).flatMap(node -> shape.read(node, in));
        List<Diagnostic> problems = new ArrayList<>(composed.problems());
        problems.addAll(in.problems());
        return new OneRecord<>(record, problems);
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
