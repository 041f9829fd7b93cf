package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {
    private static final byte[] PDF =
            new PdfRenderer().render(EveryKind.document(), PageSize.A4).bytes();

    @Test
    void it_holds_all_that_is_painted_and_said() {
        String form = CanonicalForm.of(PDF);
        for (String each : List.of("/StructTreeRoot", "/ParentTree", "BDC", "<pdfuaid:part>1<", "/FontFile2")) {
            assertTrue(form.contains(each), each);
        }
    }

    @Test
    void other_packing_is_the_same_form() throws IOException {
        byte[] packed = packed();
        assertFalse(Arrays.equals(PDF, packed));
        assertEquals(CanonicalForm.of(PDF), CanonicalForm.of(packed));
    }

    @Test
    void one_word_more_is_another_form() {
        byte[] other = new PdfRenderer()
                .render(EveryKind.of(EveryKind.part("a", EveryKind.paragraph("b"))), PageSize.A4)
                .bytes();
        assertNotEquals(CanonicalForm.digest(PDF), CanonicalForm.digest(other));
    }

    /** The same objects written by PDFBox, each stream packed anew. */
    private static byte[] packed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(PDF)) {
            for (var key : pdf.getDocument().getXrefTable().keySet()) {
                if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    pack(stream);
                }
            }
            pdf.save(out, CompressParameters.NO_COMPRESSION);
        }
        return out.toByteArray();
    }

    private static void pack(COSStream stream) throws IOException {
        byte[] plain;
        try (var in = stream.createInputStream()) {
            plain = in.readAllBytes();
        }
        try (var raw = stream.createRawOutputStream();
                var packing = new DeflaterOutputStream(raw, new Deflater(Deflater.BEST_SPEED))) {
            packing.write(plain);
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    }
}
