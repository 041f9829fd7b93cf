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
            PdfObject filter = only(PdfReader.getPdfObject(stream.get(PdfName.FILTER)));
            if (filter == null) {
                return Optional.of(raw);
            }
            boolean predicted = PdfReader.getPdfObject(stream.get(PdfName.DECODEPARMS)) instanceof PdfDictionary parms
                    && parms.get(PdfName.PREDICTOR) != null;
            return filter.equals(PdfName.FLATEDECODE) && !predicted
                    ? new Inflation(FoundPdf.MOST_UNPACKED).inflated(raw)
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The one filter of a list of one. */
    private static PdfObject only(PdfObject filter) {
        if (filter instanceof PdfArray several) {
            return several.isEmpty() ? null : several.size() == 1 ? several.getDirectObject(0) : several;
        }
        return filter;
    }
}
