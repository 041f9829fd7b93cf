package bilat.render.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The structure tree of a file (ISO 32000-1, 14.7.2), as it stands in the file, with all that is wrong in how it hangs
 * together.
 */
final class TagTree {

    private final COSDictionary root;
    private final List<Kid> top = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What stands below an element. */
    sealed interface Kid {}

    /** An element; the parent of one that stands at the top is empty. */
    record Node(COSDictionary dictionary, String type, Optional<Node> parent, List<Kid> kids) implements Kid {
        Stream<Node> elements() {
            return kids.stream().filter(Node.class::isInstance).map(Node.class::cast);
        }

        Stream<Object> annotations() {
            return kids.stream().filter(Annotation.class::isInstance).map(each -> ((Annotation) each).object());
        }

        boolean hasContent() {
            return kids.stream().anyMatch(Content.class::isInstance);
        }

        /** {@code Table>THead>TR>TH}. */
        String path() {
            return parent.map(above -> above.path() + ">").orElse("") + type;
        }

        boolean is(String... types) {
            return List.of(types).contains(type);
        }
    }

    /** Content of a page, by its number there. */
    record Content(COSDictionary page, int mcid) implements Kid {}

    /** An annotation of a page. */
    record Annotation(COSDictionary page, COSBase object) implements Kid {}

    TagTree(PDDocument document) {
        COSBase found = document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.STRUCT_TREE_ROOT);
        root = found instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
        top.addAll(kids(root, Optional.empty()));
    }

    COSDictionary root() {
        return root;
    }

    List<Kid> top() {
        return top;
    }

    List<String> faults() {
        return faults;
    }

    /** All elements, each before what is below it. */
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        each(top, nodes::add);
        return nodes;
    }

    private static void each(List<Kid> kids, Consumer<Node> consumer) {
        for (Kid kid : kids) {
            if (kid instanceof Node node) {
                consumer.accept(node);
                each(node.kids(), consumer);
            }
        }
    }

    private List<Kid> kids(COSDictionary of, Optional<Node> parent) {
        List<Kid> kids = new ArrayList<>();
        COSBase found = of.getDictionaryObject(COSName.K);
        if (found instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                kid(array.getObject(i), of, parent).ifPresent(kids::add);
            }
        } else if (found != null) {
            kid(found, of, parent).ifPresent(kids::add);
        }
        return kids;
    }

    private Optional<Kid> kid(COSBase kid, COSDictionary above, Optional<Node> parent) {
        if (kid instanceof COSInteger number) {
            return Optional.of(new Content(page(above, above), number.intValue()));
        }
        if (!(kid instanceof COSDictionary dictionary)) {
            faults.add("below " + name(parent) + " stands " + kid);
            return Optional.empty();
        }
        if (COSName.MCR.equals(dictionary.getCOSName(COSName.TYPE))) {
            return Optional.of(new Content(page(dictionary, above), dictionary.getInt(COSName.MCID)));
        }
        if (COSName.OBJR.equals(dictionary.getCOSName(COSName.TYPE))) {
            return Optional.of(new Annotation(page(dictionary, above), dictionary.getDictionaryObject(COSName.OBJ)));
        }
        if (!seen.add(dictionary)) {
            faults.add("an element stands twice in the tree, below " + name(parent));
            return Optional.empty();
        }
        String type = dictionary.getNameAsString(COSName.S, "");
        Node node = new Node(dictionary, type, parent, new ArrayList<>());
        if (dictionary.getDictionaryObject(COSName.P) != above) {
            faults.add(node.path() + " names another parent");
        }
        node.kids().addAll(kids(dictionary, Optional.of(node)));
        return Optional.of(node);
    }

    private COSDictionary page(COSDictionary reference, COSDictionary element) {
        COSBase page = reference.getDictionaryObject(COSName.PG);
        COSBase found = page == null ? element.getDictionaryObject(COSName.PG) : page;
        if (found instanceof COSDictionary dictionary) {
            return dictionary;
        }
        faults.add("a reference to content names no page");
        return new COSDictionary();
    }

    private static String name(Optional<Node> parent) {
        return parent.map(Node::path).orElse("the root");
    }
}
