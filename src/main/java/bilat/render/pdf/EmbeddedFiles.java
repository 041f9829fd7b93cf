package bilat.render.pdf;

import bilat.document.Attachment;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.regex.Pattern;

/** Puts files into a PDF as associated files of the whole document (ISO 19005-3, 6.8). */
final class EmbeddedFiles {
    static final PdfName ASSOCIATED = new PdfName("AF");
    static final PdfName CHECK_SUM = new PdfName("CheckSum");

    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");

    /** A viewer may save a file under its name: nothing that could lead out of a folder. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*\\.[a-z0-9]+");

    private final PdfWriter writer;
    private final PdfDate day;
    private final int compression;

    EmbeddedFiles(PdfWriter writer, PdfDate day, int compression) {
        this.writer = writer;
        this.day = day;
        this.compression = compression;
    }

    /** Embeds files, in their order, into a file that is open. */
    void add(List<Attachment> attachments) throws IOException {
        PdfArray associated = new PdfArray();
        for (Attachment attachment : attachments) {
            PdfFileSpecification file = embedded(attachment);
            associated.add(file.getReference());
            // Now that it is written with its description, only its key in the list of files is taken from this.
            writer.addFileAttachment(attachment.name(), file);
        }
        if (!attachments.isEmpty()) {
            writer.getExtraCatalog().put(ASSOCIATED, associated);
        }
    }

    private PdfFileSpecification embedded(Attachment attachment) throws IOException {
        if (!NAME.matcher(attachment.name()).matches()) {
            throw new IllegalArgumentException("not a name for a file: " + attachment.name());
        }
        PdfDictionary about = new PdfDictionary();
        about.put(PdfName.CREATIONDATE, day);
        about.put(PdfName.MODDATE, day);
        about.put(CHECK_SUM, new PdfString(checkSum(attachment.content())));
        PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                writer, null, attachment.name(), attachment.content(), attachment.mediaType(), about, compression);
        file.addDescription(attachment.description(), true);
        file.put(RELATIONSHIP, new PdfName(relationship(attachment.relation())));
        return file;
    }

    private static String relationship(Attachment.Relation relation) {
        return switch (relation) {
            case SOURCE -> "Source";
            case DATA -> "Data";
        };
    }

    /** The MD5 of the content, as ISO 32000-1, 7.11.4, table 46 wants it. */
    static byte[] checkSum(byte[] content) {
        try {
            return MessageDigest.getInstance("MD5").digest(content);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
