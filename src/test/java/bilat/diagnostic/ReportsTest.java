package bilat.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.Golden;
import bilat.JsonSchemas;
import bilat.Locales;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format, held whole and against the schema of those who read it. */
class ReportsTest {
    private static final Path HERE = Path.of("src/test/resources/bilat/diagnostic");

    private static final Map<String, Report> REPORTS = Map.of(
            "text", new Printer((file, line) -> Optional.empty()),
            "json", new JsonReport(),
            "sarif",
                    new SarifReport(
                            "0.1.0",
                            code -> new SarifReport.About(
                                    "Of " + code + ".", "Of " + code + ". And {more}.", "Read on.", Severity.WARNING)),
            "github", new GithubReport(),
            "gitlab", new GitlabReport());

    /** What a workflow command may look like: properties without a bare colon, comma or line end. */
    private static final Pattern COMMAND =
            Pattern.compile("::(error|warning|notice) ((?:\\w+=[^:,\\r\\n]+)(?:,\\w+=[^:,\\r\\n]+)*)::([^\\r\\n]*)");

    private static final List<Diagnostic> NASTY = List.of(
            diagnostic(
                    Severity.WARNING,
                    "term-overlaps",
                    new Place("data/a b,c:d/Østfold 100%.yaml", 2, 5, 3),
                    "I \"quote\", 100%,\r\nbreak: {0} [a](javascript:x) \\ \u202e\ud83d\ude00\u00a0\u0001",
                    "write {official: ID}\tor 🙂"),
            new Diagnostic(
                    Severity.ERROR,
                    "id-twice",
                    new Place("data/x.yaml", 14, 13, 7),
                    "the id \"a\" is taken",
                    List.of(
                            new Diagnostic.Related(new Place("data/w.yaml", 3, 3, 1), "first here"),
                            new Diagnostic.Related(new Place("/tmp/w.yaml", 4, 3, 1), "and {here}")),
                    Optional.empty()),
            diagnostic(Severity.NOTE, "origin-single", new Place("../y.yaml", 1, 1, 1), "one origin", "look for more"));

    private static Diagnostic diagnostic(Severity severity, String code, Place place, String message, String help) {
        return new Diagnostic(severity, code, place, message, List.of(), Optional.of(help));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "github", "gitlab"})
    void the_format_is_as_agreed_in_any_locale(String format) throws Exception {
        String report = REPORTS.get(format).print(NASTY);
        assertEquals(
                report, Locales.in(Locales.TURKISH, () -> REPORTS.get(format).print(NASTY)));
        Golden.hold(HERE.resolve("report." + format), report);
    }

    @Test
    void those_who_read_them_accept_them() throws IOException {
        for (List<Diagnostic> found : List.of(List.<Diagnostic>of(), NASTY, many(203))) {
            JsonSchemas.hold(
                    HERE.resolve("sarif-schema-2.1.0.json"),
                    REPORTS.get("sarif").print(found));
            JsonSchemas.hold(
                    HERE.resolve("gitlab-code-quality.schema.json"),
                    REPORTS.get("gitlab").print(found));
            JsonSchemas.hold(
                    HERE.resolve("bilat-check-1.schema.json"),
                    REPORTS.get("json").print(found));
            REPORTS.get("github").print(found).lines().forEach(ReportsTest::holdCommand);
        }
    }

    @Test
    void the_schemas_do_refuse() throws IOException {
        String sarif = REPORTS.get("sarif").print(NASTY);
        assertNotEquals(
                "",
                JsonSchemas.faults(
                        HERE.resolve("sarif-schema-2.1.0.json"),
                        sarif.replace("\"startColumn\": 13", "\"startColumn\": 0")));
        String gitlab = REPORTS.get("gitlab").print(NASTY);
        assertNotEquals(
                "",
                JsonSchemas.faults(
                        HERE.resolve("gitlab-code-quality.schema.json"), gitlab.replace("\"major\"", "\"error\"")));
    }

    @Test
    void a_workflow_command_gives_back_what_was_said() {
        Matcher first = holdCommand(REPORTS.get("github")
                .print(NASTY)
                .lines()
                .filter(line -> line.startsWith("::warning"))
                .findFirst()
                .orElseThrow());
        assertTrue(
                unescaped(first.group(2)).startsWith("file=data/a b,c:d/Østfold 100%.yaml,line=2,col=5,endColumn=7,"),
                first.group(2));
        assertEquals(
                "I \"quote\", 100%,<U+000D><U+000A>break: {0} [a](javascript:x) \\ <U+202E>😀<U+00A0><U+0001>\n"
                        + "help: write {official: ID}<U+0009>or 🙂",
                unescaped(first.group(3)));
    }

    private static Matcher holdCommand(String line) {
        Matcher command = COMMAND.matcher(line);
        assertTrue(command.matches(), line);
        assertTrue(line.replaceAll("%(25|0D|0A|3A|2C)", "").indexOf('%') < 0, line);
        return command;
    }

    private static String unescaped(String text) {
        return text.replace("%0A", "\n")
                .replace("%0D", "\r")
                .replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%25", "%");
    }

    @Test
    void past_200_of_a_kind_are_counted_in_every_format() {
        for (Map.Entry<String, Report> report : REPORTS.entrySet()) {
            String text = report.getValue().print(many(203));
            assertEquals(200, count(text, "number \\d+ is wrong"), report.getKey());
            boolean said = report.getKey().equals("json")
                    ? text.contains("\"count\": 3")
                    : text.contains("3 more of these are not shown");
            assertTrue(said, report.getKey());
        }
    }

    @Test
    void a_fingerprint_is_unique_and_outlives_a_move_of_its_line() {
        List<Diagnostic> alike = new ArrayList<>(many(300));
        alike.add(diagnostic(Severity.ERROR, "other", new Place("data/x.yaml", 5, 1, 1), "same", ""));
        alike.add(diagnostic(Severity.ERROR, "other", new Place("data/x.yaml", 9, 1, 1), "same", ""));
        List<String> before = fingerprints(REPORTS.get("gitlab").print(alike));
        assertEquals(203, new TreeSet<>(before).size());
        List<Diagnostic> moved =
                alike.stream().map(diagnostic -> at(diagnostic, 1000)).toList();
        assertEquals(before, fingerprints(REPORTS.get("gitlab").print(moved)));
        assertEquals(203 - 1, fingerprints(REPORTS.get("sarif").print(alike)).size());
    }

    private static Diagnostic at(Diagnostic it, int lines) {
        Place old = it.place();
        Place place = new Place(old.file(), old.line() + lines, old.column(), old.length());
        return new Diagnostic(it.severity(), it.code(), place, it.message(), it.related(), it.help());
    }

    private static List<Diagnostic> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> diagnostic(
                        Severity.ERROR,
                        "date-invalid",
                        new Place("data/x.yaml", i + 1, 1, 1),
                        "number " + i + " is wrong",
                        ""))
                .toList();
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    private static List<String> fingerprints(String report) {
        return Pattern.compile("[0-9a-f]{64}")
                .matcher(report)
                .results()
                .map(found -> found.group())
                .toList();
    }
}
