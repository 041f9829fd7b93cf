package bilat.load;

import bilat.diagnostic.Diagnostic;
import bilat.fact.Pair;
import java.util.List;
import java.util.Optional;

/**
 * What one file gave: its records, the references they make, what could not be read, and why.
 *
 * @param name what it is called in diagnostics
 * @param pair the pair that it names
 */
record FileFacts(
        String name,
        Optional<Pair> pair,
        List<Entry> entries,
        List<Link> links,
        List<Stretch> omitted,
        Lost lost,
        List<Diagnostic> problems) {
    FileFacts {
        entries = List.copyOf(entries);
        links = List.copyOf(links);
        omitted = List.copyOf(omitted);
        problems = List.copyOf(problems);
    }
}
