package bilat.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Every stream of a document deflated anew, as by another zlib. */
final class Recompressed {
    private Recompressed() {}

    static void all(PDDocument document, int level) throws IOException {
        for (COSObjectKey key :
                List.copyOf(document.getDocument().getXrefTable().keySet())) {
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
                    && COSName.FLATE_DECODE.equals(stream.getFilters())) {
                byte[] content = stream.createInputStream().readAllBytes();
                ByteArrayOutputStream packed = new ByteArrayOutputStream();
                Deflater deflater = new Deflater(level);
                try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
                    out.write(content);
                }
                deflater.end();
                try (OutputStream raw = stream.createRawOutputStream()) {
                    raw.write(packed.toByteArray());
                }
            }
        }
    }
}
