package bilat.render.pdf;

/** The standard structure types that a brief uses (ISO 32000-1, 14.8.4), and what is no content at all. */
enum Element {
    DOCUMENT("Document"),
    SECTION("Sect"),
    TITLE("H1"),
    HEADING("H2"),
    SUBHEADING("H3"),
    LOWER_HEADING("H4"),
    PARAGRAPH("P"),
    LIST("L"),
    ITEM("LI"),
    LABEL("Lbl"),
    BODY("LBody"),
    TABLE("Table"),
    HEAD_ROWS("THead"),
    BODY_ROWS("TBody"),
    ROW("TR"),
    COLUMN_HEADER("TH"),
    ROW_HEADER("TH"),
    CELL("TD"),
    NOTE("Note"),
    REFERENCE("Reference"),
    LINK("Link"),
    SPAN("Span"),
    /** Repeated or running text: painted, never read out. */
    ARTIFACT("Artifact");

    private final String type;

    Element(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }
}
