package bilat.diagnostic;

import java.util.List;

/** Diagnostics as GitLab's Code Quality report, which it shows in merge requests. */
public final class GitlabReport implements Report {
    @Override
    public String print(List<Diagnostic> diagnostics) {
        Excess excess = Excess.of(diagnostics);
        Fingerprints fingerprints = new Fingerprints();
        JsonText json = new JsonText();
        return json.list(() -> {
                    for (Diagnostic diagnostic : excess.shown()) {
                        String help = diagnostic.help().map(it -> "; " + it).orElse("");
                        String message = diagnostic.message();
                        issue(diagnostic, message + help, message, fingerprints, json);
                    }
                    for (Excess.More more : excess.counted()) {
                        // How many they are may change from run to run.
                        issue(more.first(), more.words(), "more", fingerprints, json);
                    }
                })
                .toString();
    }

    private static void issue(Diagnostic at, String words, String known, Fingerprints fingerprints, JsonText json) {
        String file = at.place().file();
        json.object(() -> json.put("description", Visible.text(words))
                .put("check_name", at.code())
                .put("fingerprint", fingerprints.of(file, at.code(), known))
                .put("severity", severity(at.severity()))
                .object(
                        "location",
                        () -> json.put("path", file)
                                .object(
                                        "lines",
                                        () -> json.put("begin", at.place().line()))));
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
