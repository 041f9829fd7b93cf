package bilat.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tables of a TrueType file, by their tags (OpenType 1.9, "OpenType font file"). */
final class FontTables {
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private final byte[] file;
    private final Map<String, Integer> entries = new TreeMap<>();

    /**
     * Reads the directory.
     *
     * @throws IllegalArgumentException if a table does not lie within the file
     */
    FontTables(byte[] file) {
        this.file = file;
        ByteBuffer all = ByteBuffer.wrap(file);
        int count = file.length < DIRECTORY ? 0 : all.getShort(4) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = DIRECTORY + i * ENTRY;
            if (entry + ENTRY > file.length) {
                throw new IllegalArgumentException("it ends within its directory");
            }
            String tag = new String(file, entry, 4, StandardCharsets.ISO_8859_1);
            long end = (all.getInt(entry + 8) & 0xFFFFFFFFL) + (all.getInt(entry + 12) & 0xFFFFFFFFL);
            if (end > file.length) {
                throw new IllegalArgumentException("its table \"" + tag.strip() + "\" is cut off");
            }
            entries.put(tag, entry);
        }
    }

    /** The bytes of a table, from its start to its end. */
    Optional<ByteBuffer> table(String tag) {
        ByteBuffer all = ByteBuffer.wrap(file);
        return Optional.ofNullable(entries.get(tag))
                .map(entry -> all.slice(all.getInt(entry + 8), all.getInt(entry + 12)));
    }

    /** The same file with other bytes for a table that it has; checksums are left as they were. */
    byte[] with(String tag, byte[] table) {
        ByteBuffer changed = ByteBuffer.allocate(file.length + table.length);
        changed.put(file).put(table);
        changed.putInt(entries.get(tag) + 8, file.length);
        changed.putInt(entries.get(tag) + 12, table.length);
        return changed.array();
    }

    static int number(ByteBuffer table, int at) {
        return table.getShort(at) & 0xFFFF;
    }

    /** What begins at an offset that a table gives, counted from the table's start. */
    static ByteBuffer at(ByteBuffer table, int offset) {
        return table.slice(offset, table.limit() - offset);
    }
}
