package bilat.diagnostic;

import java.util.List;

/** Diagnostics as commands to a GitHub workflow, which annotates the lines with them. */
public final class GithubReport implements Report {
    @Override
    public String print(List<Diagnostic> diagnostics) {
        StringBuilder commands = new StringBuilder();
        Excess excess = Excess.of(diagnostics);
        for (Diagnostic diagnostic : excess.shown()) {
            Place place = diagnostic.place();
            String words = Visible.text(diagnostic.message())
                    + diagnostic
                            .help()
                            .map(help -> "\nhelp: " + Visible.text(help))
                            .orElse("");
            // The last column is inside the place.
            String where = ",line=" + place.line() + ",col=" + place.column() + ",endColumn="
                    + (place.column() + place.length() - 1);
            commands.append(command(diagnostic, where, words));
        }
        excess.counted().forEach(more -> commands.append(command(more.first(), "", more.words())));
        return commands.toString();
    }

    private static String command(Diagnostic diagnostic, String where, String words) {
        return "::" + level(diagnostic.severity()) + " file="
                + property(diagnostic.place().file()) + where + ",title=" + property(diagnostic.code()) + "::"
                + data(words) + "\n";
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        StringBuilder safe = new StringBuilder();
        data(text).codePoints().forEach(point -> {
            // A log is read on a terminal too.
            safe.append(Character.isISOControl(point) ? Visible.character(point) : Character.toString(point));
        });
        return safe.toString().replace(":", "%3A").replace(",", "%2C");
    }
}
