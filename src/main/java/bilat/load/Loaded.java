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
 * @param omitted what was left out, and where it stood
 * @param files the canonical pair that each file names, if it names one, by the file as diagnostics call it
 */
public record Loaded(
        Facts facts,
        Origins origins,
        List<Diagnostic> diagnostics,
        List<Stretch> omitted,
        SortedMap<String, Optional<Pair>> files) {
    public Loaded {
        diagnostics = List.copyOf(diagnostics);
        omitted = List.copyOf(omitted);
        files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
