package bilat.render.pdf;

import bilat.render.pdf.Anchors.Shift;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Draws joined letters and their marks as a font wants them: forms by neighbours, signs for several letters, marks
 * where they belong. It reads the font's own tables, so that it does not need the machine's text engine.
 */
final class Shaping {
    private static final int GSUB_EXTENSION = 7;
    private static final int GPOS_EXTENSION = 9;
    private static final Map<UnicodeScript, String> TAGS = Map.of(
            UnicodeScript.ARABIC, "arab",
            UnicodeScript.HEBREW, "hebr",
            UnicodeScript.THAANA, "thaa");
    // Their letters change places or join in ways that are not told here; drawn one by one they would be wrong.
    private static final Set<UnicodeScript> BEYOND = EnumSet.of(
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.TIBETAN,
            UnicodeScript.MYANMAR,
            UnicodeScript.KHMER,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.SYRIAC,
            UnicodeScript.NKO);

    private final CharacterMap map;
    private final Optional<LayoutTable> substituting;
    private final Optional<LayoutTable> positioning;
    private final double scale;
    private final IntUnaryOperator advance;
    private final Map<String, List<LayoutTable.Lookup>> known = new HashMap<>();

    /**
     * The shaping of one font.
     *
     * @param advance of a code point, in thousandths of the size
     */
    Shaping(FontTables tables, CharacterMap map, IntUnaryOperator advance) {
        this.map = map;
        this.advance = advance;
        this.substituting = tables.table("GSUB").map(table -> new LayoutTable(table, GSUB_EXTENSION));
        this.positioning = tables.table("GPOS").map(table -> new LayoutTable(table, GPOS_EXTENSION));
        this.scale = 1000.0 / FontTables.number(tables.table("head").orElseThrow(), 18);
    }

    /** Whether letters of a script take more than one glyph for each. */
    static boolean isNeeded(int codePoint) {
        return TAGS.containsKey(UnicodeScript.of(codePoint));
    }

    /** Whether letters of a script cannot be set, whatever the face. */
    static boolean isBeyond(int codePoint) {
        return BEYOND.contains(UnicodeScript.of(codePoint));
    }

    /** The letters of a text, in logical order. */
    List<Cluster> clusters(String text) {
        String script = text.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(TAGS::containsKey)
                .map(TAGS::get)
                .findFirst()
                .orElse("DFLT");
        List<Glyph> glyphs = glyphs(text);
        Substitutions.ligatures(substituting(script, "ccmp"), glyphs);
        glyphs.replaceAll(glyph -> glyph.as(form(glyph, text, script)));
        Substitutions.ligatures(substituting(script, "rlig"), glyphs);
        Substitutions.ligatures(substituting(script, "liga"), glyphs);
        return clusters(text, glyphs, script);
    }

    private List<Glyph> glyphs(String text) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!Graphemes.isJoiner(c)) {
                glyphs.add(new Glyph(map.glyph(c), List.of(i), Graphemes.extendsLetter(c)));
            }
            i += Character.charCount(c);
        }
        return glyphs;
    }

    private int form(Glyph glyph, String text, String script) {
        Joining joining = Joining.of(text.codePointAt(glyph.start()));
        if (joining != Joining.DUAL && joining != Joining.RIGHT) {
            return glyph.number();
        }
        boolean before =
                joining.joinsPrevious() && previous(text, glyph.start()).joinsNext();
        boolean after = joining.joinsNext() && next(text, glyph.start() + 1).joinsPrevious();
        if (!before && !after) {
            return glyph.number();
        }
        String feature = before && after ? "medi" : before ? "fina" : "init";
        return Substitutions.single(substituting(script, feature), glyph.number());
    }

    private static Joining previous(String text, int start) {
        for (int i = start; i > 0; i -= Character.charCount(text.codePointBefore(i))) {
            Joining joining = Joining.of(text.codePointBefore(i));
            if (joining != Joining.TRANSPARENT) {
                return joining;
            }
        }
        return Joining.NONE;
    }

    private static Joining next(String text, int end) {
        for (int i = end; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Joining joining = Joining.of(text.codePointAt(i));
            if (joining != Joining.TRANSPARENT) {
                return joining;
            }
        }
        return Joining.NONE;
    }

    private List<Cluster> clusters(String text, List<Glyph> glyphs, String script) {
        List<Cluster> clusters = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < glyphs.size(); ) {
            int next = i + 1;
            while (next < glyphs.size() && glyphs.get(next).mark()) {
                next++;
            }
            int to = next < glyphs.size() ? glyphs.get(next).start() : text.length();
            clusters.add(cluster(text.substring(from, to), text, glyphs.subList(i, next), script));
            from = to;
            i = next;
        }
        return clusters;
    }

    private Cluster cluster(String letters, String text, List<Glyph> glyphs, String script) {
        Glyph base = glyphs.get(0);
        List<Cluster.Stroke> strokes = new ArrayList<>();
        int width = advance.applyAsInt(code(base, text));
        strokes.add(stroke(base, text, new Shift(0, 0)));
        Shift last = new Shift(0, 0);
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph mark = glyphs.get(i);
            Glyph under = glyphs.get(i - 1);
            Shift before = last;
            int part = part(text, base.start(), mark.start());
            Optional<Shift> onMark = under.mark()
                    ? Anchors.between(positioning(script, "mkmk"), under.number(), mark.number(), 0)
                    : Optional.empty();
            Optional<Shift> shift = onMark.map(before::plus)
                    .or(() -> Anchors.between(positioning(script, "mark"), base.number(), mark.number(), part));
            int pen = (int) Math.round(width / scale);
            last = shift.orElse(new Shift(pen, 0));
            strokes.add(stroke(mark, text, last));
            width += shift.isPresent() ? 0 : advance.applyAsInt(code(mark, text));
        }
        return new Cluster(letters, strokes, width);
    }

    private Cluster.Stroke stroke(Glyph glyph, String text, Shift shift) {
        int right = (int) Math.round(shift.right() * scale);
        int up = (int) Math.round(shift.up() * scale);
        return new Cluster.Stroke(code(glyph, text), right, up);
    }

    // How many letters of a ligature stand before a mark; it belongs to the last of them.
    private static int part(String text, int start, int mark) {
        long letters = text.substring(start, mark)
                .codePoints()
                .filter(c -> !Graphemes.extendsLetter(c))
                .count();
        return (int) Math.max(0, letters - 1);
    }

    private int code(Glyph glyph, String text) {
        int letter = text.codePointAt(glyph.start());
        return map.glyph(letter) == glyph.number() ? letter : map.code(glyph.number());
    }

    private List<LayoutTable.Lookup> substituting(String script, String feature) {
        return lookups(substituting, script, feature);
    }

    private List<LayoutTable.Lookup> positioning(String script, String feature) {
        return lookups(positioning, script, feature);
    }

    // Threads share a font.
    private synchronized List<LayoutTable.Lookup> lookups(Optional<LayoutTable> table, String script, String feature) {
        return known.computeIfAbsent(
                script + " " + feature,
                key -> table.map(it -> it.lookups(script, feature)).orElse(List.of()));
    }
}
