package bilat.render.pdf;

import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNull;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether objects of two files are the same with all that they lead to, whatever numbers they have in their files and
 * however their streams are packed. What was compared once is not compared again: it belongs to where it was met first.
 */
final class SameObjects {
    private static final Set<PdfName> PACKING = Set.of(PdfName.LENGTH, PdfName.FILTER, PdfName.DECODEPARMS);

    private record Two(PdfObject here, PdfObject due) {}

    private record Numbers(int here, int due) {}

    private final Set<Numbers> met = new HashSet<>();

    /** Takes two objects for the same without looking at them. */
    void pass(PdfObject here, PdfObject due) {
        numbers(here, due).ifPresent(met::add);
    }

    /** Whether two objects are the same. */
    boolean same(PdfObject here, PdfObject due) {
        Deque<Two> left = new ArrayDeque<>();
        left.add(new Two(orNothing(here), orNothing(due)));
        boolean same = true;
        while (!left.isEmpty()) {
            Two two = left.remove();
            // The rest is followed too, so that it is not told again where it is met next.
            same &= numbers(two.here, two.due)
                            .map(met::add)
                            .map(isNew -> !isNew)
                            .orElse(false)
                    || follow(resolved(two.here), resolved(two.due), left);
        }
        return same;
    }

    private static Optional<Numbers> numbers(PdfObject here, PdfObject due) {
        return here instanceof PRIndirectReference one && due instanceof PRIndirectReference other
                ? Optional.of(new Numbers(one.getNumber(), other.getNumber()))
                : Optional.empty();
    }

    private static PdfObject orNothing(PdfObject object) {
        return object == null ? PdfNull.PDFNULL : object;
    }

    private static PdfObject resolved(PdfObject object) {
        return orNothing(PdfReader.getPdfObject(object));
    }

    private static boolean follow(PdfObject here, PdfObject due, Deque<Two> left) {
        if (here instanceof PdfDictionary one && due instanceof PdfDictionary other) {
            return dictionaries(one, other, left);
        }
        if (here instanceof PdfArray one && due instanceof PdfArray other) {
            for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
                left.add(new Two(orNothing(one.getPdfObject(i)), orNothing(other.getPdfObject(i))));
            }
            return one.size() == other.size();
        }
        if (here instanceof PdfNumber one && due instanceof PdfNumber other) {
            return one.doubleValue() == other.doubleValue();
        }
        if (here instanceof PdfString one && due instanceof PdfString other) {
            return Arrays.equals(one.getOriginalBytes(), other.getOriginalBytes());
        }
        return here.getClass() == due.getClass() && here.toString().equals(due.toString());
    }

    private static boolean dictionaries(PdfDictionary here, PdfDictionary due, Deque<Two> left) {
        boolean streams = here instanceof PRStream || due instanceof PRStream;
        Set<PdfName> keys = new HashSet<>(here.getKeys());
        keys.addAll(due.getKeys());
        if (streams) {
            keys.removeAll(PACKING);
        }
        for (PdfName key : keys) {
            left.add(new Two(orNothing(here.get(key)), orNothing(due.get(key))));
        }
        return !streams || contents(here, due);
    }

    private static boolean contents(PdfDictionary here, PdfDictionary due) {
        if (here instanceof PRStream one && due instanceof PRStream other) {
            Optional<byte[]> content = Content.of(one);
            return content.isPresent()
                    && Content.of(other)
                            .filter(it -> Arrays.equals(content.get(), it))
                            .isPresent();
        }
        return false;
    }
}
