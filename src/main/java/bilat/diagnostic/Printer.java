package bilat.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Diagnostics as text, in order of place: message, the line with a caret under what is meant, and help. */
public final class Printer implements Report {
    private final Excerpts excerpts;

    public Printer(Excerpts excerpts) {
        this.excerpts = excerpts;
    }

    /** All of them, each once; empty for none. */
    @Override
    public String print(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        Excess excess = Excess.of(diagnostics);
        excess.shown().forEach(diagnostic -> text.append(print(diagnostic)));
        for (Excess.More more : excess.counted()) {
            Diagnostic first = more.first();
            text.append(Visible.text(first.place().file()) + ": "
                    + first.severity().word() + "[" + first.code() + "]: " + more.words() + "\n");
        }
        return text.toString();
    }

    /** One diagnostic. */
    public String print(Diagnostic diagnostic) {
        List<String> lines = new ArrayList<>();
        lines.add(Visible.text(diagnostic.place().toString()) + ": "
                + diagnostic.severity().word() + "[" + diagnostic.code() + "]: " + Visible.text(diagnostic.message()));
        excerpt(diagnostic.place()).ifPresent(lines::addAll);
        for (Diagnostic.Related related : diagnostic.related()) {
            lines.add("   " + Visible.text(related.place() + ": " + related.words()));
            excerpt(related.place()).ifPresent(lines::addAll);
        }
        diagnostic.help().ifPresent(help -> lines.add("   help: " + Visible.text(help)));
        return String.join("\n", lines) + "\n";
    }

    private Optional<List<String>> excerpt(Place place) {
        return excerpts.line(place.file(), place.line()).map(line -> Caret.under(line, place));
    }
}
