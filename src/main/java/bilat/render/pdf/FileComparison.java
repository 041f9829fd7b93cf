package bilat.render.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** In what a PDF differs from the one that it should be, told of the page or the part where a reader would find it. */
final class FileComparison {
    private static final PdfName BOOKMARKS = PdfName.OUTLINES;
    private static final List<PdfName> METADATA = List.of(PdfName.METADATA, PdfName.LANG, PdfName.VIEWERPREFERENCES);

    /** So many words are told, from the first that differs. */
    private static final int WORDS = 8;

    private final PdfReader here;
    private final PdfReader due;
    private final SameObjects objects = new SameObjects();
    private final List<Difference> differences = new ArrayList<>();

    FileComparison(PdfReader here, PdfReader due) {
        this.here = here;
        this.due = due;
    }

    List<Difference> differences() {
        if (here.isRebuilt()) {
            tell(Difference.Place.DAMAGED);
        }
        int pages = Math.min(here.getNumberOfPages(), due.getNumberOfPages());
        if (here.getNumberOfPages() != due.getNumberOfPages()) {
            differences.add(new Difference(
                    Difference.Place.PAGES, here.getNumberOfPages(), "", Integer.toString(due.getNumberOfPages())));
        }
        // Links and tags lead to other pages, whose differences are not theirs.
        for (int page = 1; page <= pages; page++) {
            objects.pass(here.getPageOrigRef(page), due.getPageOrigRef(page));
        }
        for (int page = 1; page <= pages; page++) {
            page(page);
        }
        PdfDictionary catalog = here.getCatalog();
        Set<PdfName> keys = new LinkedHashSet<>(catalog.getKeys());
        keys.addAll(due.getCatalog().getKeys());
        keys.remove(PdfName.PAGES);
        part(Difference.Place.STRUCTURE, List.of(PdfName.STRUCTTREEROOT), keys);
        part(Difference.Place.BOOKMARKS, List.of(BOOKMARKS), keys);
        boolean info = objects.same(
                here.getTrailer().get(PdfName.INFO), due.getTrailer().get(PdfName.INFO));
        if (!part(Difference.Place.METADATA, METADATA, keys) && !info) {
            tell(Difference.Place.METADATA);
        }
        part(Difference.Place.ATTACHMENTS, List.of(EmbeddedFiles.ASSOCIATED), keys);
        part(Difference.Place.OTHER, List.copyOf(keys), keys);
        return List.copyOf(differences);
    }

    private void tell(Difference.Place place) {
        differences.add(new Difference(place, 0, "", ""));
    }

    /** Compares entries of the catalog, and tells if they differ. */
    private boolean part(Difference.Place place, List<PdfName> entries, Set<PdfName> left) {
        boolean same = true;
        for (PdfName entry : entries) {
            same &= objects.same(here.getCatalog().get(entry), due.getCatalog().get(entry));
            left.remove(entry);
        }
        if (!same) {
            tell(place);
        }
        return !same;
    }

    private void page(int number) {
        PdfDictionary one = here.getPageN(number);
        PdfDictionary other = due.getPageN(number);
        if (!objects.same(one.get(PdfName.CONTENTS), other.get(PdfName.CONTENTS))) {
            differences.add(words(number));
        }
        Set<PdfName> around = new LinkedHashSet<>(one.getKeys());
        around.addAll(other.getKeys());
        around.removeAll(List.of(PdfName.CONTENTS, PdfName.PARENT));
        boolean same = true;
        for (PdfName key : around) {
            same &= objects.same(one.get(key), other.get(key));
        }
        if (!same) {
            differences.add(new Difference(Difference.Place.AROUND_PAGE, number, "", ""));
        }
    }

    /** The first words of its text that differ; none where they are only drawn in another way. */
    private Difference words(int page) {
        List<String> one = text(here, page);
        List<String> other = text(due, page);
        int first = 0;
        while (first < Math.min(one.size(), other.size()) && one.get(first).equals(other.get(first))) {
            first++;
        }
        return new Difference(Difference.Place.PAGE, page, some(one, first), some(other, first));
    }

    private static String some(List<String> words, int first) {
        return CleanText.of(String.join(" ", words.subList(first, Math.min(words.size(), first + WORDS))));
    }

    private static List<String> text(PdfReader reader, int page) {
        try {
            return Arrays.stream(
                            new PdfTextExtractor(reader).getTextFromPage(page).split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
        } catch (IOException | RuntimeException strange) {
            // It was changed so that its words cannot be told.
            return List.of();
        }
    }
}
