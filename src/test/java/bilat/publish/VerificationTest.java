package bilat.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.Locales;
import bilat.definition.Format;
import bilat.fact.Actor;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.render.pdf.Unreadable;
import bilat.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {
    private static final String PROGRAM = "bilat 1.0.0";
    private static final Path SYNTHETIC = Path.of("src/test/resources/synthetic/data");

    private static byte[] pdf;

    @BeforeAll
    static void brief() throws IOException, WrongOrder {
        pdf = brief("data", "AZE", "IRN", "full", "", "CLEAR");
    }

    @ParameterizedTest
    @CsvSource({
        "data, AZE, IRN, full, '', CLEAR",
        "data, IRN, AZE, scene-setter, IRN, CLEAR",
        "data, NOR, SWE, full, '', CLEAR",
        "src/test/resources/synthetic/data, XAB, XAA, full, XAB, RED",
        "src/test/resources/synthetic/data, XAA, XAB, scene-setter, XAA, GREEN",
        "src/test/resources/synthetic/data, XAA, XAB, agreements-annex, '', CLEAR",
    })
    void a_fresh_file_is_the_same(String root, String first, String second, String as, String side, String ceiling)
            throws Exception {
        byte[] fresh = brief(root, first, second, as, side, ceiling);
        assertEquals(Verdict.Outcome.SAME, verify(fresh).outcome());
        for (String tag : List.of("tr-TR", "ar-EG")) {
            assertEquals(
                    Verdict.Outcome.SAME,
                    Locales.in(Locale.forLanguageTag(tag), () -> verify(fresh)).outcome(),
                    tag);
        }
    }

    @Test
    void a_file_that_another_program_saved_again_is_the_same_but_for_its_packing() throws Exception {
        byte[] again = Tampering.savedAgain(pdf);
        assertFalse(Arrays.equals(pdf, again));
        assertEquals(Verdict.Outcome.PACKED_OTHERWISE, verify(again).outcome());
    }

    @Test
    void streams_deflated_by_another_level_are_the_same_but_for_that() throws Exception {
        for (int level : new int[] {0, 1, 9}) {
            byte[] again = Tampering.changed(pdf, document -> Recompressed.all(document, level));
            assertEquals(Verdict.Outcome.PACKED_OTHERWISE, verify(again).outcome(), "level " + level);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_letter_of_the_facts_is_told(boolean hidden) throws Exception {
        Verdict verdict = verify(
                Tampering.attachment(pdf, Snapshot.FACTS, text -> text.replaceFirst("Baku\"", "Boku\""), hidden));
        assertEquals(
                List.of("facts.json was changed after it was attached: its facts do not have the SHA-256 "
                        + "of which the file speaks"),
                verdict.reasons().stream()
                        .map(reason -> reason.replaceFirst("[0-9a-f]{16}…", "of which the file speaks"))
                        .toList());
        assertEquals(Verdict.Outcome.DIFFERENT, verdict.outcome());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_letter_of_the_definition_is_told(boolean hidden) throws Exception {
        Verdict verdict = verify(
                Tampering.attachment(pdf, Snapshot.DEFINITION, text -> text.replaceFirst("Desk", "Disk"), hidden));
        assertEquals(List.of("definition.json was changed after it was attached"), verdict.reasons());
    }

    @Test
    void another_day_in_the_options_is_told() throws Exception {
        Verdict verdict = verify(Tampering.attachment(
                pdf, Snapshot.OPTIONS, text -> text.replaceFirst("2019-01-22", "2019-01-23"), false));
        assertEquals(List.of("options.json was changed after it was attached"), verdict.reasons());
        Verdict hidden = verify(Tampering.attachment(
                pdf, Snapshot.OPTIONS, text -> text.replaceFirst("2019-01-22", "2019-01-23"), true));
        assertTrue(
                hidden.reasons().get(0).startsWith("page 1 says “22 January 2019"),
                hidden.reasons().toString());
    }

    @Test
    void what_cannot_be_read_any_more_is_told() throws Exception {
        Verdict verdict = verify(
                Tampering.attachment(pdf, Snapshot.FACTS, text -> text.replaceFirst("\"signed\"", "\"singed\""), true));
        assertEquals(List.of("facts.json cannot be read: \"singed\" is not a key of an agreement"), verdict.reasons());
        verdict = verify(Tampering.attachment(
                pdf, Snapshot.OPTIONS, text -> text.replaceFirst("options/2", "options/9"), false));
        assertEquals(
                List.of("options.json was changed and cannot be read: \"bilat-options/9\" is not the version that can"
                        + " be read here"),
                verdict.reasons());
        verdict = verify(Tampering.attachment(
                pdf, Snapshot.OPTIONS, text -> text.replaceFirst("(\"facts-sha256\":\")[0-9a-f]+", "$1abc"), true));
        assertEquals(List.of("options.json cannot be read: \"abc\" is not a SHA-256"), verdict.reasons());
        verdict = verify(Tampering.withoutAttachment(pdf, Snapshot.DEFINITION));
        assertEquals(List.of("definition.json is not there any more"), verdict.reasons());
        verdict = verify(Tampering.attachment(pdf, Snapshot.OPTIONS, text -> "", false));
        assertEquals(Verdict.Outcome.DIFFERENT, verdict.outcome());
    }

    @Test
    void an_order_that_nobody_can_fill_is_told() throws Exception {
        Verdict verdict = verify(Tampering.attachment(
                pdf, Snapshot.OPTIONS, text -> text.replaceFirst("\"as-of\"", "\"side\":\"FRA\",\"as-of\""), true));
        assertEquals(List.of("it cannot be made again: the side FRA is not one of AZE-IRN"), verdict.reasons());
    }

    @Test
    void hostile_attachments_are_refused_in_time() throws Exception {
        for (String hostile : List.of("[".repeat(400_000), "\"" + "x".repeat(17_000_000) + "\"", "&a [*a, *a]")) {
            for (String name : List.of(Snapshot.FACTS, Snapshot.DEFINITION, Snapshot.OPTIONS)) {
                byte[] changed = Tampering.attachment(pdf, name, text -> hostile, true);
                Verdict verdict = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> verify(changed));
                assertTrue(
                        verdict.reasons().get(0).startsWith(name + " cannot be read: "),
                        verdict.reasons().toString());
            }
        }
    }

    @Test
    void what_unpacks_to_more_than_any_brief_holds_is_refused() throws Exception {
        byte[] bomb = Tampering.bomb(pdf, Snapshot.FACTS, 130);
        assertTrue(bomb.length < 2_000_000);
        Unreadable refused = assertThrows(Unreadable.class, () -> verify(bomb));
        assertEquals(Unreadable.Reason.TOO_LARGE, refused.reason());
    }

    @Test
    void one_word_on_a_page_is_told_with_its_page() throws Exception {
        for (int page = 1; page <= 4; page++) {
            Verdict verdict = verify(Tampering.word(pdf, page, page == 1 ? 1 : 4));
            assertEquals(1, verdict.reasons().size(), verdict.reasons().toString());
            assertTrue(
                    verdict.reasons().get(0).matches("page " + page + " says “.+”, where the facts give “.+”"),
                    verdict.reasons().toString());
        }
    }

    @Test
    void a_word_of_a_running_line_is_told_with_its_page() throws Exception {
        assertEquals(
                List.of("page 4 has the same text and differs in its running lines or in how it is drawn"),
                verify(Tampering.word(pdf, 4, 3)).reasons());
    }

    @Test
    void metadata_and_tags_are_told() throws Exception {
        Verdict verdict = verify(Tampering.changed(
                pdf, document -> document.getDocumentInformation().setTitle("Another")));
        assertEquals(List.of("its title, language, dates or other metadata are others"), verdict.reasons());
        verdict = verify(Tampering.changed(
                pdf,
                document -> document.getDocumentCatalog()
                        .getStructureTreeRoot()
                        .getCOSObject()
                        .removeItem(org.apache.pdfbox.cos.COSName.K)));
        assertEquals(List.of("the tags by which it is read aloud are others"), verdict.reasons());
        verdict = verify(Tampering.changed(pdf, document -> document.removePage(3)));
        assertEquals("it has 3 pages, where the facts make 4", verdict.reasons().get(0));
    }

    @Test
    void another_version_of_the_program_is_told_first() throws Exception {
        Verification later = new Verification("bilat 1.1.0", List.of());
        assertEquals(Verdict.Outcome.SAME, later.of(pdf).outcome());
        List<String> reasons = later.of(Tampering.word(pdf, 2, 3)).reasons();
        assertEquals(
                "it was made by bilat 1.0.0 and this is bilat 1.1.0, so that a difference need not come from"
                        + " tampering",
                reasons.get(0));
        assertTrue(reasons.get(1).startsWith("page 2 says "), reasons.toString());
    }

    @Test
    void what_carries_nothing_cannot_be_verified() throws Exception {
        byte[] bare = make("data", "AZE", "IRN", "full", "", "CLEAR", Order.Carrying.NOTHING);
        assertEquals(Verdict.Outcome.CARRIES_NONE, verify(bare).outcome());
    }

    /** Whatever is done to a byte, it is told, unless the file still holds the same. */
    @Test
    void a_byte_anywhere_is_never_taken_for_the_same() {
        mutated(7, 25);
    }

    @Test
    @Tag("long")
    void nor_is_one_of_many_more() {
        mutated(8, 3_000);
    }

    private static void mutated(int seed, int times) {
        Random random = new Random(seed);
        for (int i = 0; i < times; i++) {
            byte[] changed = pdf.clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 + random.nextInt(255));
            String message = "byte " + at + " of seed " + seed;
            Optional<Verdict> verdict =
                    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> verifyIfReadable(changed), message);
            assertTrue(verdict.isEmpty() || verdict.get().outcome() != Verdict.Outcome.SAME, message);
        }
    }

    @Test
    void a_file_that_was_cut_short_is_never_taken_for_the_same() throws Exception {
        for (int length = 0; length < pdf.length; length += 7_777) {
            byte[] cut = Arrays.copyOf(pdf, length);
            Optional<Verdict> verdict = verifyIfReadable(cut);
            assertTrue(verdict.isEmpty() || verdict.get().outcome() == Verdict.Outcome.DIFFERENT, "cut at " + length);
        }
        byte[] longer = Arrays.copyOf(pdf, pdf.length + 10);
        assertEquals(
                List.of("the file goes on after the end of the PDF"),
                verify(longer).reasons());
    }

    private static Optional<Verdict> verifyIfReadable(byte[] file) {
        try {
            return Optional.of(verify(file));
        } catch (Unreadable told) {
            return Optional.empty();
        }
    }

    private static Verdict verify(byte[] file) throws Unreadable {
        return new Verification(PROGRAM, List.of()).of(file);
    }

    private static byte[] brief(String root, String first, String second, String as, String side, String ceiling)
            throws IOException, WrongOrder {
        return make(root, first, second, as, side, ceiling, Order.Carrying.FACTS);
    }

    private static byte[] make(
            String root, String first, String second, String as, String side, String ceiling, Order.Carrying carrying)
            throws IOException, WrongOrder {
        Project project = Project.read(Path.of(root), Optional.empty(), Optional.empty());
        return new Briefs(project, PROGRAM)
                .make(OrderForm.of(
                                Pair.of(first, second),
                                as,
                                Format.PDF,
                                LocalDate.parse(Path.of(root).equals(SYNTHETIC) ? "2026-06-30" : "2019-01-22"))
                        .side(Optional.of(side).filter(it -> !it.isEmpty()).map(Actor::new))
                        .ceiling(Optional.of(Marking.valueOf(ceiling)))
                        .carrying(carrying)
                        .order())
                .document()
                .orElseThrow();
    }
}
