package bilat.load;

import bilat.diagnostic.Diagnostic;
import bilat.fact.Omitted;
import java.util.List;

/** What one file gave: its records, the references they make, what could not be read, and why. */
record FileFacts(List<Entry> entries, List<Link> links, List<Omitted> omitted, List<Diagnostic> problems) {
    FileFacts {
        entries = List.copyOf(entries);
        links = List.copyOf(links);
        omitted = List.copyOf(omitted);
        problems = List.copyOf(problems);
    }
}
