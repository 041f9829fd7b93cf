package bilat.render.pdf;

import static bilat.render.pdf.FontTables.at;
import static bilat.render.pdf.FontTables.number;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a font says of how its glyphs stand together: scripts, their features, and lookups (OpenType 1.9, GSUB, GPOS).
 */
record LayoutTable(ByteBuffer table, int extension) {
    private static final String DEFAULT = "DFLT";

    /**
     * One step of shaping.
     *
     * @param skipsMarks whether marks between two glyphs do not part them
     */
    record Lookup(int type, boolean skipsMarks, List<ByteBuffer> subtables) {}

    /** The lookups of a feature, in the order in which they are applied. */
    List<Lookup> lookups(String script, String feature) {
        Optional<ByteBuffer> language = language(script).or(() -> language(DEFAULT));
        if (language.isEmpty()) {
            return List.of();
        }
        ByteBuffer features = at(table, number(table, 6));
        SortedSet<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < number(language.get(), 4); i++) {
            int record = 2 + 6 * number(language.get(), 6 + 2 * i);
            if (tag(features, record).equals(feature)) {
                ByteBuffer found = at(features, number(features, record + 4));
                for (int k = 0; k < number(found, 2); k++) {
                    numbers.add(number(found, 4 + 2 * k));
                }
            }
        }
        List<Lookup> lookups = new ArrayList<>();
        numbers.forEach(number -> lookups.add(lookup(number)));
        return lookups;
    }

    /** The place of a glyph in a list of glyphs, or -1. */
    static int covered(ByteBuffer coverage, int glyph) {
        boolean ranges = number(coverage, 0) == 2;
        for (int i = 0; i < number(coverage, 2); i++) {
            int first = number(coverage, ranges ? 4 + 6 * i : 4 + 2 * i);
            int last = ranges ? number(coverage, 6 + 6 * i) : first;
            if (glyph >= first && glyph <= last) {
                return ranges ? number(coverage, 8 + 6 * i) + glyph - first : i;
            }
        }
        return -1;
    }

    // Of the languages of a script the default one.
    private Optional<ByteBuffer> language(String script) {
        ByteBuffer scripts = at(table, number(table, 4));
        for (int i = 0; i < number(scripts, 0); i++) {
            if (tag(scripts, 2 + 6 * i).equals(script)) {
                ByteBuffer found = at(scripts, number(scripts, 6 + 6 * i));
                return number(found, 0) == 0 ? Optional.empty() : Optional.of(at(found, number(found, 0)));
            }
        }
        return Optional.empty();
    }

    private Lookup lookup(int number) {
        ByteBuffer list = at(table, number(table, 8));
        ByteBuffer lookup = at(list, number(list, 2 + 2 * number));
        int type = number(lookup, 0);
        List<ByteBuffer> subtables = new ArrayList<>();
        for (int i = 0; i < number(lookup, 4); i++) {
            ByteBuffer subtable = at(lookup, number(lookup, 6 + 2 * i));
            if (number(lookup, 0) == extension) {
                type = number(subtable, 2);
                subtable = at(subtable, subtable.getInt(4));
            }
            subtables.add(subtable);
        }
        return new Lookup(type, (number(lookup, 2) & 0x8) != 0, subtables);
    }

    private static String tag(ByteBuffer table, int at) {
        byte[] letters = new byte[4];
        table.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}
