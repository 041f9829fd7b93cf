package bilat.render.pdf;

import static bilat.render.pdf.FontTables.at;
import static bilat.render.pdf.FontTables.number;

import java.nio.ByteBuffer;
import java.util.List;

/** Puts glyphs in the place of others, one for one and one for several (OpenType 1.9, GSUB types 1 and 4). */
final class Substitutions {
    private static final int SINGLE = 1;
    private static final int LIGATURE = 4;

    private Substitutions() {}

    /** The glyph that lookups put in the place of one, at first sight of the first that does. */
    static int single(List<LayoutTable.Lookup> lookups, int glyph) {
        for (LayoutTable.Lookup lookup : lookups) {
            for (ByteBuffer subtable : lookup.type() == SINGLE ? lookup.subtables() : List.<ByteBuffer>of()) {
                int place = LayoutTable.covered(at(subtable, number(subtable, 2)), glyph);
                if (place >= 0) {
                    return number(subtable, 0) == 1
                            ? glyph + number(subtable, 4) & 0xFFFF
                            : number(subtable, 6 + 2 * place);
                }
            }
        }
        return glyph;
    }

    /** Melts glyphs into one where a lookup has one for them. */
    static void ligatures(List<LayoutTable.Lookup> lookups, List<Glyph> glyphs) {
        for (LayoutTable.Lookup lookup : lookups) {
            if (lookup.type() == LIGATURE) {
                for (int i = 0; i < glyphs.size(); i++) {
                    melt(lookup, glyphs, i);
                }
            }
        }
    }

    private static void melt(LayoutTable.Lookup lookup, List<Glyph> glyphs, int first) {
        for (ByteBuffer subtable : lookup.subtables()) {
            int place = LayoutTable.covered(
                    at(subtable, number(subtable, 2)), glyphs.get(first).number());
            if (place >= 0) {
                ByteBuffer set = at(subtable, number(subtable, 6 + 2 * place));
                for (int i = 0; i < number(set, 0); i++) {
                    if (melted(at(set, number(set, 2 + 2 * i)), lookup.skipsMarks(), glyphs, first)) {
                        return;
                    }
                }
            }
        }
    }

    private static boolean melted(ByteBuffer ligature, boolean skipsMarks, List<Glyph> glyphs, int first) {
        int parts = number(ligature, 2) - 1;
        int[] found = new int[parts];
        int at = first;
        for (int i = 0; i < parts; i++) {
            do {
                at++;
            } while (skipsMarks && at < glyphs.size() && glyphs.get(at).mark());
            if (at >= glyphs.size() || glyphs.get(at).number() != number(ligature, 4 + 2 * i)) {
                return false;
            }
            found[i] = at;
        }
        Glyph whole = glyphs.get(first);
        for (int i = parts - 1; i >= 0; i--) {
            whole = whole.with(glyphs.get(found[i]), number(ligature, 0));
            glyphs.remove(found[i]);
        }
        glyphs.set(first, whole);
        return true;
    }
}
