package bilat.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import bilat.document.Block;
import bilat.document.Document;
import bilat.document.Head;
import bilat.document.Inline;
import bilat.document.Inline.Text;
import bilat.document.Labels;
import bilat.document.Part;
import bilat.document.Purpose;
import bilat.document.Reference;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two texts in every place of a document are read back by commonmark to the letter, and as text. */
class MarkdownFuzzTest {
    private static final MarkdownRenderer RENDERER = new MarkdownRenderer();

    static Stream<Arguments> seeds() {
        return Stream.of(
                Arguments.of("- *a* | <b>", "[^1]: &amp; `c` _d_"),
                Arguments.of("1. [x](javascript:y)", "https://a.b ~~z~~ $1$"),
                Arguments.of("# a #", " \\| ![x](y) \uD83D"));
    }

    @MethodSource("seeds")
    @FuzzTest
    void survives(@NotNull String one, @NotNull String other) {
        Document document = document(carried(one), carried(other));
        String markdown = RENDERER.render(document);
        assertEquals(unisolated(Outline.of(document)), unisolated(Reading.of(markdown)));
        assertFalse(markdown.contains(" \n"));
    }

    /** The outline knows only Hebrew and Arabic for right to left; what is isolated is not in question here. */
    private static List<String> unisolated(List<String> places) {
        return places.stream()
                .map(place -> place.replaceAll("[\\u2068\\u2069]", ""))
                .toList();
    }

    /** Line breaks become blanks, which has a test of its own; five private letters are the outline's own signs. */
    private static String carried(String text) {
        return text.replaceAll("[\\n\\x0B\\f\\r\\x85\\u2028\\u2029\\uE000-\\uE004]", "n");
    }

    private static Document document(String one, String other) {
        Reference note = new Reference("a", List.of(new Text(one)));
        Reference second = new Reference("b", List.of(new Text(other), new Inline.Strong(List.of(new Text(one)))));
        List<Inline> mixed = List.of(
                new Text(one),
                new Inline.Strong(List.of(new Text(other))),
                new Inline.Cite(note),
                new Text(other),
                new Inline.Cite(second),
                new Inline.Foreign(one, "fa"));
        List<Inline> plain = List.of(new Text(one + other));
        List<Inline> cited = List.of(new Inline.Cite(note), new Text(other));
        Head head = new Head(
                one, mixed, other, one, other, "en", LocalDate.of(2019, 1, 22), "bilat 0.1.0", Purpose.REFERENCE);
        Part part = new Part(
                "id",
                other,
                List.of(
                        new Block.Paragraph(plain),
                        new Block.Paragraph(cited),
                        new Block.Bullets(List.of(plain, mixed, cited)),
                        new Block.KeyLines(List.of(new Block.KeyLine(one, mixed), new Block.KeyLine(other, plain))),
                        new Block.Table(
                                List.of(
                                        new Block.Column(plain, Block.Role.TEXT),
                                        new Block.Column(mixed, Block.Role.NUMBER)),
                                List.of(new Block.Row(List.of(mixed, plain)), new Block.Row(List.of(cited, mixed)))),
                        new Block.Callout(one, mixed),
                        new Block.Vintage(plain),
                        new Block.Legend(mixed)));
        return new Document(head, List.of(part), plain, new Labels(one, one, one, one, one));
    }
}
