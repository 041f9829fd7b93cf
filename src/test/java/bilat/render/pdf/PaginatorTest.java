package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.document.Block;
import bilat.document.Document;
import bilat.document.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule of keeping together is tried with the page's end at every line. */
class PaginatorTest {
    private static final int POSITIONS = 60;
    private static final String LONG = "word ".repeat(100).strip();

    @Test
    void a_heading_is_never_alone_at_the_foot() {
        for (List<ReadLine> page : pages(EveryKind.paragraph(LONG), EveryKind.vintage("Facts of 2019."))) {
            assertFalse(text(page, -1).equals("Heading"));
            assertFalse(page.size() > 1 && text(page, -2).equals("Heading"), "only one line under the heading");
        }
    }

    @Test
    void a_vintage_line_never_starts_a_page() {
        for (List<ReadLine> page : pages(EveryKind.paragraph(LONG), EveryKind.vintage("Facts of 2019."))) {
            assertFalse(text(page, 0).equals("Facts of 2019."));
            assertFalse(page.size() > 1 && text(page, 1).equals("Facts of 2019."), "only one line before it");
        }
    }

    @Test
    void a_legend_never_starts_a_page() {
        Block legend = new Block.Legend(EveryKind.words("What the signs mean."));
        for (List<ReadLine> page : pages(EveryKind.dates(20), legend)) {
            assertFalse(text(page, 0).equals("What the signs mean."));
        }
    }

    @Test
    void the_colophon_is_never_alone_on_a_page() {
        for (String text : List.of("Cited.[1] [2] [3] [4] [5]", "Not cited.")) {
            for (List<ReadLine> page : pages(EveryKind.paragraph(text))) {
                assertFalse(text(page, 0).equals("The colophon."));
            }
        }
    }

    @Test
    void the_heading_of_the_notes_is_never_alone_at_the_foot() {
        for (String text : List.of("Cited.[1]", "Cited.[1] [2]", "Cited.[1] [2] [3]")) {
            for (List<ReadLine> page : pages(EveryKind.paragraph(text))) {
                assertFalse(text(page, -1).equals("Notes"), text);
            }
        }
    }

    @Test
    void a_heading_stays_with_the_header_and_two_rows() {
        for (List<ReadLine> page : pages(EveryKind.dates(20), EveryKind.vintage("Facts of 2019."))) {
            List<String> texts = page.stream().map(ReadLine::text).toList();
            if (texts.contains("Heading")) {
                assertTrue(texts.contains("event-2"), texts.toString());
            }
            if (texts.contains("Facts of 2019.")) {
                assertTrue(texts.contains("event-19"), texts.toString());
            }
        }
    }

    @Test
    void a_small_table_is_whole() {
        for (List<ReadLine> page : pages(EveryKind.dates(6), EveryKind.vintage("Facts of 2019."))) {
            List<String> texts = page.stream().map(ReadLine::text).toList();
            assertEquals(texts.contains("event-1"), texts.contains("event-6"));
            assertEquals(texts.contains("event-1"), texts.contains("Heading"));
            assertEquals(texts.contains("event-1"), texts.contains("Facts of 2019."));
        }
    }

    @Test
    void the_header_is_on_each_page_of_a_long_table() {
        List<List<ReadLine>> pages = pages(EveryKind.of(EveryKind.part("Heading", EveryKind.dates(200))));
        assertTrue(pages.size() >= 5);
        for (List<ReadLine> page : pages) {
            List<String> texts = page.stream().map(ReadLine::text).toList();
            assertEquals(1, Collections.frequency(texts, "When"));
            assertEquals(1, Collections.frequency(texts, "Count"));
        }
    }

    @Test
    void a_row_taller_than_half_a_page_is_split() {
        Block.Row tall = EveryKind.row("{3 May 2018}", "word ".repeat(2500), "1");
        Block table = new Block.Table(EveryKind.dates(0).columns(), List.of(tall));
        List<List<ReadLine>> pages = pages(EveryKind.of(EveryKind.part("Heading", table)));
        assertTrue(pages.size() > 1);
        long words = pages.stream()
                .flatMap(List::stream)
                .flatMap(line -> List.of(line.text().split(" ")).stream())
                .filter("word"::equals)
                .count();
        assertEquals(2500, words);
    }

    @Test
    void the_section_runs_at_the_head_from_page_two() {
        Rendered rendered =
                new PdfRenderer().render(EveryKind.of(EveryKind.part("Heading", EveryKind.dates(100))), PageSize.A4);
        List<String> heads = ReadLine.of(rendered).stream()
                .filter(line -> line.top() < 50 && !line.text().contains("TLP"))
                .map(ReadLine::text)
                .toList();
        assertEquals(List.of("Title of the brief", "Heading"), List.of(heads.get(0), heads.get(1)));
    }

    // The blocks under a heading, with more and more lines before it.
    private static List<List<ReadLine>> pages(Block... blocks) {
        List<List<ReadLine>> all = new ArrayList<>();
        for (int i = 0; i < POSITIONS; i++) {
            List<Block> filler = new ArrayList<>(Collections.nCopies(12, EveryKind.paragraph("filler")));
            filler.addAll(Collections.nCopies(i, new Block.Legend(EveryKind.words("small filler"))));
            Part before = new Part("before", "Before", filler);
            all.addAll(pages(EveryKind.of(before, EveryKind.part("Heading", blocks))));
        }
        return all;
    }

    private static List<List<ReadLine>> pages(Document document) {
        List<List<ReadLine>> pages = new ArrayList<>();
        for (ReadLine line : ReadLine.body(new PdfRenderer().render(document, PageSize.LETTER), PageSize.LETTER)) {
            while (pages.size() < line.page()) {
                pages.add(new ArrayList<>());
            }
            pages.get(line.page() - 1).add(line);
        }
        return pages;
    }

    private static String text(List<ReadLine> page, int index) {
        return page.get(index < 0 ? page.size() + index : index).text();
    }
}
