package bilat.render.pdf;

import bilat.document.Block;
import bilat.document.Part;
import java.util.ArrayList;
import java.util.List;

/** Sets a part with all parts below it: headings and blocks, in reading order. */
final class PartSetter {
    private static final List<Element> ROLES = List.of(Element.HEADING, Element.SUBHEADING, Element.LOWER_HEADING);

    private final Setter setter;
    private final double halfPage;

    PartSetter(Setter setter, double halfPage) {
        this.setter = setter;
        this.halfPage = halfPage;
    }

    /**
     * Sets a part.
     *
     * @param place name by which its heading is reached
     */
    List<Brick> set(Part part, Tag tag, String place) {
        return set(part, tag, place, new AlikeTables(part), 0);
    }

    private List<Brick> set(Part part, Tag tag, String place, AlikeTables tables, int depth) {
        List<Brick> bricks = new ArrayList<>();
        TextStyle style = depth == 0 ? Theme.SECTION : Theme.SUBSECTION;
        List<Atom> heading = part.heading().isEmpty() ? List.of() : heading(part, style, tag, depth);
        List<Block> blocks = part.blocks();
        if (depth == 0 && !blocks.isEmpty() && blocks.get(0) instanceof Block.KeyLines keyLines) {
            double width = Theme.MEASURE - 2 * Theme.PANEL_SIDE;
            Brick panel = new PanelSetter(setter, tag, halfPage).set(keyLines, LineBreaker.lines(heading, width));
            bricks.add(heading.isEmpty() ? panel : panel.at(place));
            blocks = blocks.subList(1, blocks.size());
        } else if (!heading.isEmpty()) {
            TextBlock block = new TextBlock(LineBreaker.lines(heading, Theme.MEASURE), style);
            Brick.Kind kind = depth == 0 ? setter.looks().section() : Brick.Kind.SUBSECTION;
            List<Slab> lines = block.slabs();
            boolean whole = block.height() <= halfPage;
            bricks.add(new Brick(kind, whole ? List.of(Slab.joined(lines)) : lines).at(place));
        }
        BlockSetter setting = new BlockSetter(setter, tag, tables, halfPage);
        blocks.forEach(block -> bricks.add(block.accept(setting)));
        for (int i = 0; i < part.parts().size(); i++) {
            String below = Heading.placeIn(place, i);
            bricks.addAll(set(part.parts().get(i), tag.child(Element.SECTION), below, tables, depth + 1));
        }
        return bricks;
    }

    private List<Atom> heading(Part part, TextStyle style, Tag tag, int depth) {
        return setter.set(part.heading(), style, tag.child(ROLES.get(Math.min(depth, ROLES.size() - 1))));
    }
}
