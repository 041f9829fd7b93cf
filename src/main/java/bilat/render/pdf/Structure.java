package bilat.render.pdf;

import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The logical structure of a document (ISO 32000-1, 14.7): an element for each tag, made when first painted. */
final class Structure {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
    private static final int FIRST_NOTE = 1_000_001;

    private final PdfWriter writer;
    private final Map<Tag, PdfStructureElement> elements = new HashMap<>();
    private final Map<String, PdfStructureElement> notes = new TreeMap<>();

    Structure(PdfWriter writer) {
        this.writer = writer;
    }

    /** Makes the element of a tag if it has none, after those that were made before it. */
    PdfStructureElement element(Tag tag) {
        PdfStructureElement known = elements.get(tag);
        if (known != null) {
            return known;
        }
        PdfName type = new PdfName(tag.element().type());
        PdfStructureElement made = tag.parent().isPresent()
                ? new PdfStructureElement(element(tag.parent().get()), type)
                : new PdfStructureElement(root(), type);
        attributes(made, tag);
        elements.put(tag, made);
        return made;
    }

    /** Opens a stretch of content that belongs to a tag. */
    void begin(PdfContentByte content, Tag tag) {
        if (tag.isArtifact()) {
            beginArtifact(content, "Pagination");
            return;
        }
        PdfStructureElement element = element(tag);
        // OpenPDF takes an element that has children for one without content, and forgets children after a number.
        PdfObject kids = element.get(PdfName.K);
        element.remove(PdfName.K);
        content.beginMarkedContentSequence(element);
        PdfObject number = element.get(PdfName.K);
        element.remove(PdfName.PG);
        element.remove(PdfName.K);
        if (kids != null) {
            element.put(PdfName.K, kids);
        }
        PdfDictionary reference = new PdfDictionary(PdfName.MCR);
        reference.put(PdfName.PG, writer.getCurrentPage());
        reference.put(PdfName.MCID, number);
        append(element, reference);
    }

    /** Opens what is no content: {@code Layout} or {@code Pagination} (ISO 32000-1, table 330). */
    void beginArtifact(PdfContentByte content, String type) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName(type));
        content.beginMarkedContentSequence(ARTIFACT, properties, true);
    }

    /** Opens a stretch within a tag's content that shows other signs than it says. */
    void beginSpan(PdfContentByte content, String text) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(ACTUAL_TEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
        content.beginMarkedContentSequence(SPAN, properties, true);
    }

    /** Says which part of the page a figure fills (ISO 32000-1, 14.8.5.4.3). */
    void box(Tag figure, float left, float bottom, float right, float top) {
        PdfDictionary layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(new PdfName("BBox"), new PdfRectangle(left, bottom, right, top));
        element(figure).put(PdfName.A, layout);
    }

    /** Puts an annotation on the page and under a tag. */
    void add(PdfAnnotation annotation, Tag tag) {
        PdfStructureElement element = element(tag);
        int key = root().addExistingObject(element.getReference());
        annotation.put(new PdfName("StructParent"), new PdfNumber(key));
        writer.addAnnotation(annotation);
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(PdfName.PG, writer.getCurrentPage());
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        append(element, reference);
    }

    /** Writes what can be told only at the end. */
    void finish() {
        if (notes.isEmpty()) {
            return;
        }
        PdfArray names = new PdfArray();
        notes.forEach((id, element) -> {
            names.add(new PdfString(id));
            names.add(element.getReference());
        });
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NAMES, names);
        root().put(new PdfName("IDTree"), tree);
    }

    private PdfStructureTreeRoot root() {
        return writer.getStructureTreeRoot();
    }

    private void attributes(PdfStructureElement element, Tag tag) {
        tag.language().ifPresent(language -> element.put(PdfName.LANG, new PdfString(language)));
        tag.actualText().ifPresent(text -> element.put(ACTUAL_TEXT, new PdfString(text, PdfObject.TEXT_UNICODE)));
        tag.alternative()
                .ifPresent(words -> element.put(new PdfName("Alt"), new PdfString(words, PdfObject.TEXT_UNICODE)));
        for (Element.Attribute attribute : tag.element().attributes()) {
            PdfDictionary dictionary = new PdfDictionary();
            dictionary.put(new PdfName("O"), new PdfName(attribute.owner()));
            dictionary.put(new PdfName(attribute.name()), new PdfName(attribute.value()));
            element.put(PdfName.A, dictionary);
        }
        if (tag.element() == Element.NOTE) {
            // The names of a name tree are in the order of their letters.
            String id = "note-" + (FIRST_NOTE + notes.size());
            element.put(new PdfName("ID"), new PdfString(id));
            notes.put(id, element);
        }
    }

    private static void append(PdfStructureElement element, PdfDictionary kid) {
        PdfArray kids = element.get(PdfName.K) instanceof PdfArray array ? array : new PdfArray();
        kids.add(kid);
        element.put(PdfName.K, kids);
    }
}
