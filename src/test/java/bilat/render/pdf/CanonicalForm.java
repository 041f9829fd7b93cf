package bilat.render.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF without what packing decides: every object in the order in which it is reached from the root, streams inflated.
 * Another zlib packs the same streams into other bytes, and with them change their lengths, the offsets of all objects
 * and the identifier, which is a digest of the bytes.
 */
public final class CanonicalForm {
    private static final Set<COSName> OF_PACKING = Set.of(COSName.LENGTH, COSName.FILTER, COSName.DECODE_PARMS);

    private final StringBuilder out = new StringBuilder();
    private final Map<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    private CanonicalForm() {}

    /** All objects that can be reached, one after the other. */
    public static String of(byte[] pdf) {
        CanonicalForm form = new CanonicalForm();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary trailer = document.getDocument().getTrailer();
            form.write(trailer.getItem(COSName.ROOT));
            form.write(trailer.getItem(COSName.INFO));
            while (!form.waiting.isEmpty()) {
                COSBase object = form.waiting.remove();
                form.out.append('\n').append(form.numbers.get(object)).append(" obj ");
                form.write(object);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return form.out.toString();
    }

    /** The SHA-256 of the form. */
    public static String digest(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of(pdf).getBytes(ISO_8859_1)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(COSBase object) throws IOException {
        if (object instanceof COSObject reference) {
            out.append(number(reference.getObject())).append(" R ");
        } else if (object instanceof COSDictionary dictionary) {
            dictionary(dictionary);
        } else if (object instanceof COSArray array) {
            out.append("[ ");
            for (int i = 0; i < array.size(); i++) {
                write(array.get(i));
            }
            out.append("] ");
        } else if (object instanceof COSString string) {
            out.append('<').append(string.toHexString()).append("> ");
        } else if (object instanceof COSName name) {
            out.append('/').append(name.getName()).append(' ');
        } else if (object instanceof COSInteger number) {
            out.append(number.longValue()).append(' ');
        } else if (object instanceof COSFloat number) {
            out.append(number.floatValue()).append(' ');
        } else if (object instanceof COSBoolean truth) {
            out.append(truth.getValue()).append(' ');
        } else {
            out.append("null ");
        }
    }

    private int number(COSBase object) {
        Integer known = numbers.get(object);
        if (known != null) {
            return known;
        }
        numbers.put(object, numbers.size() + 1);
        waiting.add(object);
        return numbers.size();
    }

    private void dictionary(COSDictionary dictionary) throws IOException {
        boolean stream = dictionary instanceof COSStream;
        out.append("<< ");
        TreeMap<COSName, COSBase> entries = new TreeMap<>();
        dictionary.forEach((key, value) -> {
            if (!(stream && OF_PACKING.contains(key))) {
                entries.put(key, value);
            }
        });
        for (var entry : entries.entrySet()) {
            out.append('/').append(entry.getKey().getName()).append(' ');
            write(entry.getValue());
        }
        out.append(">> ");
        if (dictionary instanceof COSStream packed) {
            out.append("stream\n");
            try (var in = packed.createInputStream()) {
                out.append(new String(in.readAllBytes(), ISO_8859_1));
            }
            out.append("endstream ");
        }
    }
}
