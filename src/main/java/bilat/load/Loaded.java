package bilat.load;

import bilat.diagnostic.Diagnostic;
import bilat.fact.Facts;
import java.util.List;

/** What loading gave: facts, where they stand, and every problem in the order of places. */
public record Loaded(Facts facts, Origins origins, List<Diagnostic> diagnostics) {
    public Loaded {
        diagnostics = List.copyOf(diagnostics);
    }
}
