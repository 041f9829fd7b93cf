package bilat.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyCommandTest {
    @TempDir
    Path project;

    @TempDir
    Path elsewhere;

    @BeforeEach
    void brief() throws IOException {
        Projects.sound(project);
        make("it.pdf");
    }

    private void make(String name, String... more) {
        String[] order = {
            "brief",
            "AZE-IRN",
            "--as-of",
            "2018-12-31",
            "-o",
            elsewhere.resolve(name).toString()
        };
        String[] all = java.util.Arrays.copyOf(order, order.length + more.length);
        System.arraycopy(more, 0, all, order.length, more.length);
        Ran.in(project, all).exits(0);
    }

    private Ran verify(String... files) {
        String[] all = new String[files.length + 1];
        all[0] = "verify";
        System.arraycopy(files, 0, all, 1, files.length);
        return Ran.in(elsewhere, all);
    }

    @Test
    void a_fresh_file_is_the_same_where_no_project_is() {
        Ran ran = verify("it.pdf").exits(0);
        assertEquals("it.pdf: same\n", ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void so_is_one_that_lacks_what_could_not_be_read() throws IOException {
        Projects.faulty(project, "AZE-IRN");
        Ran.in(project, "brief", "AZE-IRN", "--keep-going", "-o", elsewhere + "/part.pdf")
                .exits(3);
        assertEquals("part.pdf: same\n", verify("part.pdf").exits(0).out());
    }

    @Test
    void a_difference_is_told_below_the_file() throws IOException {
        byte[] pdf = Files.readAllBytes(elsewhere.resolve("it.pdf"));
        int facts = new String(pdf, ISO_8859_1).indexOf("/EmbeddedFile");
        int stream = new String(pdf, ISO_8859_1).indexOf("stream", facts) + 40;
        pdf[stream] ^= 1;
        Files.write(elsewhere.resolve("changed.pdf"), pdf);
        Ran ran = verify("changed.pdf").exits(1);
        assertTrue(
                ran.out().matches("changed\\.pdf: not the same\n  \\w+\\.json cannot be unpacked: it is damaged\n"),
                ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void of_several_the_worst_counts() throws IOException {
        make("bare.pdf", "--no-attachment");
        Ran ran = verify("bare.pdf", "it.pdf").exits(2);
        assertEquals("it.pdf: same\n", ran.out());
        assertEquals(
                "bilat: bare.pdf carries no facts: it was made with --no-attachment, or not by bilat\n", ran.err());
        Files.write(elsewhere.resolve("cut.pdf"), "%PDF-1.7\n".getBytes(ISO_8859_1));
        assertEquals(
                "cut.pdf: not the same\n  it is damaged or cut short, and cannot be read as a PDF\n",
                verify("bare.pdf", "cut.pdf").exits(1).out());
        Ran missing = verify("cut.pdf", "missing.pdf", "it.pdf").exits(74);
        assertEquals(
                "bilat: cannot read or write missing.pdf: it is not there\n",
                missing.err().replace(elsewhere + "/", ""));
    }

    @Test
    void what_cannot_be_verified_is_told_with_why() throws IOException {
        Files.writeString(elsewhere.resolve("it.md"), "# A brief\n");
        assertEquals("bilat: it.md is not a PDF\n", verify("it.md").exits(2).err());
        assertEquals("bilat: empty.pdf is not a PDF\n", emptied().exits(2).err());
        assertTrue(verify(".").exits(74).err().endsWith(": it is a folder\n"));
        assertTrue(verify().exits(2).err().contains("FILE"));
        try (PDDocument pdf = Loader.loadPDF(elsewhere.resolve("it.pdf").toFile())) {
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(elsewhere.resolve("locked.pdf").toFile());
        }
        assertEquals(
                "bilat: locked.pdf is encrypted, which no file of bilat is\n",
                verify("locked.pdf").exits(2).err());
    }

    @Test
    void a_file_may_be_piped_in() throws IOException {
        byte[] pdf = Files.readAllBytes(elsewhere.resolve("it.pdf"));
        assertEquals(
                "-: same\n", Ran.piped(pdf, elsewhere, "verify", "-").exits(0).out());
        assertEquals("bilat: - is not a PDF\n", verify("-").exits(2).err());
    }

    @Test
    void a_name_that_would_steer_a_terminal_is_shown_by_its_code() throws IOException {
        make("\u001B[31m.pdf");
        assertEquals(
                "<U+001B>[31m.pdf: same\n", verify("\u001B[31m.pdf").exits(0).out());
    }

    private Ran emptied() throws IOException {
        Files.createFile(elsewhere.resolve("empty.pdf"));
        return verify("empty.pdf");
    }

    /** Nested deeper than any stack, with loops, and with what promises more than it holds. */
    @ParameterizedTest
    @ValueSource(strings = {"[", "<</A", "1 0 obj\n<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>\nendobj\n", "stream\n"})
    void a_hostile_file_is_refused_without_a_trace(String part) throws IOException {
        String hostile =
                "%PDF-1.7\n" + part.repeat(100_000) + "\ntrailer\n<</Root 1 0 R/Size 9>>\nstartxref\n9\n%%EOF\n";
        Files.write(elsewhere.resolve("hostile.pdf"), hostile.getBytes(ISO_8859_1));
        Ran ran = verify("hostile.pdf");
        assertTrue(ran.exit() == 1 || ran.exit() == 2, ran.exit() + ran.err());
        assertFalse((ran.out() + ran.err()).contains("Exception") || ran.err().contains("fault of bilat"), ran.err());
    }
}
