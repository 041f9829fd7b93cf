package bilat.load;

import bilat.diagnostic.Diagnostic;
import bilat.fact.Facts;
import bilat.fact.Pair;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What loading gave: facts, where they stand, and every problem in the order of places.
 *
 * @param files the canonical pair that each file names, if it names one, by the file as diagnostics call it
 */
public record Loaded(
        Facts facts, Origins origins, List<Diagnostic> diagnostics, SortedMap<String, Optional<Pair>> files) {
    public Loaded {
        diagnostics = List.copyOf(diagnostics);
        files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
