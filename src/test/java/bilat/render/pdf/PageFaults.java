package bilat.render.pdf;

import bilat.render.pdf.PaintedPage.Box;
import bilat.render.pdf.TagTree.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * What nobody should see on a page: letters over each other or off the paper, a heading left alone at the foot, a page
 * half empty before the last, text that is read before what stands above it.
 */
final class PageFaults {
    /** No letter comes as near to the edge of the paper as this, in points. */
    private static final double EDGE = 28;

    /** Letters may touch so far, in points. */
    private static final double TOUCH = 0.7;

    private static final double RUNNING = 60;

    private final TaggedFile file;
    private final List<String> faults = new ArrayList<>();
    private final Map<COSDictionary, Map<Integer, Node>> owners = new IdentityHashMap<>();

    private PageFaults(TaggedFile file) {
        this.file = file;
    }

    static List<String> of(TaggedFile file) {
        return new PageFaults(file).find();
    }

    private List<String> find() {
        for (Node node : file.tree().nodes()) {
            for (TagTree.Kid kid : node.kids()) {
                if (kid instanceof TagTree.Content content) {
                    owners.computeIfAbsent(content.page(), page -> new HashMap<>())
                            .put(content.mcid(), node);
                }
            }
        }
        for (int i = 0; i < file.pages().size(); i++) {
            page(i);
        }
        return faults;
    }

    private void page(int index) {
        PDRectangle paper = file.document().getPage(index).getMediaBox();
        String name = "page " + (index + 1) + ": ";
        List<Box> boxes = file.pages().get(index).boxes();
        boxes.stream()
                .filter(box -> box.left() < EDGE
                        || box.right() > paper.getWidth() - EDGE
                        || box.bottom() < EDGE
                        || box.top() > paper.getHeight() - EDGE)
                .forEach(box -> faults.add(name + "off the paper: " + box));
        collisions(name, boxes);
        List<Stretch> read = file.pages().get(index).stretches().stream()
                .filter(stretch -> !stretch.isArtifact() && !stretch.text().isBlank())
                .toList();
        boolean last = index == file.pages().size() - 1;
        Optional<Stretch> foot = read.stream().min(Comparator.comparingDouble(Stretch::lowest));
        double lowest = foot.map(Stretch::lowest).orElse((double) paper.getHeight());
        if (!last && lowest > paper.getHeight() / 2) {
            faults.add(name + "half of it is empty");
        }
        if (foot.flatMap(stretch -> block(index, stretch))
                .filter(node -> node.type().matches("H\\d"))
                .isPresent()) {
            faults.add(
                    name + "a heading stands alone at the foot: " + foot.get().text());
        }
        order(name, index, read);
    }

    private void collisions(String name, List<Box> boxes) {
        List<Box> sorted =
                boxes.stream().sorted(Comparator.comparingDouble(Box::left)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            Box box = sorted.get(i);
            for (int k = i + 1; k < sorted.size() && sorted.get(k).left() < box.right() - TOUCH; k++) {
                Box other = sorted.get(k);
                boolean wide = Math.min(box.right(), other.right()) - other.left() > TOUCH;
                boolean high = Math.min(box.top(), other.top()) - Math.max(box.bottom(), other.bottom()) > TOUCH;
                if (wide && high) {
                    faults.add(name + "over each other: " + box + " and " + other);
                }
            }
        }
    }

    /** Blocks of one column are read downwards. */
    private void order(String name, int index, List<Stretch> read) {
        Optional<Stretch> before = Optional.empty();
        for (Stretch stretch : read) {
            Optional<Node> block =
                    block(index, stretch).filter(node -> node.type().matches("P|H\\d"));
            if (block.isEmpty() || block.get().path().contains("Figure")) {
                continue;
            }
            if (before.isPresent()
                    && stretch.baseline() > before.get().baseline() + RUNNING / 4
                    && stretch.left() < before.get().left() + RUNNING) {
                faults.add(name + "\"" + before.get().text() + "\" is read before what stands above it, \""
                        + stretch.text() + "\"");
            }
            before = Optional.of(stretch);
        }
    }

    /** The element around its text that is no part of a line. */
    private Optional<Node> block(int index, Stretch stretch) {
        COSDictionary page = file.document().getPage(index).getCOSObject();
        Optional<Node> node = Optional.ofNullable(
                owners.getOrDefault(page, Map.of()).get(stretch.mcid().orElseThrow()));
        while (node.filter(found -> found.is("Span", "Link", "Reference")).isPresent()) {
            node = node.flatMap(Node::parent);
        }
        return node;
    }
}
