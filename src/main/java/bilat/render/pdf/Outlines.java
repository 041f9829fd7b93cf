package bilat.render.pdf;

import static bilat.render.pdf.FontTables.number;

import java.nio.ByteBuffer;

/**
 * The shapes of a font's glyphs, as far as their places in the file go (OpenType 1.9, tables {@code loca},
 * {@code glyf}).
 */
final class Outlines {
    private static final int HEADER = 10;
    private static final int WORDS = 0x1;
    private static final int SCALE = 0x8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    private Outlines() {}

    /**
     * Sees to it that every glyph lies within the table, and is made of glyphs that are there.
     *
     * @throws RuntimeException if one does not
     */
    static void check(FontTables tables) {
        ByteBuffer places = tables.table("loca").orElseThrow();
        ByteBuffer glyphs = tables.table("glyf").orElseThrow();
        boolean wide = number(tables.table("head").orElseThrow(), 50) == 1;
        int count = number(tables.table("maxp").orElseThrow(), 4);
        int start = 0;
        for (int glyph = 0; glyph <= count; glyph++) {
            int end = wide ? places.getInt(4 * glyph) : 2 * number(places, 2 * glyph);
            if (end < start || end > glyphs.limit()) {
                throw new IllegalStateException("glyph " + glyph + " lies outside");
            }
            if (end > start) {
                parts(glyphs.slice(start, end - start), count);
            }
            start = end;
        }
    }

    private static void parts(ByteBuffer glyph, int count) {
        int flags = glyph.getShort(0) < 0 ? MORE : 0;
        for (int at = HEADER; (flags & MORE) != 0; ) {
            flags = number(glyph, at);
            if (number(glyph, at + 2) >= count) {
                throw new IllegalStateException("a part is not there");
            }
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        }
    }
}
