package bilat.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The text of a tagged PDF as a screen reader tells it: marked content in the order of the structure tree, ActualText
 * where there is one, and the alternative of a figure in its place.
 */
final class ReadingOrder {
    /** What stands within a line of text; any other element is a piece of its own. */
    private static final List<String> WITHIN_TEXT = List.of("Span", "Link", "Reference");

    private final Map<COSDictionary, Map<Integer, Stretch>> content = new IdentityHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder contents = new StringBuilder();
    private final List<String> pieces = new ArrayList<>();
    private boolean inContents;
    private final StringBuilder piece = new StringBuilder();
    private final List<String> elements = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<String> contradictions = new ArrayList<>();

    ReadingOrder(PDDocument document) throws IOException {
        this(TaggedFile.of(document));
    }

    ReadingOrder(TaggedFile file) {
        for (int i = 0; i < file.pages().size(); i++) {
            Map<Integer, Stretch> onPage = new TreeMap<>();
            file.pages().get(i).stretches().stream()
                    .filter(stretch -> !stretch.isArtifact())
                    .forEach(stretch -> onPage.put(stretch.mcid().orElseThrow(), stretch));
            content.put(file.document().getPage(i).getCOSObject(), onPage);
        }
        walk(file.tree().top());
        end();
    }

    /** All but the contents, in one. */
    String text() {
        return text.toString();
    }

    /** The contents with their heading, if there are any. */
    String contents() {
        return contents.toString();
    }

    /**
     * All but the contents, text by text: a heading, a paragraph, a label, a cell; each space that is read is one, and
     * none at the edges.
     */
    List<String> pieces() {
        return pieces;
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
        return content.values().stream()
                .flatMap(onPage -> onPage.values().stream())
                .map(Stretch::text)
                .toList();
    }

    /** Where what an element says instead of its content is not what its content says by itself. */
    List<String> contradictions() {
        return contradictions;
    }

    private void walk(List<TagTree.Kid> kids) {
        for (TagTree.Kid kid : kids) {
            if (kid instanceof TagTree.Node node) {
                element(node);
            } else if (kid instanceof TagTree.Content reference) {
                say(take(reference));
            } else if (kid instanceof TagTree.Annotation reference && reference.object() == null) {
                throw new AssertionError("a reference to nothing");
            }
        }
    }

    private void element(TagTree.Node node) {
        elements.add(node.path());
        boolean apart = !WITHIN_TEXT.contains(node.type());
        if (apart) {
            end();
        }
        boolean around = inContents;
        inContents |= node.elements().anyMatch(below -> below.is("TOC"));
        Optional<String> instead = instead(node);
        if (instead.isPresent()) {
            say(instead.get());
            if (!node.is("Figure")) {
                told.add(node.dictionary().getString(COSName.LANG) + ": " + instead.get());
            }
            StringBuilder painted = new StringBuilder();
            node.kids().forEach(kid -> drop(kid, painted));
            if (!node.is("Figure") && !spaced(painted.toString()).equals(spaced(instead.get()))) {
                contradictions.add(node.path() + " says \"" + instead.get() + "\" and paints \"" + painted + "\"");
            }
        } else {
            walk(node.kids());
        }
        if (apart) {
            end();
        }
        inContents = around;
    }

    private static Optional<String> instead(TagTree.Node node) {
        COSName key = node.is("Figure") ? COSName.ALT : COSName.ACTUAL_TEXT;
        return Optional.ofNullable(node.dictionary().getString(key));
    }

    private void drop(TagTree.Kid kid, StringBuilder painted) {
        if (kid instanceof TagTree.Node node) {
            elements.add(node.path());
            node.kids().forEach(below -> drop(below, painted));
        } else if (kid instanceof TagTree.Content reference) {
            painted.append(take(reference));
        }
    }

    private String take(TagTree.Content reference) {
        Stretch found = content.getOrDefault(reference.page(), new TreeMap<>()).remove(reference.mcid());
        if (found == null) {
            throw new AssertionError("read twice or not painted: " + reference.mcid());
        }
        return found.text();
    }

    private void say(String words) {
        (inContents ? contents : text).append(words);
        piece.append(words);
    }

    private void end() {
        String said = spaced(piece.toString());
        if (!said.isEmpty() && !inContents) {
            pieces.add(said);
        }
        piece.setLength(0);
    }

    private static String spaced(String text) {
        return text.replaceAll("[ \\t\\n]+", " ").strip();
    }
}
