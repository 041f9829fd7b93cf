package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.document.Document;
import bilat.document.LongBrief;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** What holds for any document at all, tried with documents put together by chance. */
class AnyDocumentIT {
    private static final int DOCUMENTS = 20;

    @Test
    void all_is_read_once_in_order_and_stays_in_its_place() throws IOException {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Document document = new Chance(new Random(seed)).document();
            PageSize size = seed % 2 == 0 ? PageSize.A4 : PageSize.LETTER;
            hold("seed " + seed, document, size);
        }
    }

    @Test
    void it_holds_for_a_long_brief() throws IOException {
        hold("long", LongBrief.document(), PageSize.A4);
    }

    // A picture is never split, so a page among pictures may end anywhere.
    @Test
    void no_half_page_is_empty() {
        PageSize size = PageSize.LETTER;
        Rendered rendered = new PdfRenderer().render(LongBrief.document(), size);
        Set<Integer> pictures = ReadLine.of(rendered).stream()
                .filter(line -> line.top() < 50 && line.text().equals("Pictures"))
                .map(ReadLine::page)
                .collect(Collectors.toSet());
        List<List<ReadLine>> pages = pages(rendered, size);
        for (int i = 0; i < pages.size() - 1; i++) {
            double lowest =
                    pages.get(i).stream().mapToDouble(ReadLine::top).max().orElse(0);
            boolean amongPictures = pictures.contains(i + 1) || pictures.contains(i + 2);
            assertTrue(amongPictures || lowest > size.height() / 2, "page " + (i + 1) + " to " + lowest);
        }
    }

    private static void hold(String which, Document document, PageSize size) throws IOException {
        Rendered rendered = new PdfRenderer().render(document, size);
        assertEquals(List.of(), rendered.missing());
        try (PDDocument pdf = Loader.loadPDF(rendered.bytes())) {
            ReadingOrder order = new ReadingOrder(pdf);
            assertIterableEquals(new PlainText(document).pieces(), order.pieces(), which);
            assertEquals(List.of(), order.forgotten(), which);
            int number = 1;
            for (PDPage page : pdf.getPages()) {
                inPlace(which + ", page " + number++, new Painted(page), size);
            }
        }
        headings(which, pages(rendered, size));
    }

    private static void inPlace(String which, Painted painted, PageSize size) {
        assertEquals(List.of(), painted.collisions(), which);
        assertEquals(List.of(), painted.covered(), which);
        boolean body = false;
        for (Rectangle2D box : Stream.concat(painted.letters().stream(), painted.shapes().stream())
                .toList()) {
            assertTrue(box.getMinX() >= 71.9 && box.getMaxX() <= 540.1, which + " " + box);
            boolean running = box.getMinY() > size.height() - 48 || box.getMaxY() < 48;
            boolean inText = box.getMaxY() < size.height() - 60 && box.getMinY() > 58;
            assertTrue(running || inText, which + " " + box);
            body |= inText;
        }
        assertTrue(body, which + " is empty");
    }

    // A part with nothing in it is a heading and nothing else; after it may come another one.
    private static void headings(String which, List<List<ReadLine>> pages) {
        for (int i = 0; i < pages.size() - 1; i++) {
            List<ReadLine> page = pages.get(i);
            boolean alone = isHeading(page.get(page.size() - 1))
                    && !isHeading(pages.get(i + 1).get(0));
            assertFalse(alone, which + " " + page.get(page.size() - 1));
        }
    }

    private static boolean isHeading(ReadLine line) {
        boolean section = line.font().startsWith("Serif") && line.size() > 13;
        return section || line.font().endsWith("SemiBold") && line.size() == 10 && line.left() < 73;
    }

    private static List<List<ReadLine>> pages(Rendered rendered, PageSize size) {
        List<List<ReadLine>> pages = new ArrayList<>();
        for (ReadLine line : ReadLine.body(rendered, size)) {
            while (pages.size() < line.page()) {
                pages.add(new ArrayList<>());
            }
            pages.get(line.page() - 1).add(line);
        }
        return pages;
    }
}
