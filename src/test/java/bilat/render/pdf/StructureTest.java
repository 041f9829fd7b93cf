package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.document.Block;
import bilat.document.Document;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class StructureTest {

    @Test
    void every_text_is_read_once_and_in_order() throws IOException {
        for (Document document : List.of(FullBrief.document(), EveryKind.document())) {
            for (PageSize size : PageSize.values()) {
                ReadingOrder order = read(document, size);
                assertIterableEquals(new PlainText(document).pieces(), order.pieces());
                assertEquals(List.of(), order.forgotten());
            }
        }
    }

    @Test
    void words_stay_apart_at_the_end_of_a_line() throws IOException {
        String text = read(FullBrief.document(), PageSize.A4).text();
        assertTrue(text.contains("signed a memorandum of understanding on defence cooperation in Baku"), text);
        assertTrue(text.contains("Both support closer relations.3 4 5 On Nagorno-Karabakh Iran supports"), text);
    }

    @Test
    void a_row_over_two_pages_is_read_cell_by_cell() throws IOException {
        String left = "left ".repeat(600).strip();
        String right = "right ".repeat(1200).strip();
        var table = new Block.Table(EveryKind.dates(0).columns(), List.of(EveryKind.row(left, right, "1")));
        Document document = EveryKind.of(EveryKind.part("Heading", table));
        String text = read(document, PageSize.A4).text();
        assertTrue(text.contains(left + right + "1"), text);
    }

    @Test
    void elements_are_what_they_should_be() throws IOException {
        List<String> elements = read(EveryKind.document(), PageSize.A4).elements();
        for (String wanted : List.of(
                "Document>H1",
                "Document>Sect>H2",
                "Document>Sect>L>LI>Lbl",
                "Document>Sect>L>LI>LBody>Reference>Link",
                "Document>Sect>P>Span",
                "Document>Sect>P>Link",
                "Document>Sect>BlockQuote>P",
                "Document>Sect>Sect>H3",
                "Document>Sect>Sect>Sect>H4",
                "Document>Sect>Table>THead>TR>TH",
                "Document>Sect>Table>TBody>TR>TH",
                "Document>Sect>Table>TBody>TR>TD",
                "Document>Sect>Caption",
                "Document>Sect>Figure",
                "Document>Sect>Note>Lbl>Link",
                "Document>Sect>Note>P")) {
            assertTrue(elements.contains(wanted), wanted + " in " + elements);
        }
        assertEquals(
                4 * 5,
                elements.stream().filter(e -> e.matches(".*TBody>TR>T[HD]")).count() - 3 * 2);
    }

    private static ReadingOrder read(Document document, PageSize size) throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(new PdfRenderer().render(document, size).bytes())) {
            return new ReadingOrder(pdf);
        }
    }
}
