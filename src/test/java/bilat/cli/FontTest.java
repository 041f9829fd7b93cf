package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.render.pdf.TestFont;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter that no face has is an error where it stands, and a font can be given that has it. */
class FontTest {
    private static final String EVENT = """
            pair: AZE-IRN

            events:
              border-2018:
                date: 2018
                text: %s
                sources: report
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void project() throws IOException {
        Projects.sound(folder);
        event("the envoy 中华 of China came to 中 Astara");
    }

    @Test
    void a_letter_that_no_face_has_stops_the_brief() {
        Ran ran = brief("-o", "a.pdf").exits(1);
        assertTrue(
                ran.err()
                        .contains("data/pairs/AZE-IRN.yaml:6:21: error[glyph-missing]: no font of the PDF has"
                                + " \"中\" (U+4E2D), \"华\" (U+534E),"
                                + " in AZE-IRN/border-2018\n"),
                ran.err());
        assertTrue(ran.err().contains("\n      |                     ^^^^\n"), ran.err());
        assertTrue(ran.err().contains("help: give a TrueType font that has them: --font FILE\n"), ran.err());
        assertTrue(ran.err().contains("no brief of AZE-IRN: no font of the PDF has some of its letters"), ran.err());
        assertFalse(Files.exists(folder.resolve("a.pdf")));
    }

    @Test
    void markdown_takes_every_letter() {
        assertTrue(brief().exits(0).out().contains("中华"));
    }

    @Test
    void it_goes_on_with_a_sign_in_its_place_and_says_so() throws IOException {
        Ran ran = brief("-o", "a.pdf", "--keep-going").exits(3);
        assertTrue(ran.err().contains("error[glyph-missing]"), ran.err());
        assertTrue(ran.err().contains("the brief of AZE-IRN has a sign for each letter that no font has"), ran.err());
        assertTrue(text("a.pdf").contains("the envoy \uFFFD\uFFFD of China"), text("a.pdf"));
    }

    @Test
    void what_is_left_out_and_what_is_not_drawn_are_both_told() throws IOException {
        Projects.write(folder, "data/pairs/AZE-IRN-more.yaml", """
                pair: AZE-IRN

                events:
                  tunnel-2018:
                    dat: 2018
                    text: a tunnel was opened
                    sources: report
                """);
        Ran ran = brief("-o", "a.pdf", "--keep-going").exits(3);
        assertTrue(ran.err().contains("the brief of AZE-IRN lacks records that have errors: 1\n"), ran.err());
        assertTrue(ran.err().contains("the brief of AZE-IRN has a sign for each letter that no font has"), ran.err());
    }

    @Test
    void a_letter_written_as_an_escape_is_told_of_its_record() throws IOException {
        event("\"the envoy \\u4e2d came\"");
        assertTrue(brief("-o", "a.pdf").exits(1).err().contains("AZE-IRN.yaml:4:3: error[glyph-missing]"));
    }

    @Test
    void a_letter_of_the_title_is_told_of_the_definition() throws IOException {
        event("the crossing was widened");
        Projects.write(folder, "briefs/own.yaml", """
                brief: own
                title: "{first} 中 {second}"
                sections: [at-a-glance]
                """);
        Ran ran = brief("--as", "own", "-o", "a.pdf").exits(1);
        assertTrue(ran.err().contains("briefs/own.yaml:2:17: error[glyph-missing]"), ran.err());
        assertTrue(ran.err().contains("(U+4E2D), in the definition\n"), ran.err());
    }

    @Test
    void a_script_that_cannot_be_set_is_told_as_such() throws IOException {
        event("the envoy नमस्ते came");
        Ran ran = brief("-o", "a.pdf").exits(1);
        assertTrue(ran.err().contains("help: bilat cannot set this script with any font"), ran.err());
    }

    @Test
    void a_font_that_has_the_letter_draws_it_and_the_same_way_each_time() throws IOException {
        font("han.ttf", TestFont.of("中"));
        font("more.ttf", TestFont.of("华"));
        Ran ran =
                brief("-o", "a.pdf", "--font", "han.ttf", "--font", "more.ttf").exits(0);
        assertFalse(ran.err().contains("glyph"), ran.err());
        brief("-o", "b.pdf", "--font", "han.ttf", "--font", "more.ttf").exits(0);
        assertTrue(text("a.pdf").contains("the envoy 中华 of China came to 中 Astara"), text("a.pdf"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.pdf")), Files.readAllBytes(folder.resolve("b.pdf")));
    }

    @Test
    void a_brief_that_needed_a_font_is_verified_with_it_alone() throws IOException {
        font("han.ttf", TestFont.of("中华"));
        font("other.ttf", TestFont.of("华"));
        brief("-o", "a.pdf", "--font", "han.ttf").exits(0);
        assertEquals(
                "a.pdf: same\n",
                Ran.in(folder, "verify", "a.pdf", "--font", "han.ttf").exits(0).out());
        assertEquals(
                "a.pdf: not the same\n  it cannot be made again without the font that it was made with, han.ttf: give"
                        + " the same file with --font\n",
                Ran.in(folder, "verify", "a.pdf", "--font", "other.ttf")
                        .exits(1)
                        .out());
    }

    @Test
    void a_font_is_not_touched_by_what_the_shipped_ones_have() throws IOException {
        event("the crossing was widened");
        font("han.ttf", TestFont.of("中the"));
        brief("-o", "a.pdf").exits(0);
        brief("-o", "b.pdf", "--font", "han.ttf").exits(0);
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.pdf")), Files.readAllBytes(folder.resolve("b.pdf")));
    }

    @Test
    void what_is_no_usable_font_is_said_with_its_reason() throws IOException {
        byte[] sound = TestFont.of("中");
        unfit(new byte[0], "it is no font");
        unfit("%PDF-1.7 and so on".getBytes(), "it is no font");
        unfit("OTTO and so on, and on, and on".getBytes(), "its outlines are not TrueType but CFF");
        unfit("ttcf and so on, and on, and on".getBytes(), "it is a collection of fonts; take one out of it");
        unfit("wOF2 and so on, and on, and on".getBytes(), "it is packed for the web");
        unfit(Arrays.copyOf(sound, 20), "it ends within its directory");
        unfit(Arrays.copyOf(sound, sound.length / 2), "is cut off");
        unfit(TestFont.withRights("中", 2), "its licence forbids to embed it in part");
        unfit(TestFont.withRights("中", 0x100), "its licence forbids to embed it in part");
        font("prints.ttf", TestFont.withRights("中华", 4));
        brief("-o", "a.pdf", "--font", "prints.ttf").exits(0);
    }

    /** Whatever stands in a font, it is refused or used; the first letters of a row of spoilt ones. */
    @Test
    void a_damaged_font_is_never_a_fault_of_the_program() throws IOException {
        byte[] sound = TestFont.of("中华");
        Random random = new Random(22);
        for (int i = 0; i < 60; i++) {
            byte[] spoilt = sound.clone();
            int spoils = 1 + random.nextInt(200);
            for (int k = 0; k < spoils; k++) {
                // Half of them where the directory and the small tables are, which everything depends on.
                int bound = k % 2 == 0 ? sound.length : 4000;
                spoilt[12 + random.nextInt(bound - 12)] = (byte) random.nextInt(256);
            }
            font("spoilt.ttf", spoilt);
            Ran ran = brief("-o", "a.pdf", "--font", "spoilt.ttf");
            assertTrue(ran.exit() <= 2, i + ": " + ran.exit() + "\n" + ran.err());
        }
    }

    @Test
    void a_folder_is_no_font() {
        for (String root : List.of("/", ".")) {
            assertEquals(
                    "bilat: cannot read or write " + root + ": it is a folder\n",
                    brief("--font", root).exits(74).err());
        }
    }

    @Test
    void a_font_without_an_end_is_refused() throws IOException {
        Files.write(folder.resolve("large.ttf"), new byte[(64 << 20) + 1]);
        Ran ran = brief("--font", "large.ttf").exits(2);
        assertTrue(ran.err().contains("large.ttf cannot be used as a font: it is larger than 64 MB"), ran.err());
    }

    @Test
    void a_font_that_is_not_there_is_the_machine_s_fault() {
        Ran ran = brief("-o", "a.pdf", "--font", "none.ttf").exits(74);
        assertTrue(ran.err().contains("none.ttf: it is not there"), ran.err());
    }

    private void unfit(byte[] bytes, String reason) throws IOException {
        font("bad.ttf", bytes);
        Ran ran = brief("-o", "a.pdf", "--font", "bad.ttf").exits(2);
        assertTrue(ran.err().contains("bad.ttf cannot be used as a font: "), ran.err());
        assertTrue(ran.err().contains(reason), ran.err());
    }

    private void event(String text) throws IOException {
        Projects.write(folder, "data/pairs/AZE-IRN.yaml", EVENT.formatted(text));
    }

    private void font(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private String text(String name) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(folder.resolve(name)))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private Ran brief(String... options) {
        return Ran.in(
                folder,
                Stream.concat(Stream.of("brief", "AZE-IRN"), Arrays.stream(options))
                        .toArray(String[]::new));
    }
}
