package bilat.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a reader of a PDF could do for it, wherever in the file it hangs.
 *
 * @param addresses where its links lead
 * @param forbidden what may run, submit or open something else
 */
record Actions(List<String> addresses, List<String> forbidden) {
    private static final Set<String> KEYS = Set.of("JS", "AA", "JavaScript", "AcroForm", "XFA", "RichMediaContent");
    private static final Set<String> KINDS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ResetForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "Rendition",
            "Sound",
            "Movie",
            "Named",
            "Hide",
            "Thread");

    static Actions of(PDDocument pdf) {
        Actions actions = new Actions(new ArrayList<>(), new ArrayList<>());
        COSDocument document = pdf.getDocument();
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            actions.look(document.getObjectFromPool(key).getObject());
        }
        return actions;
    }

    private void look(COSBase base) {
        if (base instanceof COSArray array) {
            array.forEach(this::look);
        } else if (base instanceof COSDictionary dictionary) {
            dictionary.keySet().stream()
                    .map(COSName::getName)
                    .filter(KEYS::contains)
                    .forEach(forbidden::add);
            String kind = dictionary.getNameAsString(COSName.S, "");
            if (KINDS.contains(kind)) {
                forbidden.add(kind);
            }
            if (kind.equals("URI")) {
                addresses.add(dictionary.getString(COSName.URI));
            }
            // What other objects hold is looked at in its own turn.
            dictionary.getValues().stream()
                    .filter(value -> value instanceof COSArray || value instanceof COSDictionary)
                    .forEach(this::look);
        }
    }
}
