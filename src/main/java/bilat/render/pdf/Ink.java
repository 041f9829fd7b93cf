package bilat.render.pdf;

/**
 * The colours of a brief, in sRGB.
 *
 * <p>Those of the label are of the Traffic Light Protocol 2.0 (FIRST, 2022): a coloured text on black.
 */
enum Ink {
    TEXT(0x1B2026),
    GREY(0x56606B),
    ACCENT(0x1D4F7C),
    PANEL(0xF0F3F6),
    LINE(0xC5CCD3),
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
