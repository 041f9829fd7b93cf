package bilat.render.pdf;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.util.Optional;

/** What a stream holds once it is unpacked. */
final class Content {
    private Content() {}

    /** Empty where it is damaged, or packed in a way that no brief is. */
    static Optional<byte[]> of(PRStream stream) {
        try {
            byte[] raw = PdfReader.getStreamBytesRaw(stream);
            Optional<PdfObject> filter = only(PdfReader.getPdfObject(stream.get(PdfName.FILTER)));
            if (filter.isEmpty()) {
                return Optional.of(raw);
            }
            boolean predicted = PdfReader.getPdfObject(stream.get(PdfName.DECODEPARMS)) instanceof PdfDictionary parms
                    && parms.get(PdfName.PREDICTOR) != null;
            return filter.get().equals(PdfName.FLATEDECODE) && !predicted
                    ? new Inflation(FoundPdf.MOST_UNPACKED).inflated(raw)
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The one filter of a list of one; empty where nothing is packed. */
    private static Optional<PdfObject> only(PdfObject filter) {
        if (filter instanceof PdfArray several && several.size() < 2) {
            return several.isEmpty() ? Optional.empty() : Optional.of(several.getDirectObject(0));
        }
        return Optional.ofNullable(filter);
    }
}
