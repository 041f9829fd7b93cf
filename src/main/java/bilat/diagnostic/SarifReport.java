package bilat.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Diagnostics as SARIF 2.1.0, the exchange format of OASIS for the findings of tools. */
public final class SarifReport implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final String version;
    private final Function<String, About> about;

    /**
     * What a code means, whatever it was found in.
     *
     * @param sentence in short
     * @param text in full
     * @param help where to read on
     * @param severity how much a finding of it matters
     */
    public record About(String sentence, String text, String help, Severity severity) {}

    /**
     * A report by a version of the program.
     *
     * @param about what a code means
     */
    public SarifReport(String version, Function<String, About> about) {
        this.version = version;
        this.about = about;
    }

    @Override
    public String print(List<Diagnostic> diagnostics) {
        Excess excess = Excess.of(diagnostics);
        SortedMap<String, Integer> rules = rules(excess);
        JsonText json = new JsonText();
        return json.object(() -> json.put("$schema", SCHEMA)
                        .put("version", "2.1.0")
                        .list("runs", () -> json.object(() -> run(excess, rules, json))))
                .toString();
    }

    /** The number of each code among those that are there. */
    private static SortedMap<String, Integer> rules(Excess excess) {
        SortedMap<String, Integer> rules = new TreeMap<>();
        excess.shown().forEach(diagnostic -> rules.put(diagnostic.code(), 0));
        int next = 0;
        for (String code : rules.keySet()) {
            rules.put(code, next++);
        }
        return rules;
    }

    private void run(Excess excess, SortedMap<String, Integer> rules, JsonText json) {
        json.object(
                "tool",
                () -> json.object(
                        "driver",
                        () -> json.put("name", "bilat")
                                .put("version", version)
                                .list(
                                        "rules",
                                        () -> rules.keySet().forEach(code -> json.object(() -> rule(code, json))))));
        json.put("columnKind", "unicodeCodePoints");
        if (!excess.counted().isEmpty()) {
            json.list(
                    "invocations",
                    () -> json.object(() -> json.put("executionSuccessful", true)
                            .list(
                                    "toolExecutionNotifications",
                                    () -> excess.counted()
                                            .forEach(more -> json.object(() -> notification(more, rules, json))))));
        }
        Fingerprints fingerprints = new Fingerprints();
        json.list(
                "results",
                () -> excess.shown()
                        .forEach(diagnostic -> json.object(() -> result(diagnostic, rules, fingerprints, json))));
    }

    private void rule(String code, JsonText json) {
        About it = about.apply(code);
        json.put("id", code);
        message("shortDescription", it.sentence(), json);
        message("fullDescription", it.text(), json);
        message("help", it.help(), json);
        json.object(
                "defaultConfiguration", () -> json.put("level", it.severity().word()));
    }

    private static void notification(Excess.More more, SortedMap<String, Integer> rules, JsonText json) {
        Diagnostic first = more.first();
        json.object("associatedRule", () -> json.put("id", first.code()).put("index", rules.get(first.code())));
        json.put("level", first.severity().word());
        message("message", more.words(), json);
        json.list("locations", () -> json.object(() -> physical(first.place(), json)));
    }

    private static void result(
            Diagnostic diagnostic, SortedMap<String, Integer> rules, Fingerprints fingerprints, JsonText json) {
        String words = diagnostic.message();
        Place place = diagnostic.place();
        json.put("ruleId", diagnostic.code()).put("ruleIndex", rules.get(diagnostic.code()));
        json.put("level", diagnostic.severity().word());
        message("message", words + diagnostic.help().map(help -> "\n" + help).orElse(""), json);
        json.list("locations", () -> json.object(() -> physical(place, json)));
        if (!diagnostic.related().isEmpty()) {
            json.list("relatedLocations", () -> {
                for (int i = 0; i < diagnostic.related().size(); i++) {
                    int number = i + 1;
                    Diagnostic.Related related = diagnostic.related().get(i);
                    json.object(() -> {
                        json.put("id", number);
                        physical(related.place(), json);
                        message("message", related.words(), json);
                    });
                }
            });
        }
        json.object(
                "partialFingerprints",
                () -> json.put("bilat/v1", fingerprints.of(place.file(), diagnostic.code(), words)));
    }

    private static void physical(Place place, JsonText json) {
        json.object(
                "physicalLocation",
                () -> json.object("artifactLocation", () -> json.put("uri", uri(place.file())))
                        .object(
                                "region",
                                () -> json.put("startLine", place.line())
                                        .put("startColumn", place.column())
                                        .put("endLine", place.line())
                                        .put("endColumn", place.column() + place.length())));
    }

    /** Braces are placeholders there, and brackets before a parenthesis a link. */
    private static void message(String key, String words, JsonText json) {
        StringBuilder safe = new StringBuilder();
        words.lines().forEach(line -> safe.append(safe.isEmpty() ? "" : "\n").append(Visible.text(line)));
        String text = safe.toString().replace("{", "{{").replace("}", "}}");
        boolean link = text.contains("](");
        String plain = link ? text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]") : text;
        json.object(key, () -> json.put("text", plain));
    }

    /** A path as a reference: relative as it is, absolute as a file's address. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder(file.startsWith("/") ? "file://" : "");
        for (byte octet : file.getBytes(UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            uri.append(plain ? Character.toString(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
