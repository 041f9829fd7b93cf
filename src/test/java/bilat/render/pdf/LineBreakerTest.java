package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.document.Block;
import bilat.document.Inline;
import bilat.document.Purpose;
import bilat.document.References;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private static final double WIDE = 10_000;

    @Test
    void a_line_ends_at_ordinary_spaces_alone() {
        assertEquals(
                List.of("Belğo-ra", "and", "a b", "or", "c/dtied words"),
                atoms("Belğo-ra and a\u00A0b or c/d", "tied words").stream()
                        .map(LineBreakerTest::text)
                        .toList());
    }

    @Test
    void what_is_read_as_one_stays_on_one_line() {
        String text = "By 16 January 2019 about 20 per cent of no. 12 (by J. K. Smith, Mr Smith and Dr Żak) of 2019 and"
                + " 3 million more: see art. 5, it";
        assertEquals(
                List.of(
                        "By",
                        "16 January 2019",
                        "about",
                        "20 per cent",
                        "of",
                        "no. 12",
                        "(by",
                        "J. K. Smith,",
                        "Mr Smith",
                        "and",
                        "Dr Żak)",
                        "of",
                        "2019",
                        "and",
                        "3 million",
                        "more:",
                        "see",
                        "art. 5,",
                        "it"),
                atoms(text, "").stream().map(LineBreakerTest::text).toList());
    }

    @Test
    void what_is_tied_and_too_long_is_parted_at_its_spaces() {
        List<Atom> atoms = atoms("", "one two three four five six");
        double width = atoms.get(0).width() / 2;
        assertEquals(List.of("one two ", "three four ", "five six"), texts(LineBreaker.lines(atoms, width)));
    }

    @Test
    void a_mark_never_starts_a_line_and_stands_apart_from_the_next() {
        List<Inline> content = List.of(
                new Inline.Text("record. "),
                new Inline.Cite(EveryKind.reference(1)),
                new Inline.Text(" "),
                new Inline.Cite(EveryKind.reference(2)),
                new Inline.Text(" On"));
        var document = EveryKind.of(EveryKind.part("Part", new Block.Paragraph(content)));
        Setter setter =
                new Setter(new Shaper(), new References(document), FullBrief.LABELS, Looks.of(Purpose.REFERENCE));
        List<Atom> atoms = setter.set(content, Theme.BODY, Tag.ARTIFACT);
        assertEquals(
                List.of("record.1 2", "On"),
                atoms.stream().map(LineBreakerTest::text).toList());
    }

    @Test
    void the_last_line_of_a_paragraph_is_never_one_short_word() {
        List<Atom> atoms = atoms("several words and the Washington.", "");
        double width = LineBreaker.lines(atoms, WIDE).get(0).width() - 1;
        assertEquals(List.of("several words and ", "the Washington."), texts(LineBreaker.paragraph(atoms, width)));
        assertEquals(List.of("several words and the ", "Washington."), texts(LineBreaker.lines(atoms, width)));
    }

    @Test
    void a_line_of_exactly_the_width_is_one_line() {
        List<Atom> atoms = atoms("a line of exactly the width that it has", "");
        double width = LineBreaker.lines(atoms, WIDE).get(0).width();
        assertEquals(1, LineBreaker.lines(atoms, width).size());
    }

    @Test
    void a_very_long_word_loses_no_letter() {
        String word = "abcdefghij".repeat(1000);
        List<Line> lines = LineBreaker.lines(atoms(word, ""), 440);
        assertEquals(word, String.join("", texts(lines)));
        lines.forEach(line -> assertTrue(line.width() <= 440));
    }

    private static List<Atom> atoms(String... textAndTied) {
        List<Inline> content =
                List.of(new Inline.Text(textAndTied[0]), new Inline.Tied(textAndTied.length > 1 ? textAndTied[1] : ""));
        Setter setter =
                new Setter(new Shaper(), new References(EveryKind.of()), FullBrief.LABELS, Looks.of(Purpose.REFERENCE));
        return setter.set(content, Theme.BODY, Tag.ARTIFACT);
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(LineBreakerTest::text).toList();
    }

    private static String text(Line line) {
        return line.runs().stream().map(Run::text).collect(Collectors.joining());
    }

    private static String text(Atom atom) {
        return atom.runs().stream().map(Run::text).collect(Collectors.joining());
    }
}
