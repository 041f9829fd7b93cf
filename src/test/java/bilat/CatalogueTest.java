package bilat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.check.Catalogue;
import bilat.check.Entry;
import bilat.check.Rule;
import bilat.check.Rules;
import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Printer;
import bilat.diagnostic.Severity;
import bilat.publish.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code that can be printed stands in the catalogue, and its examples do what it says of them. */
class CatalogueTest {
    private static final Path PAGES = Path.of("src/main/resources/bilat/check/catalogue");

    /** What no short text can show, and why. */
    private static final Map<String, String> WITHOUT_EXAMPLE = new TreeMap<>(Map.ofEntries(
            Map.entry("encoding", "the example would have to be bytes that are no text"),
            Map.entry("glyph-missing", "it is found when a PDF is made"),
            Map.entry("limit-file-size", "it would be longer than 16 MB"),
            Map.entry("limit-keys", "it would have half a million lines"),
            Map.entry("limit-scalar", "it would have a line of 100,000 letters"),
            Map.entry("link-dangling", "it is a link, not a text"),
            Map.entry("link-outside", "it is a link, not a text"),
            Map.entry("pair-not-on-file", "it is found in the definition of an edition"),
            Map.entry("product-unknown", "it is found in the definition of an edition"),
            Map.entry("side-missing", "it is found in the definition of an edition"),
            Map.entry("template-invalid", "it is found in the definition of an edition"),
            Map.entry("unreadable", "it is about the permissions of a file"),
            Map.entry("yaml-syntax", "every complaint of YAML that is known has a code of its own")));

    private static final Pattern MADE = Pattern.compile(
            "(?:\\bproblem|\\bat|Problems\\s*\\.\\s*(?:at|atStart|twice))\\(\\s*[^\";]*?\"([a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern CHOSEN = Pattern.compile("String code = [^;]*;");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern SHOWN = Pattern.compile("<U\\+([0-9A-F]{4})>");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @TempDir
    Path folder;

    static Stream<Entry> examples() {
        return entries().filter(entry -> entry.example().isPresent());
    }

    private static Stream<Entry> entries() {
        return Catalogue.codes().stream().map(code -> Catalogue.find(code).orElseThrow());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void a_bad_example_raises_its_code_and_a_good_one_does_not(String code) throws IOException {
        Entry.Example example = Catalogue.find(code).flatMap(Entry::example).orElseThrow();
        assertTrue(found(example.bad()).contains(code), () -> code + " is not raised, but\n" + printed(example.bad()));
        assertFalse(found(example.good()).contains(code), () -> code + " is raised by\n" + example.good());
    }

    static Stream<String> codes() {
        return examples().map(Entry::code);
    }

    /** A good example may be worth a note; nothing else is wrong with it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void a_good_example_is_good(String code) throws IOException {
        Entry.Example example = Catalogue.find(code).flatMap(Entry::example).orElseThrow();
        List<Diagnostic> wrong = diagnostics(example.good()).stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                .toList();
        assertEquals("", new Printer((file, line) -> Optional.empty()).print(wrong));
    }

    @Test
    void what_has_no_example_is_known() {
        assertEquals(
                List.copyOf(WITHOUT_EXAMPLE.keySet()),
                entries()
                        .filter(entry -> entry.example().isEmpty())
                        .map(Entry::code)
                        .toList());
    }

    @Test
    void the_index_has_every_page_in_order() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            List<String> pages = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .sorted()
                    .toList();
            assertEquals(pages, Catalogue.codes());
        }
        entries().forEach(entry -> assertTrue(Catalogue.codes().contains(entry.code()), entry.code()));
    }

    @Test
    void every_code_in_the_sources_has_a_page_and_every_page_a_code() {
        TreeSet<String> codes = new TreeSet<>();
        Rules.ALL.forEach(rule -> codes.add(rule.code()));
        for (Java file : Java.under(Path.of("src/main/java"))) {
            if (!file.packageName().equals("check")) {
                MADE.matcher(file.text()).results().forEach(found -> codes.add(found.group(1)));
                CHOSEN.matcher(file.text())
                        .results()
                        .forEach(chosen ->
                                CODE.matcher(chosen.group()).results().forEach(found -> codes.add(found.group(1))));
            }
        }
        assertEquals(List.copyOf(codes), Catalogue.codes());
    }

    @Test
    void a_rule_is_a_class_of_its_name_and_a_page_of_its_severity() {
        for (Rule rule : Rules.ALL) {
            String name = Stream.of(rule.code().split("-"))
                    .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                    .reduce("", String::concat);
            assertEquals(name, rule.getClass().getSimpleName());
            assertEquals(
                    rule.severity(), Catalogue.find(rule.code()).orElseThrow().severity(), rule.code());
        }
        List<String> codes = Rules.ALL.stream().map(Rule::code).toList();
        assertEquals(codes.stream().sorted().toList(), codes);
    }

    @Test
    void the_page_of_the_rules_is_the_catalogue() throws IOException {
        Golden.hold(Path.of("src/site/markdown/rules.md"), RulesPage.text());
    }

    private TreeSet<String> found(String example) throws IOException {
        TreeSet<String> codes = new TreeSet<>();
        diagnostics(example).forEach(diagnostic -> codes.add(diagnostic.code()));
        return codes;
    }

    private String printed(String example) {
        try {
            Project project = project(example);
            return new Printer(project.excerpts()).print(project.diagnostics(Optional.of(DAY), Severity.NOTE));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private List<Diagnostic> diagnostics(String example) throws IOException {
        return project(example).diagnostics(Optional.of(DAY), Severity.NOTE);
    }

    private Project project(String example) throws IOException {
        Files.writeString(folder.resolve("beside.yaml"), Catalogue.beside());
        Matcher shown = SHOWN.matcher(example);
        Files.writeString(
                folder.resolve("example.yaml"),
                shown.replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16))));
        return Project.read(folder, Optional.empty(), Optional.empty());
    }
}
