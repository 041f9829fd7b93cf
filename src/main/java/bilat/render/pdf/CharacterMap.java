package bilat.render.pdf;

import static bilat.render.pdf.FontTables.number;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which glyph a font has for a code point, and the other way round (OpenType 1.9, table {@code cmap}).
 *
 * <p>OpenPDF draws nothing but code points. A glyph that has none, such as the middle form of a Pashto letter, is given
 * one in a private plane by its number in the font alone, so that it is the same in every document.
 */
final class CharacterMap {
    /** Where the private planes begin; no letter beyond them has a meaning (Unicode 16, 23.5). */
    static final int PRIVATE = 0xF0000;

    private static final int FORMAT_4 = 4;
    private static final int FORMAT_12 = 12;

    private final SortedMap<Integer, Integer> glyphs = new TreeMap<>();
    private final Map<Integer, Integer> codes = new HashMap<>();

    CharacterMap(ByteBuffer table) {
        int wide = 0;
        int plain = 0;
        for (int i = 0; i < number(table, 2); i++) {
            int at = 4 + i * 8;
            boolean unicode = number(table, at) == 3;
            wide = unicode && number(table, at + 2) == 10 ? table.getInt(at + 4) : wide;
            plain = unicode && number(table, at + 2) == 1 ? table.getInt(at + 4) : plain;
        }
        read(FontTables.at(table, wide > 0 ? wide : plain));
        // The last code of a glyph wins: a presentation form rather than the letter.
        glyphs.forEach((code, glyph) -> codes.put(glyph, code));
    }

    /** The glyph of a code point, or 0 for none. */
    int glyph(int codePoint) {
        return glyphs.getOrDefault(codePoint, 0);
    }

    /** A code point that draws a glyph. */
    int code(int glyph) {
        return codes.getOrDefault(glyph, PRIVATE + glyph);
    }

    /** Whether it has letters that are drawn otherwise beside others. */
    boolean hasShaped() {
        return glyphs.keySet().stream().anyMatch(Shaping::isNeeded);
    }

    /**
     * The table as one of format 12 in which every glyph has a code point.
     *
     * @param count how many glyphs the font has
     */
    byte[] complete(int count) {
        SortedMap<Integer, Integer> all = new TreeMap<>(glyphs);
        for (int glyph = 1; glyph < count; glyph++) {
            all.put(code(glyph), glyph);
        }
        ByteBuffer table = ByteBuffer.allocate(12 + 16 + 12 * all.size());
        table.putShort((short) 0).putShort((short) 1);
        table.putShort((short) 3).putShort((short) 10).putInt(12);
        table.putShort((short) FORMAT_12).putShort((short) 0).putInt(16 + 12 * all.size());
        table.putInt(0).putInt(all.size());
        all.forEach((code, glyph) -> table.putInt(code).putInt(code).putInt(glyph));
        return table.array();
    }

    private void read(ByteBuffer map) {
        switch (number(map, 0)) {
            case FORMAT_4 -> segments(map);
            case FORMAT_12 -> groups(map);
            default -> throw new IllegalArgumentException("its code points are not those of Unicode");
        }
    }

    private void segments(ByteBuffer map) {
        int twice = number(map, 6);
        for (int i = 0; i < twice; i += 2) {
            int last = number(map, 14 + i);
            int first = number(map, 16 + twice + i);
            int delta = number(map, 16 + 2 * twice + i);
            int at = 16 + 3 * twice + i;
            int offset = number(map, at);
            for (int code = first; code <= last && code != 0xFFFF; code++) {
                int found = offset == 0 ? code : number(map, at + offset + 2 * (code - first));
                put(code, found == 0 ? 0 : found + delta & 0xFFFF);
            }
        }
    }

    private void groups(ByteBuffer map) {
        int last = -1;
        for (int i = 0; i < map.getInt(12); i++) {
            int at = 16 + i * 12;
            int first = map.getInt(at);
            // Groups ascend, so that a damaged font cannot count for ever.
            if (first <= last || map.getInt(at + 4) > Character.MAX_CODE_POINT) {
                throw new IllegalArgumentException("its code points are not those of Unicode");
            }
            last = map.getInt(at + 4);
            for (int code = first; code <= last; code++) {
                put(code, map.getInt(at + 8) + code - first);
            }
        }
    }

    private void put(int code, int glyph) {
        if (glyph != 0) {
            glyphs.put(code, glyph);
        }
    }
}
