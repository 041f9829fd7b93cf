package bilat.render.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A font file, opened when first used and then shared by all documents. */
enum Face {
    SANS("source-sans-3/SourceSans3_400Regular.ttf"),
    SANS_ITALIC("source-sans-3/SourceSans3_400Regular_Italic.ttf"),
    SANS_SEMIBOLD("source-sans-3/SourceSans3_600SemiBold.ttf"),
    SANS_BOLD("source-sans-3/SourceSans3_700Bold.ttf"),
    SERIF_SEMIBOLD("source-serif-4/SourceSerif4_600SemiBold.ttf"),
    NOTO("noto-sans/NotoSans_400Regular.ttf"),
    NOTO_SEMIBOLD("noto-sans/NotoSans_600SemiBold.ttf");

    private final String path;
    private BaseFont opened;

    Face(String path) {
        this.path = path;
    }

    /** The face to look in when this one lacks a letter. */
    Optional<Face> substitute() {
        return switch (this) {
            case SANS, SANS_ITALIC -> Optional.of(NOTO);
            case SANS_SEMIBOLD, SANS_BOLD, SERIF_SEMIBOLD -> Optional.of(NOTO_SEMIBOLD);
            case NOTO, NOTO_SEMIBOLD -> Optional.empty();
        };
    }

    boolean has(int codePoint) {
        return font().charExists(codePoint);
    }

    /** The advance of a letter, in thousandths of the size. */
    int advance(int codePoint) {
        return font().getWidth(codePoint);
    }

    synchronized BaseFont font() {
        if (opened == null) {
            opened = open();
        }
        return opened;
    }

    private BaseFont open() {
        try (InputStream in = Face.class.getResourceAsStream("fonts/" + path)) {
            if (in == null) {
                throw new FileNotFoundException(path);
            }
            BaseFont font = BaseFont.createFont(
                    path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null, false, false);
            // OpenPDF's CIDSet leaves out the parts of composed glyphs, which PDF/A forbids (ISO 19005-3, 6.2.11.4.2).
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SubsetPrefix(ordinal()));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
