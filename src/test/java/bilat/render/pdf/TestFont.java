package bilat.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/** Fonts for tests: the outlines of a shipped face under other code points. */
public final class TestFont {
    private static final String SHIPPED = "fonts/noto-sans-armenian/NotoSansArmenian_400Regular.ttf";

    private TestFont() {}

    /** A sound font that has the letters of a text and no others; each looks like some Armenian letter. */
    public static byte[] of(String letters) {
        byte[] shipped = shipped();
        Map<Integer, Integer> glyphs = new TreeMap<>();
        letters.codePoints().forEach(c -> glyphs.put(c, 30 + glyphs.size()));
        ByteBuffer cmap = ByteBuffer.allocate(28 + 12 * glyphs.size());
        cmap.putShort((short) 0).putShort((short) 1);
        cmap.putShort((short) 3).putShort((short) 10).putInt(12);
        cmap.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * glyphs.size());
        cmap.putInt(0).putInt(glyphs.size());
        glyphs.forEach((c, glyph) -> cmap.putInt(c).putInt(c).putInt(glyph));
        return new FontTables(shipped).with("cmap", cmap.array());
    }

    /** The same with other rights to embed it (OpenType 1.9, table {@code OS/2}, fsType). */
    public static byte[] withRights(String letters, int rights) {
        byte[] font = of(letters);
        ByteBuffer table = new FontTables(font).table("OS/2").orElseThrow();
        byte[] changed = new byte[table.limit()];
        table.get(0, changed);
        changed[8] = (byte) (rights >> 8);
        changed[9] = (byte) rights;
        return new FontTables(font).with("OS/2", changed);
    }

    private static byte[] shipped() {
        try (InputStream in = Face.class.getResourceAsStream(SHIPPED)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
