package bilat.render.pdf;

import bilat.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Sets the main message as a panel: labels at the left, what they say at the right, on one baseline. */
final class PanelSetter {
    private final Setter setter;
    private final Tag tag;
    private final double halfPage;
    private final Looks looks;

    PanelSetter(Setter setter, Tag tag, double halfPage) {
        this.setter = setter;
        this.tag = tag;
        this.halfPage = halfPage;
        this.looks = setter.looks();
    }

    /**
     * Sets the panel.
     *
     * @param heading lines of the heading that stands inside, if one does
     */
    Brick set(Block.KeyLines keyLines, List<Line> heading) {
        List<Slab> slabs = new ArrayList<>();
        double above = Theme.PANEL_RULE + looks.aboveKeys();
        if (!heading.isEmpty()) {
            slabs.addAll(padded(new TextBlock(heading, Theme.SECTION).slabs(), above, Theme.PANEL_AFTER_HEADING));
            above = 0;
        }
        Tag list = tag.child(Element.LIST);
        List<Block.KeyLine> lines = keyLines.lines();
        for (int i = 0; i < lines.size(); i++) {
            List<Slab> row = row(lines.get(i), list.child(Element.ITEM));
            double below = i == lines.size() - 1 ? looks.belowKeys() : 0;
            List<Slab> padded = padded(row, above, below);
            slabs.add(i == 0 ? padded.get(0).kept() : padded.get(0));
            slabs.addAll(padded.subList(1, padded.size()));
            above = looks.betweenKeys();
        }
        List<Slab> inset =
                slabs.stream().map(slab -> slab.movedRight(Theme.PANEL_SIDE)).toList();
        List<Slab> grounded = new ArrayList<>();
        for (Slab slab : Panels.whole(inset, halfPage, UnaryOperator.identity())) {
            grounded.add(grounded(slab, grounded.isEmpty()));
        }
        return new Brick(Brick.Kind.PANEL, grounded);
    }

    private List<Slab> row(Block.KeyLine keyLine, Tag item) {
        Tag labelTag = item.child(Element.LABEL);
        Tag bodyTag = item.child(Element.BODY);
        List<Atom> label = setter.set(keyLine.label(), looks.keyLabel(), labelTag);
        List<Atom> text = setter.set(keyLine.content(), looks.keyText(), bodyTag);
        double width = Theme.MEASURE - 2 * Theme.PANEL_SIDE - Theme.PANEL_LABEL - Theme.PANEL_GUTTER;
        List<Mark> left = new TextBlock(LineBreaker.lines(label, Theme.PANEL_LABEL), looks.keyLabel()).marks();
        List<Mark> right = new TextBlock(LineBreaker.paragraph(text, width), looks.keyText()).marks();
        double lower = looks.keyText().over() - looks.keyLabel().over();
        List<Slab> slabs = new ArrayList<>();
        int count = Math.max(1, Math.max(left.size(), right.size()));
        // A label of two lines is read before the text beside it; those two are never parted.
        int early = left.size() == 2 ? 2 : 1;
        for (int i = 0; i < count; i += i == 0 ? early : 1) {
            List<Mark> marks = new ArrayList<>();
            int end = i == 0 ? early : i + 1;
            for (int k = i; k < Math.min(end, left.size()); k++) {
                marks.add(
                        left.get(k).moved(0, lower + (k - i) * looks.keyLabel().leading()));
            }
            for (int k = i; k < Math.min(end, right.size()); k++) {
                marks.add(right.get(k)
                        .moved(
                                Theme.PANEL_LABEL + Theme.PANEL_GUTTER,
                                (k - i) * looks.keyText().leading()));
            }
            Break before = i == 1 || i > 0 && i == count - 1 ? Break.KEPT : Break.FREE;
            double gap = i == 0 ? 0 : looks.keyText().between();
            slabs.add(new Slab(gap, looks.keyText().height(end - i), before, marks));
        }
        return slabs;
    }

    // With white above the first and below the last.
    private static List<Slab> padded(List<Slab> slabs, double above, double below) {
        List<Slab> padded = new ArrayList<>();
        for (int i = 0; i < slabs.size(); i++) {
            padded.add(slabs.get(i).padded(i == 0 ? above : 0, i == slabs.size() - 1 ? below : 0));
        }
        return padded;
    }

    // The rule lies on top of the first ground.
    private static Slab grounded(Slab slab, boolean first) {
        double height = slab.height();
        return slab.painting((canvas, x, y) -> {
            canvas.fill(Ink.PANEL, x, y, Theme.MEASURE, height);
            if (first) {
                canvas.fill(Ink.ACCENT, x, y, Theme.MEASURE, Theme.PANEL_RULE);
            }
        });
    }
}
