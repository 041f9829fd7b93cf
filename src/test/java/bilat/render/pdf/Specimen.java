package bilat.render.pdf;

import bilat.document.Document;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF to be judged.
 *
 * @param document what it was made of
 */
record Specimen(String name, Document document, byte[] pdf) {
    PDDocument open() throws IOException {
        return Loader.loadPDF(pdf);
    }

    @Override
    public String toString() {
        return name;
    }
}
