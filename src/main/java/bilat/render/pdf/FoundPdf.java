package bilat.render.pdf;

import com.lowagie.text.exceptions.BadPasswordException;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNameTree;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A PDF that lies before one, from wherever it came. */
public final class FoundPdf {
    /** A file larger than this is no brief: the largest that was tried, of 60 pages, has a fiftieth of it. */
    public static final int MOST_BYTES = 32 * 1024 * 1024;

    static final int MOST_UNPACKED = 4 * MOST_BYTES;
    private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private static final Pattern END = Pattern.compile("%%EOF[\\r\\n]*\\z");
    private static final int LONGEST_END = 16;

    private final PdfReader reader;
    private final boolean ends;

    private FoundPdf(PdfReader reader, boolean ends) {
        this.reader = reader;
        this.ends = ends;
    }

    /**
     * A file that is carried.
     *
     * @param content empty where it cannot be unpacked
     * @param asAttached whether the check sum that was attached with it is that of the content
     */
    public record Carried(Optional<byte[]> content, boolean asAttached) {}

    /** Reads a PDF. */
    public static FoundPdf of(byte[] file) throws Unreadable {
        if (file.length > MOST_BYTES) {
            throw new Unreadable(Unreadable.Reason.TOO_LARGE);
        }
        if (!Arrays.equals(HEADER, Arrays.copyOf(file, HEADER.length))) {
            throw new Unreadable(Unreadable.Reason.NOT_A_PDF);
        }
        if (!new Inflation(MOST_UNPACKED).holds(file)) {
            throw new Unreadable(Unreadable.Reason.TOO_LARGE);
        }
        PdfReader reader = read(file);
        if (reader.isEncrypted()) {
            throw new Unreadable(Unreadable.Reason.ENCRYPTED);
        }
        byte[] end = Arrays.copyOfRange(file, Math.max(0, file.length - LONGEST_END), file.length);
        return new FoundPdf(
                reader,
                END.matcher(new String(end, StandardCharsets.ISO_8859_1)).find());
    }

    private static PdfReader read(byte[] file) throws Unreadable {
        try {
            return new PdfReader(file);
        } catch (BadPasswordException | NoClassDefFoundError encrypted) {
            // To decrypt, OpenPDF looks for a library that is not among ours.
            throw new Unreadable(Unreadable.Reason.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // OpenPDF follows what it reads without a limit to its nesting, and trusts its types.
            throw new Unreadable(Unreadable.Reason.BROKEN);
        }
    }

    /** Name and version of the program that made it, as it says itself. */
    public Optional<String> producer() {
        return Optional.ofNullable(reader.getInfo().get("Producer"));
    }

    /** The files that it carries, by their names. */
    public SortedMap<String, Carried> files() throws Unreadable {
        SortedMap<String, Carried> files = new TreeMap<>();
        try {
            dictionary(reader.getCatalog(), PdfName.NAMES)
                    .flatMap(names -> dictionary(names, PdfName.EMBEDDEDFILES))
                    .map(PdfNameTree::readTree)
                    .orElseGet(() -> new HashMap<>())
                    .forEach((name, file) -> {
                        if (PdfReader.getPdfObject(file) instanceof PdfDictionary specification) {
                            carried(specification).ifPresent(carried -> files.put(name, carried));
                        }
                    });
        } catch (RuntimeException | StackOverflowError broken) {
            throw new Unreadable(Unreadable.Reason.BROKEN);
        }
        return Collections.unmodifiableSortedMap(files);
    }

    private static Optional<Carried> carried(PdfDictionary specification) {
        return dictionary(specification, PdfName.EF)
                .map(embedded -> PdfReader.getPdfObject(embedded.get(PdfName.F)))
                .filter(PRStream.class::isInstance)
                .map(PRStream.class::cast)
                .map(stream -> carried(stream));
    }

    private static Carried carried(PRStream stream) {
        Optional<byte[]> content = Content.of(stream);
        Optional<PdfObject> sum = dictionary(stream, PdfName.PARAMS)
                .map(about -> PdfReader.getPdfObject(about.get(EmbeddedFiles.CHECK_SUM)));
        boolean asAttached = content.isPresent()
                && sum.isPresent()
                && sum.get() instanceof PdfString text
                && Arrays.equals(text.getOriginalBytes(), EmbeddedFiles.checkSum(content.get()));
        return new Carried(content, asAttached);
    }

    private static Optional<PdfDictionary> dictionary(PdfDictionary in, PdfName key) {
        return PdfReader.getPdfObject(in.get(key)) instanceof PdfDictionary dictionary
                ? Optional.of(dictionary)
                : Optional.empty();
    }

    /** In what it differs from another; nothing where only compression and the arrangement of objects differ. */
    public List<Difference> differences(FoundPdf made) {
        try {
            List<Difference> differences = new ArrayList<>(new FileComparison(reader, made.reader).differences());
            if (!ends) {
                differences.add(new Difference(Difference.Place.AFTER_END, 0, "", ""));
            }
            return List.copyOf(differences);
        } catch (RuntimeException strange) {
            // OpenPDF trusts that an entry has the type that it should have.
            return List.of(new Difference(Difference.Place.DAMAGED, 0, "", ""));
        }
    }
}
