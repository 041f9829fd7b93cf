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
import java.util.function.Consumer;

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
        Map<String, Place> places = new HashMap<>();
        for (DataFiles.Named file : found.files()) {
            List<Place> place = new ArrayList<>();
            OneRecord<Definition> read = read(Text.of(file.path(), file.name()), file.name(), place::add);
            diagnostics.addAll(read.diagnostics());
            read.record().ifPresent(definition -> {
                String name = definition.brief();
                Place first = places.putIfAbsent(name, place.get(0));
                if (first == null) {
                    definitions.put(name, definition);
                    sources.put(name, file.name());
                } else {
                    diagnostics.add(twice(name, place.get(0), first));
                }
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
                    : read(Text.of(bytes.readAllBytes(), file), file, place -> {})
                            .record();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Tells where the name of the definition stands. */
    private static OneRecord<Definition> read(Text text, String file, Consumer<Place> named) {
        return OneRecord.of(Definitions.SHAPE, text, file, root -> {
            Reading in = new Reading(file);
            List<Reading.Entry> entries = in.mapping(root, "a definition").orElse(List.of());
            entries.stream()
                    .filter(entry -> entry.key().equals("brief"))
                    .forEach(entry -> named.accept(in.place(entry.value())));
            return entries.stream().noneMatch(entry -> entry.key().equals("edition"));
        });
    }

    private static Diagnostic twice(String name, Place second, Place first) {
        return Problems.twice(
                second, "id-twice", "the id " + Quoted.of(name) + " is taken", first, "give one of them another id");
    }
}
