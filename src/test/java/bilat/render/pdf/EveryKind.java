package bilat.render.pdf;

import bilat.document.Block;
import bilat.document.Block.Role;
import bilat.document.Document;
import bilat.document.Head;
import bilat.document.Inline;
import bilat.document.Inline.Comparison;
import bilat.document.Part;
import bilat.document.Purpose;
import bilat.document.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Documents made for a test: one with every kind of node, and others put together at need. */
final class EveryKind {
    private static final Words WORDS = new Words(EveryKind::reference);

    private EveryKind() {}

    static Document document() {
        return of(
                new Part(
                        "key",
                        "Main message",
                        List.of(
                                new Block.KeyLines(List.of(
                                        new Block.KeyLine("First", words("The first message.[1]")),
                                        new Block.KeyLine("Second", words("The second message, {16 January 2019}.")))),
                                paragraph("A paragraph under the panel."))),
                new Part(
                        "text",
                        "Text",
                        List.of(
                                paragraph("Plain, **strong with _nothing_ inside** and _absent_, marked.[2] [1]"),
                                new Block.Paragraph(List.of(
                                        new Inline.Foreign("Azərbaycan Respublikası", "az"),
                                        new Inline.Text(" is its name; more at "),
                                        new Inline.Link("https://example.org/a/long-path/to.a.page"),
                                        new Inline.Text(", "),
                                        new Inline.File("2019-W04/AZE-IRN-full.pdf"),
                                        new Inline.Text("."))),
                                new Block.Bullets(List.of(words("one item"), words("another item[3]"))),
                                new Block.Quotation(words("“The words of another, to the letter.”[3]")),
                                new Block.Callout("Sources differ.", words("Three against four.[2]")),
                                new Block.Legend(words("What the signs mean.")),
                                new Block.Vintage(words("Facts of 2019."))),
                        List.of(new Part(
                                "below",
                                "A part below",
                                List.of(paragraph("Its text.")),
                                List.of(new Part(
                                        "lower", "A part still lower", List.of(paragraph("Its own text."))))))),
                new Part("tables", "Tables", List.of(matrix(), dates(2), new Block.Vintage(words("Facts of 2018.")))),
                new Part("pictures", "Pictures", Pictures.ALL));
    }

    static Document of(Part... parts) {
        return titled("Title of the brief", parts);
    }

    static Document titled(String title, Part... parts) {
        Head head = new Head(
                title,
                words("As of {22 January 2019}."),
                "Reference brief as of 22 January 2019",
                "26 facts, SHA-256 9f2c 41d0 77ab e385",
                "TLP:AMBER",
                "en",
                LocalDate.of(2019, 1, 22),
                "bilat 0.1.0",
                Purpose.REFERENCE);
        return new Document(head, List.of(parts), words("The colophon."), FullBrief.LABELS);
    }

    static Part part(String heading, Block... blocks) {
        return new Part("id", heading, List.of(blocks));
    }

    static Block paragraph(String text) {
        return new Block.Paragraph(words(text));
    }

    static Block vintage(String text) {
        return new Block.Vintage(words(text));
    }

    /** A table of dates, words and numbers, its rows numbered from 1. */
    static Block.Table dates(int rows) {
        List<Block.Row> made = new ArrayList<>();
        IntStream.rangeClosed(1, rows)
                .forEach(i -> made.add(row("{" + (1 + i % 28) + " May 2018}", "event-" + i, Integer.toString(i))));
        return new Block.Table(
                List.of(
                        new Block.Column(words("When"), Role.DATE),
                        new Block.Column(words("What"), Role.TEXT),
                        new Block.Column(words("Count"), Role.NUMBER)),
                made);
    }

    private static Block.Table matrix() {
        List<Block.Row> rows = new ArrayList<>();
        for (Comparison comparison : Comparison.values()) {
            rows.add(new Block.Row(List.of(
                    words("**Issue:** " + comparison.ordinal()),
                    words("**Supports.** The left side.[4]"),
                    List.of(),
                    List.of(new Inline.Compared(comparison, "word " + comparison.ordinal())))));
        }
        return new Block.Table(
                List.of(
                        new Block.Column(words("Issue"), Role.LABEL),
                        new Block.Column(words("Left"), Role.SIDE),
                        new Block.Column(words("Right"), Role.SIDE),
                        new Block.Column(words("Compared"), Role.MARK)),
                rows);
    }

    static Block.Row row(String... cells) {
        return new Block.Row(List.of(cells).stream().map(EveryKind::words).toList());
    }

    static List<Inline> words(String text) {
        return WORDS.of(text);
    }

    static Reference reference(int number) {
        return new Reference("key-" + number, WORDS.of("Source of note " + number + ", {3 May 2018}. B2."));
    }
}
