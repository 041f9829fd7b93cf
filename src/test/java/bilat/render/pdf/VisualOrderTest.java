package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.document.Document;
import bilat.document.Inline;
import bilat.document.Inline.Cite;
import bilat.document.Inline.Foreign;
import bilat.document.Inline.Link;
import bilat.document.Inline.Text;
import bilat.document.Purpose;
import bilat.document.References;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lines as the eye meets them from left to right; in the source the Hebrew letters stand in the order of reading. */
class VisualOrderTest {
    private static final Foreign ABC = new Foreign("אבג", "he");
    private static final Foreign DEF = new Foreign("דהו", "he");

    @Test
    void names_beside_each_other_keep_their_places_in_the_sentence() {
        assertEquals("met גבא, והד and 12", ltr(new Text("met "), ABC, new Text(", "), DEF, new Text(" and 12")));
    }

    @Test
    void names_in_plain_text_run_together_as_one() {
        assertEquals("met והד ,גבא and", ltr(new Text("met אבג, דהו and")));
    }

    @Test
    void a_number_after_a_name_stays_after_it() {
        assertEquals("גבא 12 of 13", ltr(ABC, new Text(" 12 of 13")));
        assertEquals("12 גבא", rtl(ABC, new Text(" 12")));
    }

    @Test
    void brackets_belong_to_the_text_around_a_name() {
        assertEquals("x (גבא) y [1970 גבא]", ltr(new Text("x ("), ABC, new Text(") y [1970 "), ABC, new Text("]")));
        assertEquals(".12 (Foo) גבא", rtl(new Text("אבג (Foo) 12.")));
        assertEquals("«(גבא)»", rtl(new Text("«(אבג)»")));
    }

    @Test
    void a_foreign_text_has_its_own_brackets_and_numbers() {
        assertEquals("x [12 (גבא)] y", ltr(new Text("x ["), new Foreign("(אבג) 12", "he"), new Text("] y")));
    }

    @Test
    void marks_follow_their_text() {
        Cite first = new Cite(EveryKind.reference(1));
        Cite second = new Cite(EveryKind.reference(2));
        assertEquals("גבא.1 2 x", ltr(ABC, new Text("."), first, second, new Text(" x")));
        assertEquals("x 2 1.גבא", rtl(new Text("אבג."), first, second, new Text(" x")));
    }

    @Test
    void an_address_runs_from_the_left() {
        Link link = new Link("https://example.org/12/a-b?c=1");
        assertEquals(".https://example.org/12/a-b?c=1 גבא", rtl(new Text("אבג "), link, new Text(".")));
    }

    @Test
    void a_latin_name_stays_whole_between_numbers() {
        assertEquals(
                "והד 3 (Ana Sample) 12 גבא",
                rtl(new Text("אבג 12 ("), new Foreign("Ana Sample", "en"), new Text(") 3 דהו")));
    }

    @Test
    void what_is_painted_touches_and_is_as_wide_as_the_line() {
        for (Direction base : Direction.values()) {
            Line line = line(base, new Text("x ("), ABC, new Text(") 12, "), DEF, new Text(" y"));
            double x = 0;
            for (VisualOrder.Placed placed : sorted(line, base)) {
                assertEquals(x, placed.left(), 0.001);
                x += placed.run().width();
            }
            assertEquals(line.width(), x, 0.001);
        }
    }

    @Test
    void a_line_without_right_to_left_script_is_left_alone() {
        assertTrue(VisualOrder.isPlain(line(Direction.LEFT_TO_RIGHT, new Text("(Ə) 12")), Direction.LEFT_TO_RIGHT));
        assertTrue(!VisualOrder.isPlain(line(Direction.LEFT_TO_RIGHT, new Text("א")), Direction.LEFT_TO_RIGHT));
        assertTrue(!VisualOrder.isPlain(line(Direction.RIGHT_TO_LEFT, new Text("a")), Direction.RIGHT_TO_LEFT));
    }

    private static String ltr(Inline... inlines) {
        return seen(Direction.LEFT_TO_RIGHT, inlines);
    }

    private static String rtl(Inline... inlines) {
        return seen(Direction.RIGHT_TO_LEFT, inlines);
    }

    private static String seen(Direction base, Inline... inlines) {
        return sorted(line(base, inlines), base).stream()
                .map(VisualOrderTest::seen)
                .collect(Collectors.joining());
    }

    private static String seen(VisualOrder.Placed placed) {
        if (placed.direction() == Direction.LEFT_TO_RIGHT) {
            return placed.run().text();
        }
        StringBuilder seen = new StringBuilder();
        for (Cluster cluster : placed.run().clusters()) {
            Cluster mirrored = Mirrors.of(cluster, placed.run().face());
            seen.insert(0, Character.toString(mirrored.strokes().get(0).code()));
        }
        return seen.toString();
    }

    private static List<VisualOrder.Placed> sorted(Line line, Direction base) {
        return VisualOrder.of(line, base).stream()
                .sorted(Comparator.comparingDouble(VisualOrder.Placed::left))
                .toList();
    }

    private static Line line(Direction base, Inline... inlines) {
        var paragraph = new bilat.document.Block.Paragraph(List.of(inlines));
        Document document = EveryKind.of(EveryKind.part("x", paragraph));
        Setter setter = new Setter(
                new Shaper(base, List.of()), new References(document), FullBrief.LABELS, Looks.of(Purpose.REFERENCE));
        Tag tag = Tag.document().child(Element.PARAGRAPH);
        return LineBreaker.lines(setter.set(List.of(inlines), Theme.BODY, tag), 1000)
                .get(0);
    }
}
