package bilat.load;

import bilat.definition.Definition;
import bilat.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The definitions of a folder, or of one file. A file that defines an edition is passed over.
 *
 * @param definitions by name
 * @param sources the file that each stands in, by its name
 * @param files how many files were read
 */
public record DefinitionFiles(
        SortedMap<String, Definition> definitions,
        SortedMap<String, String> sources,
        List<Diagnostic> diagnostics,
        int files) {
    private static final String SHIPPED = "/bilat/briefs/";

    public DefinitionFiles {
        definitions = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(definitions));
        sources = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        diagnostics = List.copyOf(diagnostics);
    }

    /** No definitions. */
    public static DefinitionFiles none() {
        return new DefinitionFiles(new TreeMap<>(), new TreeMap<>(), List.of(), 0);
    }

    /**
     * Reads a folder or a file.
     *
     * @throws IOException if it is not there or cannot be read
     */
    public static DefinitionFiles load(Path root) throws IOException {
        DataFiles found = DataFiles.of(root);
        SortedMap<String, Definition> definitions = new TreeMap<>();
        SortedMap<String, String> sources = new TreeMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>(found.problems());
        for (DataFiles.Named file : found.files()) {
            read(Text.of(file.path(), file.name()), file.name(), diagnostics).ifPresent(definition -> {
                definitions.putIfAbsent(definition.brief(), definition);
                sources.putIfAbsent(definition.brief(), file.name());
            });
        }
        return new DefinitionFiles(
                definitions, sources, diagnostics, found.files().size());
    }

    /** A definition that the program ships. */
    public static Optional<Definition> shipped(String name) {
        String file = SHIPPED + name + ".yaml";
        try (InputStream bytes = DefinitionFiles.class.getResourceAsStream(file)) {
            return bytes == null
                    ? Optional.empty()
                    : read(Text.of(bytes.readAllBytes(), file), file, new ArrayList<>());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Definition> read(Text text, String name, List<Diagnostic> diagnostics) {
        OneRecord<Definition> read = OneRecord.of(Definitions.SHAPE, text, name, root -> !isEdition(root, name));
        diagnostics.addAll(read.diagnostics());
        return read.record();
    }

    private static boolean isEdition(Node root, String name) {
        return new Reading(name)
                .mapping(root, "a definition").stream()
                        .flatMap(List::stream)
                        .anyMatch(entry -> entry.key().equals("edition"));
    }
}
