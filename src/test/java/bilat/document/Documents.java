package bilat.document;

import bilat.document.Block.Bullets;
import bilat.document.Block.Callout;
import bilat.document.Block.Column;
import bilat.document.Block.KeyLine;
import bilat.document.Block.KeyLines;
import bilat.document.Block.Legend;
import bilat.document.Block.Paragraph;
import bilat.document.Block.Quotation;
import bilat.document.Block.Role;
import bilat.document.Block.Row;
import bilat.document.Block.Table;
import bilat.document.Block.Vintage;
import bilat.document.Inline.Absent;
import bilat.document.Inline.Cite;
import bilat.document.Inline.Compared;
import bilat.document.Inline.Comparison;
import bilat.document.Inline.Foreign;
import bilat.document.Inline.Link;
import bilat.document.Inline.Strong;
import bilat.document.Inline.Text;
import bilat.document.Inline.Tied;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Documents to render. */
public final class Documents {
    private static final Reference NEWS =
            new Reference("news-1", List.of(new Text("Caspian News, "), new Tied("21 January 2019"), new Text(". F.")));
    private static final Reference PAGE = new Reference(
            "page", List.of(new Text("President of Azerbaijan, "), new Link("https://president.az/en?a=1&b=2")));
    private static final Reference TREATY = new Reference("treaty", List.of(new Text("1. Treaty series, no. 12. A.")));

    private Documents() {}

    /** A document that has every kind of block, inline, role and comparison. */
    public static Document everyKind() {
        return document(
                new Part(
                        "bottom-line",
                        "Bottom line",
                        List.of(new KeyLines(List.of(
                                new KeyLine(
                                        "Latest agreement",
                                        List.of(
                                                new Text("a memorandum was signed on "),
                                                new Tied("16 January 2019"),
                                                new Text("; its entry into force is "),
                                                new Absent("not on record"),
                                                new Text("."),
                                                new Cite(NEWS))),
                                new KeyLine(
                                        "Positions",
                                        List.of(
                                                new Text("both support closer relations."),
                                                new Cite(PAGE),
                                                new Cite(NEWS)))))),
                        List.of()),
                new Part("at-a-glance", "At a glance", List.of(glance(), positions())),
                new Part(
                        "visits",
                        "Visits & meetings",
                        List.of(new Paragraph(List.of(
                                new Strong(List.of(new Text("Bagheri"), new Cite(TREATY))),
                                new Text(" visited Baku."),
                                new Cite(NEWS)))),
                        List.of(new Part(
                                "others",
                                "Others",
                                List.of(
                                        new Bullets(List.of(
                                                List.of(new Text("2016. Eleven agreements | none *on file*")),
                                                List.of(new Text("- $5 million to $10 million")))),
                                        new Quotation(List.of(
                                                new Text("“1. The words > of another, to the letter”."),
                                                new Cite(NEWS))),
                                        new Callout(
                                                "Sources differ.",
                                                List.of(
                                                        new Text("Resolutions in 1993: 3 (Caspian News"),
                                                        new Cite(NEWS),
                                                        new Text("), 4 (United Nations"),
                                                        new Cite(PAGE),
                                                        new Text(" "),
                                                        new Cite(TREATY),
                                                        new Text(")."))),
                                        squares(),
                                        new Legend(List.of(new Text("Ratings follow the Admiralty scale."))),
                                        new Vintage(List.of(
                                                new Text("As known on "),
                                                new Tied("21 January 2019"),
                                                new Text("."))))))));
    }

    /** Some parts below a head and above a colophon. */
    public static Document document(Part... parts) {
        Head head = new Head(
                "Azerbaijan–Iran",
                List.of(new Text("Reference brief as of "), new Tied("22 January 2019"), new Text(".")),
                "Reference brief as of 22 January 2019",
                "26 facts, SHA-256 9f2c 41d0 77ab e385",
                "TLP:CLEAR",
                "en",
                LocalDate.of(2019, 1, 22),
                "bilat 0.1.0",
                Purpose.REFERENCE);
        return new Document(
                head,
                List.of(parts),
                List.of(new Text("bilat 0.1.0 · AZE-IRN · as of 2019-01-22")),
                new Labels("Page {0} of {1}", "Contents", "Notes", "Note {0}", "Back to the text of note {0}"));
    }

    private static Block squares() {
        Drawing drawing = new Drawing.Squares(
                List.of(new Drawing.Field("Trade", List.of(Drawing.Status.IN_FORCE), "1")),
                List.of(new Drawing.Key<>(Drawing.Status.IN_FORCE, "1 in force")),
                "one square is one agreement");
        Table table = new Table(
                List.of(
                        new Column(List.of(new Text("Field")), Role.LABEL),
                        new Column(List.of(new Text("In force")), Role.NUMBER)),
                List.of(new Row(List.of(List.of(new Text("Trade")), List.of(new Text("1"), new Cite(PAGE))))));
        return new Block.Picture(
                "Agreements * by field",
                drawing,
                "Trade: one in force.",
                List.of(new Text("Under it."), new Cite(PAGE)),
                Optional.of(table));
    }

    private static Table glance() {
        return new Table(
                List.of(
                        new Column(List.of(), Role.LABEL),
                        new Column(List.of(new Text("Azerbaijan")), Role.SIDE),
                        new Column(List.of(new Text("Iran")), Role.SIDE)),
                List.of(
                        new Row(List.of(
                                List.of(new Text("Official name")),
                                List.of(new Foreign("Azərbaycan Respublikası", "az")),
                                List.of(new Foreign("جمهوری اسلامی ایران", "fa-Arab")))),
                        new Row(List.of(
                                List.of(new Text("Head of state")),
                                List.of(new Text("Ilham Aliyev"), new Cite(PAGE)),
                                List.of()))));
    }

    private static Table positions() {
        return new Table(
                List.of(
                        new Column(List.of(new Text("When")), Role.DATE),
                        new Column(List.of(new Text("Issue")), Role.TEXT),
                        new Column(List.of(new Text("Facts")), Role.NUMBER),
                        new Column(List.of(new Text("Compared")), Role.MARK)),
                List.of(
                        position("1993", "Karabakh|Kelbadjar", 4, Comparison.ALIGNED, "aligned"),
                        position("1994", "Caspian_Sea", 3, Comparison.OPPOSED, "opposed"),
                        position("2015", "<JCPOA>", 2, Comparison.DIFFERENT, "different"),
                        position("2018", "AT&T", 1, Comparison.FIRST_ONLY, "one side not on record"),
                        position("2019", "A&amp;B", 0, Comparison.SECOND_ONLY, "one side not on record")));
    }

    private static Row position(String when, String issue, int facts, Comparison comparison, String word) {
        return new Row(List.of(
                List.of(new Tied(when)),
                List.of(new Strong(List.of(new Text(issue + ":"))), new Text(" an issue")),
                List.of(new Text(Integer.toString(facts))),
                List.of(new Compared(comparison, word))));
    }
}
