package bilat.render.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A font file, opened when first used and then shared by all documents. */
final class Face {
    static final Face SANS = new Face("source-sans-3/SourceSans3_400Regular.ttf", 0, Weight.REGULAR);
    static final Face SANS_ITALIC = new Face("source-sans-3/SourceSans3_400Regular_Italic.ttf", 1, Weight.REGULAR);
    static final Face SANS_SEMIBOLD = new Face("source-sans-3/SourceSans3_600SemiBold.ttf", 2, Weight.BOLD);
    static final Face SANS_BOLD = new Face("source-sans-3/SourceSans3_700Bold.ttf", 3, Weight.BOLD);
    static final Face SERIF_SEMIBOLD = new Face("source-serif-4/SourceSerif4_600SemiBold.ttf", 4, Weight.BOLD);
    static final Face NOTO = new Face("noto-sans/NotoSans_400Regular.ttf", 5, Weight.REGULAR);
    static final Face NOTO_SEMIBOLD = new Face("noto-sans/NotoSans_600SemiBold.ttf", 6, Weight.BOLD);
    static final Face ARMENIAN = new Face("noto-sans-armenian/NotoSansArmenian_400Regular.ttf", 7, Weight.REGULAR);
    static final Face ARMENIAN_SEMIBOLD =
            new Face("noto-sans-armenian/NotoSansArmenian_600SemiBold.ttf", 8, Weight.BOLD);
    static final Face GEORGIAN = new Face("noto-sans-georgian/NotoSansGeorgian_400Regular.ttf", 9, Weight.REGULAR);
    static final Face GEORGIAN_SEMIBOLD =
            new Face("noto-sans-georgian/NotoSansGeorgian_600SemiBold.ttf", 10, Weight.BOLD);
    static final Face HEBREW = new Face("noto-sans-hebrew/NotoSansHebrew_400Regular.ttf", 11, Weight.REGULAR);
    static final Face HEBREW_SEMIBOLD = new Face("noto-sans-hebrew/NotoSansHebrew_600SemiBold.ttf", 12, Weight.BOLD);
    static final Face ARABIC = new Face("vazirmatn/Vazirmatn_400Regular.ttf", 13, Weight.REGULAR);
    static final Face ARABIC_SEMIBOLD = new Face("vazirmatn/Vazirmatn_600SemiBold.ttf", 14, Weight.BOLD);

    // The last letter; those before it number the faces that ship.
    private static final int GIVEN = 25;

    /** How heavy its letters are, so that a substitute is as heavy. */
    enum Weight {
        REGULAR,
        BOLD
    }

    private record Opened(BaseFont font, Optional<Shaping> shaping) {}

    private final String name;
    private final int letter;
    private final Weight weight;
    private final Optional<byte[]> given;
    private volatile Opened opened;

    private Face(String path, int letter, Weight weight) {
        this(path, letter, weight, Optional.empty());
    }

    /**
     * A face.
     *
     * @param name path of its file below {@code fonts}, or how OpenPDF is to call it
     * @param letter its own, from 0, of which the prefix of its name in a file is made
     * @param given its file if it does not ship
     */
    private Face(String name, int letter, Weight weight, Optional<byte[]> given) {
        this.name = name;
        this.letter = letter;
        this.weight = weight;
        this.given = given;
    }

    /**
     * A face that does not ship.
     *
     * @param file a TrueType file that {@link GivenFont} has found good
     */
    static Face given(byte[] file) {
        // OpenPDF takes commas and endings of a name for something else.
        return new Face("given.ttf", GIVEN, Weight.REGULAR, Optional.of(file.clone()));
    }

    Weight weight() {
        return weight;
    }

    /** Whether it has a letter; the code points by which {@link CharacterMap} draws glyphs are none. */
    boolean has(int codePoint) {
        return codePoint < CharacterMap.PRIVATE && font().charExists(codePoint);
    }

    /** The advance of a letter, in thousandths of the size. */
    int advance(int codePoint) {
        return font().getWidth(codePoint);
    }

    BaseFont font() {
        return opened().font();
    }

    /** Whether its letters are drawn otherwise beside others. */
    boolean isShaping() {
        return opened().shaping().isPresent();
    }

    /** The letters of a text, in logical order. */
    List<Cluster> clusters(String text) {
        return opened().shaping().map(shaping -> shaping.clusters(text)).orElseGet(() -> unshaped(text));
    }

    private List<Cluster> unshaped(String text) {
        List<Cluster> clusters = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = Graphemes.end(text, start);
            String letters = text.substring(start, end);
            List<Cluster.Stroke> strokes = new ArrayList<>();
            int advance = 0;
            for (int codePoint : letters.codePoints().toArray()) {
                strokes.add(new Cluster.Stroke(codePoint, advance, 0));
                advance += advance(codePoint);
            }
            clusters.add(new Cluster(letters, strokes, advance));
            start = end;
        }
        return clusters;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Asked of every letter, by threads that would wait for one another where this locked. */
    private Opened opened() {
        Opened found = opened;
        return found == null ? open() : found;
    }

    private synchronized Opened open() {
        if (opened == null) {
            opened = open(given.orElseGet(this::shipped));
        }
        return opened;
    }

    private byte[] shipped() {
        try (InputStream in = Face.class.getResourceAsStream("fonts/" + name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Opened open(byte[] file) {
        if (!Substitute.isShaped(this) && given.isEmpty()) {
            return new Opened(base(file), Optional.empty());
        }
        FontTables tables = new FontTables(file);
        CharacterMap map = new CharacterMap(tables.table("cmap").orElseThrow());
        if (given.isPresent() && !map.hasShaped()) {
            return new Opened(base(file), Optional.empty());
        }
        int count = FontTables.number(tables.table("maxp").orElseThrow(), 4);
        BaseFont font = base(tables.with("cmap", map.complete(count)));
        return new Opened(font, Optional.of(new Shaping(tables, map, font::getWidth)));
    }

    private BaseFont base(byte[] file) {
        try {
            BaseFont font =
                    BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file, null, false, false);
            // OpenPDF's CIDSet leaves out the parts of composed glyphs, which PDF/A forbids (ISO 19005-3, 6.2.11.4.2).
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SubsetPrefix(letter));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
