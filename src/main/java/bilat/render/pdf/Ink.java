package bilat.render.pdf;

/**
 * The colours of a brief, in sRGB.
 *
 * <p>Those of the label are of the Traffic Light Protocol 2.0 (FIRST, 2022): a coloured text on black.
 */
enum Ink {
    TEXT(0x1B2026),
    GREY(0x56606B),
    /** Headings, links, and the first side in pictures. */
    ACCENT(0x1D4F7C),
    /** The second side's bars, always with an outline; what stands on it is in the colour of the text. */
    PALE(0xD5E0EA),
    /** Grounds. */
    PANEL(0xF0F3F6),
    /** Hairlines, and what has ended; never text. */
    LINE(0xC5CCD3),
    /** Leaders from a label to its sign; never text. */
    MID(0x7A8590),
    PAPER(0xFFFFFF),
    BLACK(0x000000),
    TLP_CLEAR(0xFFFFFF),
    TLP_GREEN(0x33FF00),
    TLP_AMBER(0xFFC000),
    TLP_RED(0xFF2B2B);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    int red() {
        return rgb >> 16;
    }

    int green() {
        return rgb >> 8 & 0xFF;
    }

    int blue() {
        return rgb & 0xFF;
    }
}
