package bilat.load;

import bilat.definition.Definition;
import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The definitions and the editions of a folder, or of one file.
 *
 * @param definitions by name
 * @param sources the file that each stands in, by its name
 * @param editions by name
 * @param files how many files were read
 */
public record DefinitionFiles(
        SortedMap<String, Definition> definitions,
        SortedMap<String, String> sources,
        SortedMap<String, FoundEdition> editions,
        List<Diagnostic> diagnostics,
        int files) {
    private static final String SHIPPED = "/bilat/briefs/";

    public DefinitionFiles {
        definitions = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(definitions));
        sources = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        editions = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(editions));
        diagnostics = List.copyOf(diagnostics);
    }

    /** No definitions. */
    public static DefinitionFiles none() {
        return new DefinitionFiles(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of(), 0);
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
        SortedMap<String, FoundEdition> editions = new TreeMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>(found.problems());
        Map<String, Place> places = new HashMap<>();
        for (DataFiles.Named named : found.files()) {
            BriefsFile file = BriefsFile.of(Text.of(named.path(), named.name()), named.name());
            diagnostics.addAll(file.diagnostics());
            file.definition().ifPresent(definition -> {
                if (isFirst(definition.brief(), "brief", file, places, diagnostics)) {
                    definitions.put(definition.brief(), definition);
                    sources.put(definition.brief(), named.name());
                }
            });
            file.edition().ifPresent(edition -> {
                if (isFirst(edition.edition().name(), "edition", file, places, diagnostics)) {
                    editions.put(edition.edition().name(), edition);
                }
            });
        }
        return new DefinitionFiles(
                definitions, sources, editions, diagnostics, found.files().size());
    }

    /** Whether nothing of its kind has the name yet; else the second is told of. */
    private static boolean isFirst(
            String name, String kind, BriefsFile file, Map<String, Place> places, List<Diagnostic> diagnostics) {
        Place place = file.places().get(kind);
        Place first = places.putIfAbsent(kind + " " + name, place);
        if (first != null) {
            diagnostics.add(twice(name, place, first));
        }
        return first == null;
    }

    /** A definition that the program ships. */
    public static Optional<Definition> shipped(String name) {
        return shippedFile(name).flatMap(BriefsFile::definition);
    }

    /** An edition that the program ships. */
    public static Optional<FoundEdition> shippedEdition(String name) {
        return shippedFile(name).flatMap(BriefsFile::edition);
    }

    private static Optional<BriefsFile> shippedFile(String name) {
        String file = SHIPPED + name + ".yaml";
        try (InputStream bytes = DefinitionFiles.class.getResourceAsStream(file)) {
            return bytes == null
                    ? Optional.empty()
                    : Optional.of(BriefsFile.of(Text.of(bytes.readAllBytes(), file), file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Diagnostic twice(String name, Place second, Place first) {
        return Problems.twice(
                second, "id-twice", "the id " + Quoted.of(name) + " is taken", first, "give one of them another id");
    }
}
