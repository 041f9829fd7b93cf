package bilat.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Where pages, structure tree and parent tree disagree (ISO 32000-1, 14.7.4): what veraPDF does not see. Every number
 * on a page stands once in the tree, the parent tree leads from it to that element, the same holds of annotations, and
 * nothing leads to what is not there.
 */
final class ContentFaults {
    private final TaggedFile file;
    private final List<String> faults = new ArrayList<>();
    private final Map<COSDictionary, Map<Integer, TagTree.Node>> owners = new IdentityHashMap<>();
    private final Map<COSBase, TagTree.Node> annotated = new IdentityHashMap<>();
    private final Map<Integer, COSBase> parents = new TreeMap<>();
    private final Set<Integer> used = new HashSet<>();

    private ContentFaults(TaggedFile file) {
        this.file = file;
    }

    static List<String> of(TaggedFile file) throws IOException {
        return new ContentFaults(file).find();
    }

    private List<String> find() throws IOException {
        faults.addAll(file.tree().faults());
        file.pages().forEach(page -> faults.addAll(page.faults()));
        file.tree().nodes().forEach(this::own);
        numberTree(file.tree().root().getDictionaryObject(COSName.PARENT_TREE));
        for (int i = 0; i < file.pages().size(); i++) {
            page(i);
        }
        owners.forEach((page, left) ->
                left.forEach((mcid, node) -> fault(node.path() + " holds number " + mcid + ", which no page paints")));
        annotated.values().forEach(node -> fault(node.path() + " holds an annotation that is on no page"));
        parents.keySet().stream()
                .filter(key -> !used.contains(key))
                .forEach(key -> fault("the parent tree has an entry " + key + " for nothing"));
        int next = file.tree().root().getInt(COSName.getPDFName("ParentTreeNextKey"), Integer.MAX_VALUE);
        if (parents.keySet().stream().anyMatch(key -> key >= next)) {
            fault("the next key of the parent tree, " + next + ", is taken");
        }
        return faults;
    }

    private void own(TagTree.Node node) {
        for (TagTree.Kid kid : node.kids()) {
            if (kid instanceof TagTree.Content content) {
                var before = owners.computeIfAbsent(content.page(), page -> new TreeMap<>())
                        .put(content.mcid(), node);
                if (before != null) {
                    fault("number " + content.mcid() + " of a page stands below " + before.path() + " and "
                            + node.path());
                }
            } else if (kid instanceof TagTree.Annotation annotation
                    && annotated.put(annotation.object(), node) != null) {
                fault("an annotation stands twice in the tree, below " + node.path());
            }
        }
    }

    private void numberTree(COSBase tree) {
        if (!(tree instanceof COSDictionary node)) {
            fault("there is no parent tree");
            return;
        }
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        int last = Integer.MIN_VALUE;
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            int key = numbers.getInt(i);
            if (key <= last || parents.put(key, numbers.getObject(i + 1)) != null) {
                fault("the parent tree has its entry " + key + " twice or out of order");
            }
            last = key;
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            numberTree(kids.getObject(i));
        }
    }

    private void page(int index) throws IOException {
        PDPage page = file.document().getPage(index);
        String name = "page " + (index + 1);
        List<Integer> painted = file.pages().get(index).stretches().stream()
                .flatMap(stretch -> stretch.mcid().stream())
                .toList();
        Map<Integer, TagTree.Node> owned =
                Optional.ofNullable(owners.remove(page.getCOSObject())).orElse(new TreeMap<>());
        COSArray entries = entries(page, name);
        Set<Integer> once = new HashSet<>();
        for (int mcid : painted) {
            if (!once.add(mcid)) {
                fault(name + ": number " + mcid + " is painted twice");
                continue;
            }
            TagTree.Node owner = owned.remove(mcid);
            if (owner == null) {
                fault(name + ": number " + mcid + " is not in the structure tree");
            } else if (mcid >= entries.size() || entries.getObject(mcid) != owner.dictionary()) {
                fault(name + ": the parent tree does not lead from number " + mcid + " to " + owner.path());
            }
        }
        owned.forEach(
                (mcid, node) -> fault(name + ": " + node.path() + " holds number " + mcid + ", which is not painted"));
        for (int mcid = 0; mcid < entries.size(); mcid++) {
            COSBase entry = entries.getObject(mcid);
            if (!once.contains(mcid) && entry != null && entry != COSNull.NULL) {
                fault(name + ": the parent tree has an entry for number " + mcid + ", which is not painted");
            }
        }
        for (PDAnnotation annotation : page.getAnnotations()) {
            annotation(annotation.getCOSObject(), page, name);
        }
    }

    private COSArray entries(PDPage page, String name) {
        int key = page.getStructParents();
        if (key >= 0 && used.add(key) && parents.get(key) instanceof COSArray array) {
            return array;
        }
        fault(name + " has no entry of its own in the parent tree");
        return new COSArray();
    }

    private void annotation(COSDictionary annotation, PDPage page, String name) {
        String what = name + ": the annotation \"" + annotation.getString(COSName.CONTENTS) + "\"";
        TagTree.Node owner = annotated.remove(annotation);
        int key = annotation.getInt(COSName.STRUCT_PARENT);
        if (owner == null) {
            fault(what + " is not in the structure tree");
        } else if (!used.add(key) || parents.get(key) != owner.dictionary()) {
            fault(what + ": the parent tree does not lead to its element");
        } else if (owner.kids().stream()
                .noneMatch(kid -> kid instanceof TagTree.Annotation own
                        && own.object() == annotation
                        && own.page() == page.getCOSObject())) {
            fault(what + " is said to lie on another page");
        }
    }

    private void fault(String what) {
        faults.add(what);
    }
}
