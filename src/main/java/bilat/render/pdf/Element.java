package bilat.render.pdf;

import java.util.List;

/** The standard structure types that a brief uses (ISO 32000-1, 14.8.4), and what is no content at all. */
enum Element {
    DOCUMENT("Document"),
    SECTION("Sect"),
    TITLE("H1"),
    HEADING("H2"),
    SUBHEADING("H3"),
    LOWER_HEADING("H4"),
    PARAGRAPH("P"),
    QUOTATION("BlockQuote"),
    LIST("L", new Attribute("List", "ListNumbering", "None")),
    ITEM("LI"),
    LABEL("Lbl"),
    BODY("LBody"),
    TABLE("Table"),
    HEAD_ROWS("THead"),
    BODY_ROWS("TBody"),
    ROW("TR"),
    COLUMN_HEADER("TH", new Attribute("Table", "Scope", "Column")),
    ROW_HEADER("TH", new Attribute("Table", "Scope", "Row")),
    CELL("TD"),
    CONTENTS("TOC"),
    CONTENTS_ITEM("TOCI"),
    NOTE("Note"),
    REFERENCE("Reference"),
    LINK("Link"),
    SPAN("Span"),
    FIGURE("Figure"),
    CAPTION("Caption"),
    /** Repeated or running text: painted, never read out. */
    ARTIFACT("Artifact");

    private final String type;
    private final List<Attribute> attributes;

    Element(String type, Attribute... attributes) {
        this.type = type;
        this.attributes = List.of(attributes);
    }

    String type() {
        return type;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    /** A standard attribute and who defines it (ISO 32000-1, 14.8.5). */
    record Attribute(String owner, String name, String value) {}
}
