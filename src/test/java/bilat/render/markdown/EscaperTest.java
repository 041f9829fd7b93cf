package bilat.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.document.Block;
import bilat.document.Block.Column;
import bilat.document.Block.Paragraph;
import bilat.document.Block.Role;
import bilat.document.Block.Table;
import bilat.document.Block.Vintage;
import bilat.document.Documents;
import bilat.document.Inline;
import bilat.document.Inline.Cite;
import bilat.document.Inline.Foreign;
import bilat.document.Inline.Link;
import bilat.document.Inline.Strong;
import bilat.document.Inline.Text;
import bilat.document.Part;
import bilat.document.Reference;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscaperTest {
    private static final Cite CITE = new Cite(new Reference("a", List.of(new Text("A"))));
    private static final Cite OTHER = new Cite(new Reference("b", List.of(new Text("B"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers met on 16 January 2019 (in Baku) - twice; see no. 12.",
                "AT&T, 20 + 20 > 30, C# and 1 < 2!",
                "UN Doc. A/RES/57/298, para. 1: “as of 10:30” {sic} = yes",
                "-5 degrees",
                "+3 per cent",
                "5.5 million",
                "#1 partner",
                "1993",
                "= x",
                "a | b",
                "snake_case_name",
                "about ~20 to ~30",
                "from $5 to $10 or US$15",
                "President's visit; “yes”.[",
                "a ^ b"
            })
    void plain_words_stay_plain(String text) {
        assertEquals(text.replace("[", "\\["), paragraph(new Text(text)));
    }

    @Test
    void markup_is_escaped_where_it_would_be_markup() {
        assertEscaped("\\- x", "- x");
        assertEscaped("\\---", "---");
        assertEscaped("\\+", "+");
        assertEscaped("\\> x", "> x");
        assertEscaped("\\## x", "## x");
        assertEscaped("1\\. x", "1. x");
        assertEscaped("12\\) x", "12) x");
        assertEscaped("\\*a\\* \\_b\\_ \\`c\\` \\\\", "*a* _b_ `c` \\");
        assertEscaped("~\\~a\\~\\~", "~~a~~");
        assertEscaped("\\<script> \\[a](b) !\\[c](d) \\[^1]", "<script> [a](b) ![c](d) [^1]");
        assertEscaped("A\\&amp;B \\&#60; & &x", "A&amp;B &#60; & &x");
        assertEscaped("http\\://a.b www\\.c.d e\\@f.g", "http://a.b www.c.d e@f.g");
        assertEscaped("\\:smile: 5\\$", ":smile: 5$");
    }

    @Test
    void only_words_at_the_beginning_of_a_line_can_begin_a_block() {
        assertEquals("**A**- x", paragraph(strong("A"), new Text("- x")));
        assertEquals("1\\. x", paragraph(new Text("1"), new Text(". x")));
    }

    @Test
    void spaces_at_the_edges_are_kept_by_number() {
        assertEquals("&#32; a  b&#32;", paragraph(new Text("  a  b ")));
        assertEquals("**&#32;a&#160;** b", paragraph(strong(" a\u00A0"), new Text(" b")));
        assertEquals("a&#9;b", paragraph(new Text("a\tb")));
    }

    @Test
    void a_line_break_is_a_space_and_what_cannot_be_carried_is_replaced() {
        assertEquals("a b c d", paragraph(new Text("a\nb \r\n\n c\u2028d")));
        assertEquals("a b", paragraph(new Text("a" + " \n".repeat(20_000) + "b")));
        assertEquals("a\uFFFDb\uFFFDc\uFFFD", paragraph(new Text("a\u0000b\uD83Dc\u007F")));
    }

    @Test
    void strong_text_stays_strong_next_to_letters() {
        assertEquals("a**b**c", paragraph(new Text("a"), strong("b"), new Text("c")));
        assertEquals("&#97;**“b”**&#99;", paragraph(new Text("a"), strong("“b”"), new Text("c")));
        assertEquals("**ab**", paragraph(strong("a"), strong("b")));
        assertEquals("**ab**", paragraph(new Strong(List.of(new Text("a"), strong("b")))));
        assertEquals("ab", paragraph(new Text("a"), strong(""), new Text("b")));
    }

    @Test
    void emphasis_around_strong_text_has_signs_of_its_own() {
        Inline before = new Text("As of ");
        assertEquals("*As of 1\\**", line(new Vintage(List.of(before, new Text("1*")))));
        assertEquals("_As of **1**_", line(new Vintage(List.of(before, strong("1")))));
    }

    @Test
    void citations_stand_apart_from_each_other_and_from_what_follows() {
        assertEquals("x.[^1] [^2] [^1]", paragraph(new Text("x."), CITE, OTHER, new Text("  "), CITE));
        assertEquals("x\\![^1]\\(y)", paragraph(new Text("x!"), CITE, new Text("(y)")));
        assertEquals("[^1]\\: x", paragraph(CITE, new Text(": x")));
    }

    @Test
    void right_to_left_script_alone_is_isolated() {
        assertEquals(
                "\u2068ایران\u2069 and İran",
                paragraph(new Foreign("ایران", "fa"), new Text(" and "), new Foreign("İran", "az")));
    }

    @Test
    void an_address_is_encoded_where_its_brackets_cannot_hold_it() {
        assertEquals("<https://a.b/?c=d&e_f>", paragraph(new Link("https://a.b/?c=d&e_f")));
        assertEquals("<https://a/%3Cb%3E%20%7C%5C%60&amp%3B>", paragraph(new Link("https://a/<b> |\\`&amp;")));
        assertEquals("<https://a/ایران%C2%A0%EF%BF%BD>", paragraph(new Link("https://a/ایران\u00A0\uD83D")));
    }

    @Test
    void a_bar_is_escaped_in_a_cell_and_a_last_number_sign_in_a_heading() {
        Table table = new Table(List.of(new Column(List.of(new Text("- a|b\\|")), Role.TEXT)), List.of());
        Part part = new Part("x", "# C #", List.of(table));
        String markdown = new MarkdownRenderer().render(Documents.document(part));
        assertEquals(
                "## # C \\#\n\n| - a\\|b\\\\\\| |\n| --- |",
                markdown.lines().skip(6).limit(4).collect(Collectors.joining("\n")));
    }

    private static void assertEscaped(String expected, String text) {
        assertEquals(expected, paragraph(new Text(text)));
    }

    private static Strong strong(String text) {
        return new Strong(List.of(new Text(text)));
    }

    private static String paragraph(Inline... content) {
        return line(new Paragraph(List.of(content)));
    }

    private static String line(Block block) {
        Part part = new Part("x", "X", List.of(block));
        return new MarkdownRenderer()
                .render(Documents.document(part))
                .lines()
                .toList()
                .get(8);
    }
}
