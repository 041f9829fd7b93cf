package bilat.document;

import bilat.document.Block.Column;
import bilat.document.Block.KeyLine;
import bilat.document.Block.Role;
import bilat.document.Block.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A brief of about sixty pages with every kind of block: tables over many pages, rows taller than a page, parts within
 * parts, words and addresses longer than a line, 400 notes. The same one every time.
 */
public final class LongBrief {
    private static final int NOTES = 400;
    private static final String LONG_WORD = "Ausführungsverordnungsentwurfsbegutachtung".repeat(4);

    private final Prose prose = new Prose(60, NOTES);

    private LongBrief() {}

    /** For everybody. */
    public static Document document() {
        return document("TLP:CLEAR", "Exampland–Testonia");
    }

    /** Under a marking and a title, which may be as long as it likes. */
    public static Document document(String marking, String title) {
        return new LongBrief().made(marking, title);
    }

    private Document made(String marking, String title) {
        Head head = new Head(
                title,
                List.of(
                        new Inline.Text("Reference brief as of "),
                        new Inline.Tied("30 June 2026"),
                        new Inline.Text(". All facts were last checked in June 2026.")),
                "Reference brief as of 30 June 2026",
                "4,112 facts, SHA-256 9f2c 41d0 77ab e385",
                marking,
                "en",
                LocalDate.of(2026, 6, 30),
                "bilat 0.1.0",
                Purpose.REFERENCE);
        List<Inline> colophon = List.of(new Inline.Text("bilat 0.1.0 · full · XAA-XAB · as of 2026-06-30 · synthetic"));
        Labels labels = new Labels("Page {0} of {1}", "Contents", "Notes", "Note {0}", "Back to the text of note {0}");
        return new Document(head, parts(), colophon, labels);
    }

    private List<Part> parts() {
        return List.of(
                bottomLine(),
                new Part("at-a-glance", "At a glance", List.of(comparison(5))),
                new Part("who-matters", "Who matters", List.of(comparison(14), paragraph(2), vintage())),
                new Part("timeline", "Timeline", List.of(paragraph(1), dated(110), vintage())),
                new Part("meetings", "Visits and meetings", List.of(meetings(70), paragraph(3), vintage())),
                new Part("agreements", "Agreements", blocks(), nested(5, 0)),
                new Part("positions", "Positions", List.of(matrix(18), legend(), vintage())),
                new Part("figures", "Figures", List.of(figures(90), vintage()), tables()),
                new Part("pictures", "Pictures", pictures()),
                new Part("contested", "Contested", blocks(), nested(4, 1)),
                new Part("long", "Words and addresses longer than a line", List.of(words(), longRows(), vintage())),
                new Part("gaps", "Gaps", List.of(bullets(24))),
                new Part("sources", "Sources", List.of(paragraph(2), sources(120), legend())));
    }

    private Part bottomLine() {
        List<String> labels = List.of("Latest agreement", "Highest contact of the past year", "Positions", "Basis");
        return new Part(
                "bottom-line",
                "Bottom line",
                List.of(new Block.KeyLines(labels.stream()
                        .map(label -> new KeyLine(label, prose.sentence(24)))
                        .toList())));
    }

    // Every kind of block but the panel, and a panel that is no bottom line.
    private List<Block> blocks() {
        return List.of(
                paragraph(4),
                bullets(5),
                new Block.Quotation(prose.text(3)),
                new Block.Callout("Sources differ.", prose.text(3)),
                comparison(3),
                legend(),
                new Block.KeyLines(List.of(
                        new KeyLine("In force", prose.sentence(12)), new KeyLine("Not yet", prose.sentence(20)))),
                paragraph(2),
                vintage());
    }

    private List<Part> nested(int count, int depth) {
        return prose.many(
                count,
                () -> new Part(
                        "nested",
                        prose.heading(depth == 0 ? 4 : 14),
                        depth == 3 ? List.of(paragraph(3)) : blocks(),
                        depth < 3 ? nested(2, depth + 1).subList(0, prose.between(0, 1)) : List.of()));
    }

    private List<Part> tables() {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(rows -> new Part("figures", "Table of " + rows, List.of(figures(rows), vintage())))
                .toList();
    }

    private List<Block> pictures() {
        RandomDrawings drawings = new RandomDrawings(new Random(NOTES), () -> prose.words(3));
        return prose.many(
                12,
                () -> new Block.Picture(
                        prose.heading(4), drawings.next(), prose.words(40), prose.text(1), Optional.empty()));
    }

    private Block paragraph(int sentences) {
        return new Block.Paragraph(prose.text(sentences));
    }

    private Block bullets(int count) {
        return new Block.Bullets(prose.many(count, () -> prose.text(prose.between(1, 3))));
    }

    private Block vintage() {
        return new Block.Vintage(List.of(new Inline.Text("Facts of 1993 to "), prose.day(), new Inline.Text(".")));
    }

    private Block legend() {
        return new Block.Legend(prose.text(2));
    }

    private Block comparison(int rows) {
        return table(
                List.of(column("", Role.LABEL), column("Exampland", Role.SIDE), column("Testonia", Role.SIDE)),
                prose.many(rows, () -> List.of(plain(prose.heading(2)), prose.sentence(4), side(8))));
    }

    private Block dated(int rows) {
        return table(
                List.of(column("When", Role.DATE), column("What", Role.TEXT)),
                prose.many(rows, () -> List.of(List.of(prose.day()), prose.text(prose.between(1, 2)))));
    }

    private Block meetings(int rows) {
        return table(
                List.of(
                        column("When", Role.DATE),
                        column("What", Role.TEXT),
                        column("Exampland", Role.SIDE),
                        column("Testonia", Role.SIDE),
                        column("Outcome", Role.TEXT)),
                prose.many(
                        rows,
                        () -> List.of(
                                List.of(prose.day()),
                                prose.sentence(8),
                                side(5),
                                side(5),
                                prose.oneIn(3) ? List.of() : prose.sentence(9))));
    }

    // One row is taller than half a page, one taller than two pages.
    private Block matrix(int rows) {
        List<List<List<Inline>>> cells = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            Inline.Comparison comparison = Inline.Comparison.values()[i % 5];
            cells.add(List.of(
                    List.of(new Inline.Strong(List.of(new Inline.Text("Issue " + i + ": "))), new Inline.Text("open")),
                    prose.text(i == 3 ? 13 : i == 9 ? 80 : prose.between(1, 3)),
                    side(i == 9 ? 120 : 30),
                    List.of(new Inline.Compared(comparison, i % 5 < 3 ? "stated by both" : "one side not on record"))));
        }
        return table(
                List.of(
                        column("Issue", Role.LABEL),
                        column("Exampland", Role.SIDE),
                        column("Testonia", Role.SIDE),
                        column("Compared", Role.MARK)),
                cells);
    }

    private Block figures(int rows) {
        List<List<List<Inline>>> cells = new ArrayList<>(prose.many(
                rows,
                () -> List.of(
                        prose.sentence(3),
                        plain(Integer.toString(prose.between(1993, 2026))),
                        number(),
                        number(),
                        plain("B2"))));
        cells.add(List.of(plain("Total"), List.of(), number(), number(), List.of()));
        return table(
                List.of(
                        column("Figure", Role.LABEL),
                        column("Year", Role.DATE),
                        column("Exampland, million dollars", Role.NUMBER),
                        column("Testonia", Role.NUMBER),
                        column("Rated", Role.RATING)),
                cells);
    }

    private Block words() {
        List<Inline> content = new ArrayList<>(plain(LONG_WORD + " and "));
        content.add(new Inline.Tied(LONG_WORD + " " + LONG_WORD));
        content.add(new Inline.Text(" at "));
        content.add(prose.link(60));
        content.add(new Inline.Text(" and "));
        content.add(new Inline.Link("https://example.org/" + "x".repeat(400)));
        content.add(prose.cite());
        return new Block.Bullets(List.of(content, prose.text(1), content));
    }

    private Block longRows() {
        return table(
                List.of(column("Name", Role.LABEL), column("Address", Role.TEXT), column("Text", Role.TEXT)),
                List.of(
                        List.of(plain(LONG_WORD), List.of(prose.link(40)), prose.text(60)),
                        List.of(plain("Short"), List.of(prose.link(1)), List.of()),
                        List.of(plain("Short"), List.of(), prose.text(1))));
    }

    private Block sources(int rows) {
        return table(
                List.of(column("Source", Role.TEXT), column("Rated", Role.RATING), column("Facts", Role.NUMBER)),
                prose.many(
                        rows,
                        () -> List.of(
                                List.of(
                                        new Inline.Text(prose.heading(6) + ", "),
                                        prose.day(),
                                        new Inline.Text(", "),
                                        prose.link(prose.between(2, 8))),
                                plain("B"),
                                plain(Integer.toString(prose.between(1, 60))))));
    }

    private List<Inline> side(int count) {
        return prose.oneIn(4) ? List.of(new Inline.Absent("not on record")) : prose.sentence(count);
    }

    private List<Inline> number() {
        return plain(prose.between(1, 900) + "." + prose.between(0, 9));
    }

    private static List<Inline> plain(String text) {
        return List.of(new Inline.Text(text));
    }

    private static Column column(String header, Role role) {
        return new Column(header.isEmpty() ? List.of() : plain(header), role);
    }

    private static Block table(List<Column> columns, List<List<List<Inline>>> rows) {
        return new Block.Table(columns, rows.stream().map(Row::new).toList());
    }
}
