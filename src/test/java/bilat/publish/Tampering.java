package bilat.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** What can be done to a file after it was made, with another library than the one that made it. */
final class Tampering {
    private Tampering() {}

    /** What is done to a document that is open. */
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    /** The file after a change, saved without object streams. */
    static byte[] changed(byte[] pdf, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.to(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    /** Opens it and saves it again. */
    static byte[] savedAgain(byte[] pdf) throws IOException {
        return changed(pdf, document -> {});
    }

    /** Another text in an attachment; its check sum with it, if it should be hidden. */
    static byte[] attachment(byte[] pdf, String name, UnaryOperator<String> change, boolean hidden) throws IOException {
        return changed(pdf, document -> {
            PDEmbeddedFile file = embedded(document, name);
            byte[] content = change.apply(new String(file.toByteArray(), StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
            write(file.getCOSObject(), content);
            if (hidden) {
                file.getCOSObject()
                        .getCOSDictionary(COSName.PARAMS)
                        .setItem(COSName.getPDFName("CheckSum"), new COSString(md5(content)));
            }
        });
    }

    static PDEmbeddedFile embedded(PDDocument document, String name) throws IOException {
        return document.getDocumentCatalog()
                .getNames()
                .getEmbeddedFiles()
                .getNames()
                .get(name)
                .getEmbeddedFile();
    }

    /** Blanks instead of an attachment, which pack a thousand to one. */
    static byte[] bomb(byte[] pdf, String name, int megabytes) throws IOException {
        return changed(pdf, document -> {
            byte[] blanks = new byte[1024 * 1024];
            try (OutputStream out = embedded(document, name).getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < megabytes; i++) {
                    out.write(blanks);
                }
            }
        });
    }

    static byte[] withoutAttachment(byte[] pdf, String name) throws IOException {
        return changed(pdf, document -> {
            var tree = document.getDocumentCatalog().getNames().getEmbeddedFiles();
            var names = new java.util.TreeMap<>(tree.getNames());
            names.remove(name);
            tree.setNames(names);
        });
    }

    /** The first two letters of some text on a page in the other order. */
    static byte[] word(byte[] pdf, int page, int text) throws IOException {
        return changed(pdf, document -> {
            PDPage changed = document.getPage(page - 1);
            List<Object> tokens = new PDFStreamParser(changed).parse();
            int met = 0;
            for (int i = 1; i < tokens.size(); i++) {
                boolean shown = tokens.get(i) instanceof Operator operator
                        && operator.getName().equals("Tj")
                        && tokens.get(i - 1) instanceof COSString string
                        && differs(string.getBytes());
                if (shown && ++met == text) {
                    byte[] glyphs = ((COSString) tokens.get(i - 1)).getBytes().clone();
                    byte[] first = {glyphs[0], glyphs[1]};
                    glyphs[0] = glyphs[2];
                    glyphs[1] = glyphs[3];
                    glyphs[2] = first[0];
                    glyphs[3] = first[1];
                    tokens.set(i - 1, new COSString(glyphs));
                }
            }
            PDStream contents = new PDStream(document);
            try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(tokens);
            }
            changed.setContents(contents);
        });
    }

    /** Whether it begins with two glyphs that are not the same; each has two bytes. */
    private static boolean differs(byte[] glyphs) {
        return glyphs.length >= 4 && (glyphs[0] != glyphs[2] || glyphs[1] != glyphs[3]);
    }

    private static void write(COSStream stream, byte[] content) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
    }

    private static byte[] md5(byte[] content) {
        try {
            return MessageDigest.getInstance("MD5").digest(content);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
