package bilat.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.Golden;
import bilat.document.Block.Bullets;
import bilat.document.Block.KeyLine;
import bilat.document.Block.KeyLines;
import bilat.document.Block.Paragraph;
import bilat.document.Document;
import bilat.document.Documents;
import bilat.document.Inline.Text;
import bilat.document.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {
    private static final Path GOLDEN = Path.of("src/test/resources/bilat/render/markdown/every-kind.md");

    private final MarkdownRenderer renderer = new MarkdownRenderer();

    @Test
    void every_kind_looks_as_agreed() throws IOException {
        Golden.hold(GOLDEN, renderer.render(Documents.everyKind()));
    }

    @Test
    void every_kind_is_read_back_as_it_was() {
        Document document = Documents.everyKind();
        assertEquals(Outline.of(document), Reading.of(renderer.render(document)));
    }

    @Test
    void no_line_ends_in_a_space_and_no_two_lines_in_a_row_are_blank() {
        String markdown = renderer.render(Documents.everyKind());
        assertTrue(markdown.endsWith("\n"));
        assertFalse(markdown.contains(" \n"));
        assertFalse(markdown.contains("\n\n\n"));
        assertFalse(markdown.endsWith("\n\n"));
        assertFalse(markdown.contains("\r"));
    }

    @Test
    void what_is_empty_leaves_no_trace() {
        Document document = Documents.document(new Part(
                "empty",
                "Empty",
                List.of(new Paragraph(List.of()), new Bullets(List.of()), new Paragraph(List.of(new Text("x"))))));
        assertEquals("""
                **TLP:CLEAR**

                # Azerbaijan–Iran

                Reference brief as of 22 January 2019.

                ## Empty

                x

                *bilat 0.1.0 · AZE-IRN · as of 2019-01-22*

                **TLP:CLEAR**
                """, renderer.render(document));
    }

    @Test
    void a_list_after_a_list_is_another_list() {
        Bullets two = new Bullets(List.of(List.of(new Text("a")), List.of()));
        KeyLine full = new KeyLine("K", List.of(new Text("v")));
        KeyLines key = new KeyLines(List.of(full, new KeyLine("L", List.of())));
        Document document = Documents.document(new Part("lists", "Lists", List.of(two, key, two)));
        String markdown = renderer.render(document);
        assertTrue(markdown.contains("\n- a\n-\n\n* **K:** v\n* **L:**\n\n- a\n-\n\n"), markdown);
        assertEquals(Outline.of(document), Reading.of(markdown));
    }

    @Test
    void headings_start_where_asked_and_below_the_sixth_level_are_bold() {
        Part part = new Part("c", "C", List.of());
        for (String name : List.of("B", "A")) {
            part = new Part(name, name, List.of(), List.of(part));
        }
        String markdown = renderer.render(Documents.document(part), new Setting(Setting.Form.INCLUDED, 4, ""));
        assertTrue(markdown.contains("#### Azerbaijan–Iran\n"), markdown);
        assertTrue(markdown.contains("\n##### A\n\n###### B\n\n**C**\n"), markdown);
        assertThrows(IllegalArgumentException.class, () -> new Setting(Setting.Form.ALONE, 0, ""));
    }
}
