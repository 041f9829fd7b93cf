package bilat.publish;

import bilat.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What came of an order.
 *
 * @param document the brief's bytes; empty if it was refused
 * @param name by which the brief is filed, without an ending: {@code AZE-IRN-full}
 * @param diagnostics errors that stand in the way of facts it uses or would have used
 * @param leftOut how many records it lacks because of errors in them
 * @param nothingOnFile whether not one fact concerns the two
 * @param undrawn an error for each line of its facts with a letter that no face of the PDF has
 * @param blank the sections that were asked for by name and have nothing to show
 */
public record Made(
        Optional<byte[]> document,
        String name,
        List<Diagnostic> diagnostics,
        int leftOut,
        boolean nothingOnFile,
        List<Diagnostic> undrawn,
        List<String> blank) {
    public Made {
        diagnostics = List.copyOf(diagnostics);
        undrawn = List.copyOf(undrawn);
        blank = List.copyOf(blank);
    }
}
