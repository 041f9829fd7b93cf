package bilat.diagnostic;

import java.util.List;

/** Diagnostics in one format, whole, in order of place. */
@FunctionalInterface
public interface Report {
    /** The text, which ends in a line feed if it is not empty. */
    String print(List<Diagnostic> diagnostics);
}
