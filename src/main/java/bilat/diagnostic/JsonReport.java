package bilat.diagnostic;

import java.util.List;

/** Diagnostics as JSON for scripts, in our own schema: {@code bilat-check/1}. */
public final class JsonReport implements Report {
    /** The name that changes when a script would have to. */
    public static final String SCHEMA = "bilat-check/1";

    @Override
    public String print(List<Diagnostic> diagnostics) {
        Excess excess = Excess.of(diagnostics);
        JsonText json = new JsonText();
        return json.object(() -> {
                    json.put("schema", SCHEMA);
                    json.list(
                            "diagnostics",
                            () -> excess.shown().forEach(diagnostic -> json.object(() -> write(diagnostic, json))));
                    json.list(
                            "more",
                            () -> excess.counted()
                                    .forEach(more -> json.object(() -> json.put(
                                                    "file", more.first().place().file())
                                            .put(
                                                    "severity",
                                                    more.first().severity().word())
                                            .put("code", more.first().code())
                                            .put("count", more.count()))));
                })
                .toString();
    }

    private static void write(Diagnostic diagnostic, JsonText json) {
        json.put("severity", diagnostic.severity().word()).put("code", diagnostic.code());
        write(diagnostic.place(), json);
        json.put("message", diagnostic.message());
        diagnostic.help().ifPresent(help -> json.put("help", help));
        if (!diagnostic.related().isEmpty()) {
            json.list(
                    "related",
                    () -> diagnostic
                            .related()
                            .forEach(related -> json.object(() -> {
                                write(related.place(), json);
                                json.put("message", related.words());
                            })));
        }
    }

    private static void write(Place place, JsonText json) {
        json.put("file", place.file())
                .put("line", place.line())
                .put("column", place.column())
                .put("length", place.length());
    }
}
