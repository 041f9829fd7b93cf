package bilat.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.Page;
import bilat.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The recipes for Word, LaTeX and Quarto, as they stand on the page, and with texts that look like markup. */
class ReportsIT {
    @TempDir
    Path folder;

    @BeforeEach
    void desk() throws Exception {
        Desk.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {Desk.SHIPPED, Desk.HOSTILE})
    void word_has_the_whole_brief_in_the_styles_of_the_house(String pair) throws Exception {
        Page.needs("pandoc");
        Page.of("reports").follow("Word", folder, Map.of(Desk.SHIPPED, pair));
        WordFile word = new WordFile(folder.resolve("brief.docx"));
        String markdown = Files.readString(folder.resolve("brief.md"));
        assertHas(Desk.texts(markdown), word);
        String title = pair.equals(Desk.SHIPPED) ? "Azerbaijan–Iran" : "Exampland–Testonia";
        assertEquals(List.of(title), word.paragraphs("Title"));
        assertTrue(
                word.paragraphs("Heading1").contains("Bottom line"),
                word.paragraphs("Heading1").toString());
        assertEquals(tables(markdown), word.count("tbl"));
        assertEquals(Desk.cites(markdown), word.count("footnoteReference"));
        assertEquals(Desk.cites(markdown), word.notes().size());
        List<String> body = word.paragraphs();
        assertTrue(body.get(2).startsWith("TLP:CLEAR · " + title), body.get(2));
        assertEquals("TLP:CLEAR", body.get(body.size() - 1));
        assertTrue(word.part("docProps/custom.xml").contains("name=\"marking\"><vt:lpwstr>TLP:CLEAR<"));
    }

    @Test
    void word_takes_the_styles_from_the_reference_document() throws Exception {
        Page.needs("pandoc");
        Page page = Page.of("reports");
        page.follow("Word", folder, Map.of());
        WordFile reference = new WordFile(folder.resolve("ministry.docx"));
        reference.replace("word/styles.xml", "w:val=\"Heading1\"", "w:val=\"Heading1\" w:mark=\"house\"");
        reference.replace("word/styles.xml", "4F81BD", "123ABC");
        String last = page.only("Word", "sh")
                .lines()
                .reduce((first, second) -> second)
                .orElseThrow();
        Target.run(folder, Target.bare(), List.of("sh", "-c", last)).exits(0);
        assertTrue(new WordFile(folder.resolve("brief.docx"))
                .part("word/styles.xml")
                .contains("123ABC"));
    }

    @Test
    void latex_sets_the_sections_below_the_headings_of_the_report() throws Exception {
        Page.needs("pandoc", "lualatex");
        Page.of("reports").follow("LaTeX", folder, Map.of());
        String text = text(folder.resolve("report.pdf"));
        assertTrue(text.contains("1.1 At a glance"), text);
        assertTrue(text.contains("TLP:CLEAR · "), text);
        String log = Files.readString(folder.resolve("report.log"), ISO_8859_1);
        assertFalse(log.contains("Missing character"), log);
        Matcher overfull = Pattern.compile("Overfull \\\\hbox \\((\\d+)").matcher(log);
        while (overfull.find()) {
            assertTrue(Integer.parseInt(overfull.group(1)) < 10, log);
        }
        String fragment = Files.readString(folder.resolve("azerbaijan-iran.tex"));
        String markdown = Files.readString(folder.resolve("azerbaijan-iran.md"));
        assertEquals(Desk.cites(markdown), fragment.split("\\\\footnote\\{", -1).length - 1);
        String squeezed = Desk.squeezed(text);
        for (String heading :
                markdown.lines().filter(line -> line.startsWith("## ")).toList()) {
            assertTrue(squeezed.contains(Desk.squeezed(heading.substring(3))), heading + " is not in\n" + text);
        }
    }

    @Test
    void what_looks_like_markup_of_latex_is_set_as_text() throws Exception {
        Page.needs("pandoc", "lualatex");
        Map<String, String> agreements =
                Map.of(Desk.SHIPPED, Desk.HOSTILE, "at-a-glance,visits-and-meetings", "agreements");
        Page.of("reports").follow("LaTeX", folder, agreements);
        String title = Desk.squeezed(Desk.TITLE);
        String text = Desk.squeezed(text(folder.resolve("report.pdf")));
        assertTrue(text.contains(title), title + " is not in " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {Desk.SHIPPED, Desk.HOSTILE})
    void quarto_s_way_of_including_keeps_texts_and_notes_apart(String pair) throws Exception {
        Page.needs("pandoc");
        Page.of("reports").follow("Quarto, and pandoc's own Markdown", folder, Map.of(Desk.SHIPPED, pair));
        String report = Files.readString(folder.resolve("report.qmd"));
        Matcher include = Pattern.compile("(?m)^\\{\\{< include (\\S+) >}}$").matcher(report);
        StringBuilder pasted = new StringBuilder();
        while (include.find()) {
            include.appendReplacement(
                    pasted, Matcher.quoteReplacement(Files.readString(folder.resolve(include.group(1)))));
        }
        include.appendTail(pasted);
        assertFalse(pasted.toString().contains("{{<"), pasted.toString());
        Files.writeString(folder.resolve("pasted.qmd"), pasted);
        Target.run(folder, Target.bare(), List.of("pandoc", "-f", "markdown", "pasted.qmd", "-o", "pasted.docx"))
                .exits(0);
        for (String made : List.of("pasted.docx", "both.docx")) {
            WordFile word = new WordFile(folder.resolve(made));
            int cites = 0;
            for (String part : List.of("agreements.md", "positions.md")) {
                String markdown = Files.readString(folder.resolve(part));
                assertHas(Desk.texts(markdown), word);
                cites += Desk.cites(markdown);
            }
            assertTrue(cites > 1);
            assertEquals(cites, word.notes().size(), made);
        }
    }

    private static void assertHas(List<String> texts, WordFile word) throws Exception {
        String all = Desk.squeezed(String.join("", word.paragraphs()) + String.join("", word.notes()));
        assertTrue(texts.size() > 3);
        texts.forEach(text -> assertTrue(all.contains(text), text + " is not in " + all));
    }

    private static int tables(String markdown) {
        return (int) markdown.lines().filter(line -> line.startsWith("| --- |")).count();
    }

    private static String text(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
