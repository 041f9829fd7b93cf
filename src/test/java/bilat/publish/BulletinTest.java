package bilat.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.definition.Format;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.load.Loading;
import bilat.render.pdf.FoundPdf;
import bilat.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A brief that tells changes carries what it was compared with, is made again from it, and tells nothing withheld. */
class BulletinTest {
    private static final Path EVERY_KIND = Path.of("src/test/resources/briefs/changes-of-every-kind");
    private static final String PROGRAM = "bilat 1";

    private static final String SAME = """
            pair: NOR-SWE
            sources:
              gazette: {title: Gazette, publisher: Gazette, published: 2026-01-01}
            events:
              fair: {date: 2026-01-02, text: a fair was held, sources: [gazette]}
            """;
    private static final String SECRET = """
            agreements:
              zephyr: {title: Zephyr pact, type: agreement, signed: 2026-01-03, sources: [gazette]%s}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"changes, ''", "full, ''", "changes, monthly 2026-06", "full, monthly 2026-06"})
    void it_is_made_again_from_what_it_carries(String as, String edition) throws Exception {
        byte[] pdf = everyKind(as, Optional.of(edition).filter(name -> !name.isEmpty()));
        assertEquals(Verdict.Outcome.SAME, verify(pdf).outcome());
        assertEquals(
                Set.of(Snapshot.AFTER, Snapshot.BEFORE, Snapshot.DEFINITION, Snapshot.FACTS, Snapshot.OPTIONS),
                FoundPdf.of(pdf).files().keySet());
    }

    @Test
    void the_later_facts_are_not_carried_twice() throws Exception {
        byte[] pdf = make(SAME, SAME + SECRET.formatted(""), "changes", Format.PDF, Marking.CLEAR);
        assertEquals(
                Set.of(Snapshot.BEFORE, Snapshot.DEFINITION, Snapshot.FACTS, Snapshot.OPTIONS),
                FoundPdf.of(pdf).files().keySet());
        assertEquals(Verdict.Outcome.SAME, verify(pdf).outcome());
    }

    @ParameterizedTest
    @ValueSource(strings = {Snapshot.BEFORE, Snapshot.AFTER})
    void a_letter_of_what_it_was_compared_with_is_told(String name) throws Exception {
        byte[] pdf = everyKind("changes", Optional.empty());
        for (boolean hidden : new boolean[] {false, true}) {
            Verdict verdict = verify(
                    Tampering.attachment(pdf, name, text -> text.replaceFirst("Port Test", "Port Rest"), hidden));
            assertEquals(List.of(name + " was changed after it was attached"), verdict.reasons());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "changes, before.json",
        "changes, after.json",
        "full, before.json",
    })
    void that_what_it_was_compared_with_is_gone_is_told(String as, String name) throws Exception {
        byte[] pdf = everyKind(as, Optional.empty());
        Verdict verdict = verify(Tampering.withoutAttachment(pdf, name));
        assertEquals(Verdict.Outcome.DIFFERENT, verdict.outcome());
        assertEquals(List.of(name + " is not there any more"), verdict.reasons());
    }

    @Test
    void another_day_to_compare_with_is_told() throws Exception {
        byte[] pdf = everyKind("changes", Optional.empty());
        Verdict verdict = verify(Tampering.attachment(
                pdf,
                Snapshot.OPTIONS,
                text -> text.replaceFirst("\"day\":\"2026-06-01\"", "\"day\":\"2026-06-02\""),
                true));
        assertEquals(Verdict.Outcome.DIFFERENT, verdict.outcome());
        assertTrue(
                verdict.reasons().get(0).startsWith("page 1 says "),
                verdict.reasons().toString());
    }

    /** What is withheld on one of the two days is told on neither: as if it had never been on file. */
    @ParameterizedTest
    @ValueSource(strings = {"changes", "full"})
    void what_lies_above_the_ceiling_on_either_side_is_nowhere(String as) throws Exception {
        String open = SAME + SECRET.formatted("");
        String red = SAME + SECRET.formatted(", marking: red");
        for (Format format : Format.values()) {
            String never = text(make(SAME, SAME, as, format, Marking.CLEAR));
            assertEquals(never, text(make(SAME, red, as, format, Marking.CLEAR)));
            assertEquals(never, text(make(red, red, as, format, Marking.CLEAR)));
        }
        String withheld = text(make(open, red, as, Format.MARKDOWN, Marking.CLEAR));
        assertEquals(text(make(SAME, SAME, as, Format.MARKDOWN, Marking.CLEAR)), withheld);
        String raised = text(make(red, open, "changes", Format.MARKDOWN, Marking.CLEAR));
        assertFalse(raised.contains("Zephyr"), raised);
        assertTrue(raised.contains("Nothing changed; one fact on record"), raised);
        String atRed = text(make(SAME, red, as, Format.MARKDOWN, Marking.RED));
        assertTrue(atRed.contains("Zephyr pact") && atRed.startsWith("**TLP:RED**"), atRed);
        String wasRed = text(make(red, open, as, Format.MARKDOWN, Marking.RED));
        assertTrue(wasRed.startsWith("**TLP:RED**"), wasRed);
    }

    @Test
    void without_something_to_compare_with_a_reference_brief_says_nothing_of_it() throws Exception {
        Project project = project(SAME);
        byte[] brief = new Briefs(project, PROGRAM)
                .make(form(Pair.of("NOR", "SWE"), "full", Format.MARKDOWN, Marking.CLEAR)
                        .order())
                .document()
                .orElseThrow();
        assertFalse(text(brief).contains("What changed"));
    }

    private static byte[] everyKind(String as, Optional<String> edition) throws IOException, WrongOrder {
        Project project = Project.read(EVERY_KIND.resolve("data"), Optional.empty(), Optional.empty());
        Since since = new Since(
                Loading.load(EVERY_KIND.resolve("then")).facts(), Optional.of(LocalDate.of(2026, 6, 1)), edition);
        return new Briefs(project, PROGRAM)
                .make(form(Pair.of("XAA", "XAB"), as, Format.PDF, Marking.CLEAR)
                        .since(Optional.of(since))
                        .edition(edition)
                        .order())
                .document()
                .orElseThrow();
    }

    private byte[] make(String before, String now, String as, Format format, Marking ceiling)
            throws IOException, WrongOrder {
        Since since = new Since(
                project(before).facts(), Optional.of(LocalDate.of(2026, 6, 1)), Optional.of("monthly 2026-06"));
        return new Briefs(project(now), PROGRAM)
                .make(form(Pair.of("NOR", "SWE"), as, format, ceiling)
                        .since(Optional.of(since))
                        .order())
                .document()
                .orElseThrow();
    }

    private static OrderForm form(Pair pair, String as, Format format, Marking ceiling) {
        return OrderForm.of(pair, as, format, LocalDate.of(2026, 6, 30)).ceiling(Optional.of(ceiling));
    }

    private Project project(String facts) throws IOException {
        Path root = Files.createDirectories(folder.resolve(Integer.toHexString(facts.hashCode())));
        Files.writeString(root.resolve("facts.yaml"), facts);
        Project project = Project.read(root, Optional.empty(), Optional.empty());
        assertEquals(List.of(), project.diagnostics());
        return project;
    }

    private static String text(byte[] brief) {
        return new String(brief, UTF_8);
    }

    private static Verdict verify(byte[] file) throws Exception {
        return new Verification(PROGRAM, List.of()).of(file);
    }
}
