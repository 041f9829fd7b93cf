package bilat.render.pdf;

import bilat.document.Document;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF to be judged.
 *
 * @param document what it was made of
 * @param making makes it, again and again
 */
record Specimen(String name, Document document, byte[] pdf, Supplier<byte[]> making) {
    static Specimen of(String name, Document document, Supplier<byte[]> making) {
        return new Specimen(name, document, making.get(), making);
    }

    PDDocument open() throws IOException {
        return Loader.loadPDF(pdf);
    }

    @Override
    public String toString() {
        return name;
    }
}
