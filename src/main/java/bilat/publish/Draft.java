package bilat.publish;

import bilat.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * A brief before it is written as anything.
 *
 * @param assembly empty if facts that it would use have errors and may not be left out
 * @param name by which the brief is filed, without an ending
 * @param errors that stand in the way of facts it uses or would have used
 * @param nothingOnFile whether not one fact concerns the two
 * @param blank the sections that were asked for by name and have nothing to show
 */
record Draft(
        Optional<Assembly> assembly, String name, List<Diagnostic> errors, boolean nothingOnFile, List<String> blank) {
    /** Without a document, for its errors or for letters that no face has. */
    Made refused(List<Diagnostic> undrawn) {
        return made(Optional.empty(), undrawn);
    }

    Made made(byte[] document, List<Diagnostic> undrawn) {
        return made(Optional.of(document), undrawn);
    }

    private Made made(Optional<byte[]> document, List<Diagnostic> undrawn) {
        int leftOut = assembly.map(it -> it.dossier().omitted().size()).orElse(0);
        return new Made(document, name, errors, leftOut, nothingOnFile, undrawn, blank);
    }
}
