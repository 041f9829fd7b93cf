package bilat.render.pdf;

import bilat.document.Block;

/** How tightly the rows of a table stand. */
enum Density {
    NORMAL(Theme.CELL, Theme.CELL_ABOVE, Theme.CELL_BELOW),
    /** A table that lists addresses: looked up, not read. */
    TIGHT(Theme.TIGHT_CELL, Theme.TIGHT_CELL_ABOVE, Theme.TIGHT_CELL_BELOW);

    private final TextStyle style;
    private final double above;
    private final double below;

    Density(TextStyle style, double above, double below) {
        this.style = style;
        this.above = above;
        this.below = below;
    }

    static Density of(Block.Table table) {
        return Addresses.listedBy(table) ? TIGHT : NORMAL;
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
