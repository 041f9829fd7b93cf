package bilat.render.pdf;

import java.nio.ByteBuffer;
import java.util.List;

/** A font that does not ship, for letters that no shipped one has. */
public final class GivenFont {
    private static final int LICENCE = 8;
    private static final int RESTRICTED = 2;
    private static final int NO_SUBSET = 0x100;
    private static final int BITMAPS_ONLY = 0x200;
    // Goes through what a font says of joined letters and of marks.
    private static final String SAMPLE = "سلام محمّد لا שָׁלוֹם";
    private static final List<String> NEEDED =
            List.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "OS/2", "post");

    private final String name;
    private final byte[] bytes;
    private final Face face;

    private GivenFont(String name, byte[] bytes, Face face) {
        this.name = name;
        this.bytes = bytes;
        this.face = face;
    }

    /**
     * Reads a TrueType file.
     *
     * @param name the file's own name, without a folder
     * @throws IllegalArgumentException that says why it cannot be used: "its table "glyf" is cut off"
     */
    public static GivenFont of(String name, byte[] bytes) {
        ByteBuffer start = ByteBuffer.wrap(bytes);
        int kind = bytes.length < Integer.BYTES ? 0 : start.getInt();
        switch (kind) {
            case 0x00010000, 0x74727565 -> {
                // TrueType outlines, by the version or by "true".
            }
            case 0x4F54544F -> throw new IllegalArgumentException("its outlines are not TrueType but CFF");
            case 0x74746366 -> throw new IllegalArgumentException("it is a collection of fonts; take one out of it");
            case 0x774F4646, 0x774F4632 -> throw new IllegalArgumentException("it is packed for the web");
            default -> throw new IllegalArgumentException("it is no font");
        }
        FontTables tables = new FontTables(bytes);
        for (String table : NEEDED) {
            if (tables.table(table).isEmpty()) {
                throw new IllegalArgumentException("it has no table \"" + table + "\"");
            }
        }
        int licence = FontTables.number(tables.table("OS/2").orElseThrow(), LICENCE);
        if ((licence & 0xF) == RESTRICTED || (licence & (NO_SUBSET | BITMAPS_ONLY)) != 0) {
            throw new IllegalArgumentException("its licence forbids to embed it in part");
        }
        Face face = Face.given(bytes);
        try {
            face.font();
            Outlines.check(tables);
            face.clusters(SAMPLE);
        } catch (IllegalArgumentException told) {
            throw told;
        } catch (RuntimeException damaged) {
            throw new IllegalArgumentException("it is damaged", damaged);
        }
        return new GivenFont(name, bytes.clone(), face);
    }

    /** The file's own name. */
    public String name() {
        return name;
    }

    /** The whole file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    Face face() {
        return face;
    }
}
