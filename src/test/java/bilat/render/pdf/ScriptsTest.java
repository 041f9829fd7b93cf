package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.document.Block;
import bilat.document.Document;
import bilat.document.Documents;
import bilat.document.Inline;
import bilat.document.Scripts;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {
    static Stream<Document> documents() {
        return Stream.concat(
                Scripts.byLanguage().values().stream(),
                Stream.of(Scripts.rightToLeft(), Scripts.in("he", Documents.everyKind()), full()));
    }

    private static Document full() {
        return Scripts.in("fa", FullBrief.document());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_text_is_read_once_and_as_it_was_typed(Document document) throws IOException {
        Rendered rendered = new PdfRenderer().render(document, PageSize.A4);
        assertEquals(List.of(), rendered.missing());
        try (PDDocument pdf = Loader.loadPDF(rendered.bytes())) {
            ReadingOrder order = new ReadingOrder(pdf);
            assertEquals(squeezed(new PlainText(document).text()), squeezed(order.text()));
            assertEquals(List.of(), order.forgotten());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"محمد باقری", "سلام", "لا", "می\u200Cخواهم", "دوگمه", "דוגמה בן־ניסוי", "Անի", "ნინო", "گچ پژوهش"
            })
    void a_name_alone_is_found_letter_by_letter(String name) throws IOException {
        Block paragraph = new Block.Paragraph(List.of(new Inline.Foreign(name, "und")));
        try (PDDocument pdf = pdf(EveryKind.of(EveryKind.part("Heading", paragraph)))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(pdf);
            assertTrue(text.lines().anyMatch(line -> line.strip().equals(name)), text);
        }
    }

    @Test
    void a_file_that_runs_from_right_to_left_says_so() throws IOException {
        for (Map.Entry<String, String> each : Map.of(
                        "fa", "R2L", "az-Arab", "R2L", "he-IL", "R2L", "en", "L2R", "az", "L2R", "ku-Latn", "L2R")
                .entrySet()) {
            try (PDDocument pdf = pdf(Scripts.in(each.getKey(), EveryKind.document()))) {
                PDViewerPreferences preferences = pdf.getDocumentCatalog().getViewerPreferences();
                assertEquals(each.getValue(), preferences.getReadingDirection(), each.getKey());
            }
        }
    }

    @Test
    void a_page_from_right_to_left_is_the_other_one_in_a_mirror() {
        for (Document document : List.of(Scripts.rightToLeft(), full())) {
            Rendered rendered = new PdfRenderer().render(document, PageSize.A4);
            double right = PageSize.A4.width() - 72;
            List<ReadLine> lines = ReadLine.of(rendered);
            for (ReadLine line : lines) {
                assertTrue(line.left() >= right - 468 - 0.1 && line.right() <= right + 0.1, line.toString());
            }
            for (ReadLine line : lines) {
                boolean label = line.text().startsWith("TLP:") && line.size() == 12;
                assertTrue(!label || line.left() < right - 468 + 7, line.toString());
            }
        }
    }

    @Test
    void nothing_leans_from_right_to_left() {
        for (ReadLine line : ReadLine.of(new PdfRenderer().render(full(), PageSize.A4))) {
            assertTrue(!line.font().contains("Italic"), line.toString());
        }
    }

    @Test
    void a_foreign_name_is_told_with_its_language_and_as_a_whole() throws IOException {
        try (PDDocument pdf = pdf(Scripts.byLanguage().get("fa"))) {
            List<String> told = new ReadingOrder(pdf).told();
            assertTrue(told.contains("fa: محمد باقری"), told.toString());
        }
    }

    @Test
    void a_line_never_ends_within_a_letter_and_its_marks() {
        String letter = "ب\u064E\u0651";
        Block paragraph = new Block.Paragraph(List.of(new Inline.Text((letter + "ا").repeat(400))));
        Document document = EveryKind.of(EveryKind.part("Long", paragraph));
        List<String> lines = ReadLine.body(new PdfRenderer().render(document, PageSize.A4), PageSize.A4).stream()
                .map(ReadLine::text)
                .toList();
        assertTrue(lines.size() > 4, lines.toString());
        for (String line : lines) {
            assertTrue(line.isEmpty() || !Graphemes.extendsLetter(line.codePointAt(0)), line);
        }
    }

    private static PDDocument pdf(Document document) throws IOException {
        return Loader.loadPDF(new PdfRenderer().render(document, PageSize.A4).bytes());
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s", "");
    }
}
