package bilat.publish;

import bilat.definition.Definition;
import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Excerpts;
import bilat.diagnostic.Severity;
import bilat.fact.Facts;
import bilat.fact.Pair;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the files of a project hold.
 *
 * @param definitions by name, the project's before those that ship
 * @param diagnostics everything wrong in any file
 * @param pairs the canonical pair that a file's first line names, by the file as diagnostics name it
 * @param excerpts the lines of the files
 * @param files how many were read
 */
public record Loaded(
        Facts facts,
        SortedMap<String, Definition> definitions,
        List<Diagnostic> diagnostics,
        SortedMap<String, Pair> pairs,
        Excerpts excerpts,
        int files) {
    public Loaded {
        definitions = sorted(definitions);
        diagnostics = diagnostics.stream().sorted().toList();
        pairs = sorted(pairs);
    }

    /** The errors that count against a pair: those in its own files and in files that name none. */
    public List<Diagnostic> errors(Pair pair) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .filter(diagnostic -> pairs.getOrDefault(diagnostic.place().file(), pair.canonical())
                        .equals(pair.canonical()))
                .toList();
    }

    private static <T> SortedMap<String, T> sorted(Map<String, T> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
