package bilat.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a tagged PDF as a screen reader tells it: marked content in the order of the structure tree. */
final class ReadingOrder {
    private record Key(COSDictionary page, int number) {}

    private final Map<Key, String> content = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder contents = new StringBuilder();
    private final List<String> elements = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    ReadingOrder(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            for (PDMarkedContent marked : extractor.getMarkedContents()) {
                if (!"Artifact".equals(marked.getTag())) {
                    content.put(new Key(page.getCOSObject(), marked.getMCID()), text(marked));
                }
            }
        }
        walk(document.getDocumentCatalog().getStructureTreeRoot(), text);
    }

    /** All but the contents. */
    String text() {
        return text.toString();
    }

    /** The contents with their heading, if there are any. */
    String contents() {
        return contents.toString();
    }

    /** The types of all elements in order, each as {@code Table>THead>TR>TH}. */
    List<String> elements() {
        return elements;
    }

    /** What elements say in the place of their content, each after its language. */
    List<String> told() {
        return told;
    }

    /** What is painted and has no place in the structure. */
    List<String> forgotten() {
        return List.copyOf(content.values());
    }

    private void walk(PDStructureNode node, StringBuilder text) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(path(element));
                if (element.getActualText() != null) {
                    told.add(element.getLanguage() + ": " + element.getActualText());
                }
                StringBuilder into = text == contents || holdsContents(element) ? contents : text;
                if (element.getAlternateDescription() == null) {
                    walk(element, into);
                } else {
                    into.append(element.getAlternateDescription());
                    swallow(element);
                }
            } else if (kid instanceof PDMarkedContentReference reference) {
                String found = content.remove(new Key(reference.getPage().getCOSObject(), reference.getMCID()));
                if (found == null) {
                    throw new AssertionError("read twice or not painted: " + reference.getMCID());
                }
                text.append(found);
            } else if (kid instanceof PDObjectReference reference) {
                if (reference.getReferencedObject() == null) {
                    throw new AssertionError("a reference to nothing");
                }
            } else {
                throw new AssertionError("what is " + kid);
            }
        }
    }

    // What an alternative stands for is painted once, and not read.
    private void swallow(PDStructureElement element) {
        for (Object kid : element.getKids()) {
            PDMarkedContentReference reference = (PDMarkedContentReference) kid;
            if (content.remove(new Key(reference.getPage().getCOSObject(), reference.getMCID())) == null) {
                throw new AssertionError("read twice or not painted: " + reference.getMCID());
            }
        }
    }

    private static boolean holdsContents(PDStructureNode node) {
        return node.getKids().stream()
                .anyMatch(kid -> kid instanceof PDStructureElement element && "TOC".equals(element.getStructureType()));
    }

    private static String path(PDStructureElement element) {
        String above = element.getParent() instanceof PDStructureElement parent ? path(parent) + ">" : "";
        return above + element.getCOSObject().getNameAsString(COSName.S);
    }

    private static String text(PDMarkedContent marked) {
        StringBuilder text = new StringBuilder();
        for (Object each : marked.getContents()) {
            if (each instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (each instanceof PDMarkedContent within) {
                String told = within.getActualText();
                text.append(told != null ? told : text(within));
            }
        }
        return text.toString();
    }
}
