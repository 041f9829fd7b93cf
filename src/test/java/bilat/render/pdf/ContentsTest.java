package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.document.Block;
import bilat.document.Document;
import bilat.document.LongBrief;
import bilat.document.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

/** The contents and the bookmarks: what leads from a heading's words to its page. */
class ContentsTest {
    private static final Map<PageSize, Rendered> LONG = Map.of(
            PageSize.A4, new PdfRenderer().render(LongBrief.document(), PageSize.A4),
            PageSize.LETTER, new PdfRenderer().render(LongBrief.document(), PageSize.LETTER));
    private static final Map<PageSize, List<ReadLine>> LINES = Map.of(
            PageSize.A4, ReadLine.body(LONG.get(PageSize.A4), PageSize.A4),
            PageSize.LETTER, ReadLine.body(LONG.get(PageSize.LETTER), PageSize.LETTER));
    private static final Pattern ENTRY = Pattern.compile("(.+) (\\d+)");

    @Test
    void each_entry_has_the_page_that_its_heading_is_on() {
        for (PageSize size : PageSize.values()) {
            List<ReadLine> lines = LINES.get(size);
            List<ReadLine> headings = lines.stream()
                    .filter(line -> line.font().startsWith("Serif") && line.size() == 14)
                    .toList();
            ReadLine contents = headings.stream()
                    .filter(line -> line.text().equals("Contents"))
                    .findFirst()
                    .orElseThrow();
            int found = 0;
            for (ReadLine heading : headings.subList(headings.indexOf(contents) + 1, headings.size())) {
                assertTrue(
                        entries(lines, contents).contains(heading.text() + " " + heading.page()),
                        heading + " in " + entries(lines, contents));
                found++;
            }
            assertTrue(found >= 9, "only " + found);
        }
    }

    @Test
    void they_stand_whole_on_page_one_or_at_the_top_of_page_two() {
        for (PageSize size : PageSize.values()) {
            List<ReadLine> lines = LINES.get(size);
            ReadLine contents = lines.stream()
                    .filter(line -> line.text().equals("Contents") && line.size() == 14)
                    .findFirst()
                    .orElseThrow();
            assertTrue(contents.page() == 1 || contents.page() == 2 && contents.top() < 90, contents.toString());
            assertTrue(entries(lines, contents).stream().anyMatch(entry -> entry.startsWith("Notes ")));
        }
    }

    @Test
    void a_brief_has_them_from_five_pages_on() {
        int without = 0;
        int with = 0;
        for (int rows = 60; rows < 200; rows += 7) {
            Document document = EveryKind.of(
                    EveryKind.part("First", EveryKind.paragraph("A line.")),
                    EveryKind.part("Second", EveryKind.dates(rows)),
                    EveryKind.part("Third", EveryKind.paragraph("A line.")));
            List<ReadLine> lines = lines(document, PageSize.LETTER);
            int pages = lines.get(lines.size() - 1).page();
            boolean has = lines.stream().anyMatch(line -> line.text().equals("Contents"));
            assertEquals(pages > 4, has, pages + " pages, " + rows + " rows");
            with += has ? 1 : 0;
            without += has ? 0 : 1;
        }
        assertTrue(with > 5 && without > 5);
    }

    @Test
    void they_are_tagged_and_read_before_what_they_lead_to() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(LONG.get(PageSize.A4).bytes())) {
            ReadingOrder order = new ReadingOrder(pdf);
            assertTrue(order.elements().contains("Document>Sect>TOC>TOCI>Reference>Link"));
            int toc = order.elements().indexOf("Document>Sect>TOC");
            assertEquals("Document>Sect>H2", order.elements().get(toc - 1));
            assertTrue(order.contents().startsWith("Contents"), order.contents());
            assertEquals(squeezed(new PlainText(LongBrief.document()).text()), squeezed(order.text()));
            assertEquals(List.of(), order.forgotten());
        }
    }

    @Test
    void bookmarks_name_the_title_and_every_part_and_lead_to_its_page() throws IOException {
        Document document = LongBrief.document();
        Rendered rendered = LONG.get(PageSize.LETTER);
        try (PDDocument pdf = Loader.loadPDF(rendered.bytes())) {
            List<String> expected =
                    new ArrayList<>(List.of("0 " + document.head().title()));
            document.parts().forEach(part -> headings(part, 0, expected));
            expected.add("0 Notes");
            List<String> found = new ArrayList<>();
            read(pdf, pdf.getDocumentCatalog().getDocumentOutline(), 0, found, ReadLine.of(rendered));
            assertEquals(expected, found);
        }
    }

    @Test
    void a_heading_that_cannot_be_seen_leads_nowhere() throws IOException {
        Document document = EveryKind.titled(
                " ",
                new Part(
                        "a",
                        "\u200C",
                        List.of(EveryKind.paragraph("Text.")),
                        List.of(EveryKind.part("Below", EveryKind.paragraph("Text.")))),
                EveryKind.part(" Clean\u202Eed\u0000 ", EveryKind.paragraph("Text.")),
                EveryKind.part("Empty", new Block[0]));
        Rendered rendered = new PdfRenderer().render(document, PageSize.A4);
        try (PDDocument pdf = Loader.loadPDF(rendered.bytes())) {
            List<String> found = new ArrayList<>();
            read(pdf, pdf.getDocumentCatalog().getDocumentOutline(), 0, found, ReadLine.of(rendered));
            assertEquals(List.of("0 Below", "0 Cleaned", "0 Empty"), found);
        }
    }

    private static void headings(Part part, int depth, List<String> into) {
        into.add(depth + " " + part.heading());
        part.parts().forEach(below -> headings(below, depth + 1, into));
    }

    // Each as its depth and its words, which must stand on the page that it leads to.
    private static void read(PDDocument pdf, PDOutlineNode node, int depth, List<String> into, List<ReadLine> lines)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            into.add(depth + " " + item.getTitle());
            assertFalse(item.isNodeOpen() && item.hasChildren(), item.getTitle());
            PDActionGoTo action = (PDActionGoTo) item.getAction();
            PDPageDestination place =
                    pdf.getDocumentCatalog().findNamedDestinationPage((PDNamedDestination) action.getDestination());
            int page = place.retrievePageNumber() + 1;
            String first = item.getTitle().split(" ")[0];
            assertTrue(
                    lines.stream()
                            .anyMatch(line -> line.page() == page && line.text().contains(first)),
                    item.getTitle() + " on " + page);
            read(pdf, item, depth + 1, into, lines);
        }
    }

    // Words and number of an entry are read together, or the words and then the number.
    private static List<String> entries(List<ReadLine> lines, ReadLine contents) {
        List<ReadLine> after = lines.subList(lines.indexOf(contents) + 1, lines.size()).stream()
                .filter(line -> line.page() == contents.page())
                .toList();
        List<String> entries = new ArrayList<>();
        IntStream.range(0, after.size()).forEach(i -> {
            Matcher one = ENTRY.matcher(after.get(i).text());
            if (one.matches()) {
                entries.add(one.group());
            } else if (i > 0 && after.get(i).text().matches("\\d+")) {
                entries.add(after.get(i - 1).text() + " " + after.get(i).text());
            }
        });
        return entries;
    }

    private static List<ReadLine> lines(Document document, PageSize size) {
        return ReadLine.body(new PdfRenderer().render(document, size), size);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}
