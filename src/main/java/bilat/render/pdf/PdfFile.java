package bilat.render.pdf;

import bilat.document.Attachment;
import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Consumer;

/** A file in the making: pages are painted in order, and the same pages give the same bytes. */
final class PdfFile {
    private static final int COMPRESSION = 6;
    private static final String PROFILE = "icc/sRGB.icc";

    private PdfFile() {}

    /** Writes one page for each painter, bookmarks, and the files that go with them. */
    static byte[] write(
            Metadata metadata,
            PageSize size,
            List<Consumer<Canvas>> painters,
            List<Heading> headings,
            List<Attachment> attachments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(new Rectangle((float) size.width(), (float) size.height()));
        PdfWriter writer = PdfWriter.getInstance(document, out);
        describe(document, writer, metadata);
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(metadata.language()));
        try {
            writer.getExtraCatalog().put(new PdfName("OutputIntents"), new PdfArray(outputIntent(writer)));
            new EmbeddedFiles(writer, day(metadata), COMPRESSION).add(attachments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Direction direction = Direction.of(metadata.language());
        Structure structure = new Structure(writer);
        Links links = new Links(writer, structure);
        for (int i = 0; i < painters.size(); i++) {
            if (i > 0) {
                document.newPage();
            }
            writer.setPageEmpty(false);
            Canvas canvas = new Canvas(writer.getDirectContent(), structure, links, size, direction);
            painters.get(i).accept(canvas);
            canvas.close();
        }
        Bookmarks.write(writer.getRootOutline(), headings);
        structure.finish();
        document.close();
        return FileId.stamped(out.toByteArray());
    }

    private static void describe(Document document, PdfWriter writer, Metadata metadata) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // Also keeps OpenPDF from writing the cross-references in the digits of the default locale.
        writer.setFullCompression();
        writer.setCompressionLevel(COMPRESSION);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        if (Direction.of(metadata.language()) == Direction.RIGHT_TO_LEFT) {
            writer.addViewerPreference(PdfName.DIRECTION, PdfName.R2L);
        }
        writer.setXmpMetadata(metadata.xmp());
        document.addTitle(metadata.title());
        document.addCreator(metadata.producer());
        document.addProducer(metadata.producer());
        writer.getInfo().put(PdfName.CREATIONDATE, day(metadata));
        writer.getInfo().put(PdfName.MODDATE, day(metadata));
    }

    private static PdfDate day(Metadata metadata) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(
                metadata.day().atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
        return new PdfDate(calendar);
    }

    // OpenPDF would call it /GTS_PDFX; ISO 19005-3, 6.2.3 wants /GTS_PDFA1.
    private static PdfDictionary outputIntent(PdfWriter writer) throws IOException {
        try (InputStream in = PdfFile.class.getResourceAsStream(PROFILE)) {
            if (in == null) {
                throw new FileNotFoundException(PROFILE);
            }
            PdfStream profile = new PdfStream(in.readAllBytes());
            profile.put(PdfName.N, new PdfNumber(3));
            profile.flateCompress(COMPRESSION);
            PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
            intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
            intent.put(new PdfName("OutputConditionIdentifier"), new PdfString("sRGB IEC61966-2.1"));
            intent.put(new PdfName("Info"), new PdfString("sRGB IEC61966-2.1"));
            intent.put(
                    new PdfName("DestOutputProfile"), writer.addToBody(profile).getIndirectReference());
            return intent;
        }
    }
}
