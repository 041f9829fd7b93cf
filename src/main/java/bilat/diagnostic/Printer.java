package bilat.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Diagnostics as text, in order of place: message, the line with a caret under what is meant, and help. */
public final class Printer {
    /** Of one code in one file, more than this are counted and not printed. */
    public static final int MOST = 200;

    private final Excerpts excerpts;

    public Printer(Excerpts excerpts) {
        this.excerpts = excerpts;
    }

    /** All of them, each once, ending in a line feed; empty for none. */
    public String print(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        SortedMap<String, Integer> seen = new TreeMap<>();
        SortedMap<String, Diagnostic> cut = new TreeMap<>();
        for (Diagnostic diagnostic : new TreeSet<>(diagnostics)) {
            String kind = diagnostic.place().file() + "\u0000" + diagnostic.code();
            if (seen.merge(kind, 1, Integer::sum) <= MOST) {
                text.append(print(diagnostic));
            } else {
                cut.putIfAbsent(kind, diagnostic);
            }
        }
        cut.forEach((kind, diagnostic) -> text.append(String.format(
                Locale.ROOT,
                "%s: %s[%s]: %d more of these are not shown\n",
                Visible.text(diagnostic.place().file()),
                word(diagnostic.severity()),
                diagnostic.code(),
                seen.get(kind) - MOST)));
        return text.toString();
    }

    /** One diagnostic. */
    public String print(Diagnostic diagnostic) {
        List<String> lines = new ArrayList<>();
        lines.add(Visible.text(diagnostic.place().toString()) + ": " + word(diagnostic.severity()) + "["
                + diagnostic.code() + "]: " + Visible.text(diagnostic.message()));
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

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
