package bilat.render.pdf;

/** How tightly the rows of a table stand. */
enum Density {
    NORMAL(new TextStyle(Face.SANS, 9, 11.75, Ink.TEXT), 3.5, 4),
    /** A table that gives addresses: looked up, not read. */
    TIGHT(new TextStyle(Face.SANS, 8.5, 11, Ink.TEXT), 2.6, 3.1);

    /** The header is the same in both. */
    static final TextStyle HEADER = new TextStyle(Face.SANS_SEMIBOLD, 8.5, 11.75, Ink.TEXT);

    private final TextStyle style;
    private final double above;
    private final double below;

    Density(TextStyle style, double above, double below) {
        this.style = style;
        this.above = above;
        this.below = below;
    }

    TextStyle style() {
        return style;
    }

    double above() {
        return above;
    }

    double below() {
        return below;
    }
}
