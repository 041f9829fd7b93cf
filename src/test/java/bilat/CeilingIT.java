package bilat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies above the ceiling is nowhere in a brief: no text, id, name or source, and nothing derived from them. */
class CeilingIT {
    /** Words that stand in nothing but what is marked red. */
    private static final List<String> SECRETS = List.of(
            "Zephyrine",
            "zephyrine-pact",
            "Quillon",
            "quillon-source",
            "Vexilla",
            "vexilla-envoy",
            "Umbrage",
            "umbrage-issue");

    private static final String OPEN = """
            pair: AZE-IRN
            agreements:
              open-mou:
                title: Memorandum of understanding on ferries
                type: memorandum-of-understanding
                signed: 2018-05-03
                sources: open-source
            """;

    private static final String CLOSED = """
            pair: AZE-IRN
            marking: red
            agreements:
              zephyrine-pact:
                title: Zephyrine pact
                type: agreement
                signed: 2018-12-01
                in-force: 2018-12-02
                supersedes: open-mou
                signatories: {AZE: vexilla-envoy}
                sources: quillon-source
            positions:
              umbrage-position:
                issue: umbrage-issue
                holder: AZE
                stance: supports
                date: 2018-12-01
                text: the Umbrage stands
                sources: quillon-source
            """;

    private static final String OPEN_TABLE = """
            sources:
              open-source: {title: Open gazette, publisher: Open press, published: 2018-06-01}
            """;

    private static final String TABLES = OPEN_TABLE + """
              quillon-source: {title: Quillon cable, publisher: Quillon desk, published: 2018-12-02, marking: red}
            officials:
              vexilla-envoy:
                name: Vexilla Envoy
                country: AZE
                marking: red
                posts: [{title: President, role: head-of-state, from: 2010, sources: quillon-source}]
            issues:
              umbrage-issue: {name: the Umbrage, proposition: the Umbrage should stand, marking: red}
            """;

    @TempDir
    Path project;

    @BeforeEach
    void facts() throws IOException {
        Path data = Files.createDirectories(project.resolve("data"));
        Files.writeString(data.resolve("open.yaml"), OPEN);
        Files.writeString(data.resolve("closed.yaml"), CLOSED);
        Files.writeString(data.resolve("tables.yaml"), TABLES);
    }

    @Test
    void nothing_red_is_in_a_clear_brief() throws Exception {
        String markdown = brief("markdown", "clear").text();
        assertNone(markdown);
        assertTrue(markdown.contains("TLP:CLEAR"), markdown);
        byte[] pdf = brief("pdf", "clear").out();
        assertNone(everything(pdf));
    }

    @Test
    void a_clear_brief_is_the_same_as_if_nothing_red_were_on_file() throws Exception {
        byte[] markdown = brief("markdown", "clear").out();
        byte[] pdf = brief("pdf", "clear").out();
        Files.delete(project.resolve("data/closed.yaml"));
        Files.writeString(project.resolve("data/tables.yaml"), OPEN_TABLE);
        assertArrayEquals(markdown, brief("markdown", "clear").out());
        assertArrayEquals(pdf, brief("pdf", "clear").out());
    }

    @Test
    void at_red_it_is_there_and_the_banner_says_so() throws Exception {
        String markdown = brief("markdown", "red").text();
        assertTrue(markdown.startsWith("**TLP:RED**\n"), markdown);
        for (String word : List.of("Zephyrine pact", "Quillon", "Vexilla", "Umbrage")) {
            assertTrue(markdown.contains(word), word);
        }
        assertTrue(text(brief("pdf", "red").out()).contains("TLP:RED"));
    }

    private Target.Run brief(String format, String marking) throws IOException, InterruptedException {
        return Target.bilat(project, "brief", "AZE-IRN", "--as-of", "2019-01-22", "--to", format, "--marking", marking)
                .exits(0);
    }

    private static void assertNone(String text) {
        for (String secret : SECRETS) {
            assertFalse(text.toLowerCase(Locale.ROOT).contains(secret.toLowerCase(Locale.ROOT)), secret);
        }
        assertFalse(text.contains("uperseded"), "what replaced it is told");
    }

    /** The text of the pages, the raw bytes, and every stream unpacked. */
    private static String everything(byte[] pdf) throws IOException {
        StringBuilder all = new StringBuilder(text(pdf));
        all.append(new String(pdf, StandardCharsets.ISO_8859_1));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    byte[] bytes = stream.createInputStream().readAllBytes();
                    all.append(new String(bytes, StandardCharsets.ISO_8859_1));
                    all.append(new String(bytes, StandardCharsets.UTF_16BE));
                }
            }
        }
        return all.toString();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
