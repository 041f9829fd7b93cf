package bilat.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sets the contents: a heading, a dotted leader and a page number an entry, each of which leads to its section. */
final class ContentsSetter {
    private final Setter setter;
    private final Tag tag;
    private final Map<String, Integer> pages;

    /** With the page that each place is on; without them the entries take as much room. */
    ContentsSetter(Setter setter, Tag tag, Map<String, Integer> pages) {
        this.setter = setter;
        this.tag = tag;
        this.pages = pages;
    }

    /** A slab for each entry; the headings below sections are left out if they are many. */
    List<Slab> set(List<Heading> headings) {
        long all = headings.stream()
                .mapToLong(heading -> 1 + heading.below().size())
                .sum();
        List<Slab> slabs = new ArrayList<>();
        for (Heading heading : headings) {
            List<Slab> entries = entries(heading, all <= Theme.LOWER_ENTRIES);
            boolean together = entries.size() <= Theme.ENTRIES_TOGETHER;
            slabs.addAll(together ? List.of(Slab.joined(entries)) : entries);
        }
        return slabs;
    }

    private List<Slab> entries(Heading heading, boolean withLower) {
        List<Slab> entries = new ArrayList<>();
        Tag item = tag.child(Element.CONTENTS_ITEM);
        entries.add(entry(heading, item, 0));
        if (withLower && !heading.below().isEmpty()) {
            Tag lower = item.child(Element.CONTENTS);
            for (Heading below : heading.below()) {
                entries.add(entry(below, lower.child(Element.CONTENTS_ITEM), Theme.CONTENTS_INDENT));
            }
        }
        return entries;
    }

    private Slab entry(Heading heading, Tag item, double indent) {
        TextStyle style = Theme.BODY;
        Tag link = item.child(Element.REFERENCE).child(Element.LINK);
        Target target = new Target(Target.Kind.PLACE, heading.place(), heading.text());
        List<Atom> atoms = setter.set(heading.text(), style, link).stream()
                .map(atom -> atom.to(target))
                .toList();
        double width = Theme.NOTE_COLUMN - indent - Theme.CONTENTS_NUMBER;
        TextBlock block = new TextBlock(LineBreaker.paragraph(atoms, width), style);
        Mark words = block.mark();
        double last = block.height() - style.size() + style.over();
        double end = indent + block.lines().get(block.lines().size() - 1).width();
        // The space parts both for those who read the text in its order.
        String page = " " + pages.getOrDefault(heading.place(), 0);
        List<Run> number = setter.shape(page, style, link).stream()
                .map(run -> run.to(target))
                .toList();
        double wide = number.stream().mapToDouble(Run::width).sum();
        double start = Theme.NOTE_COLUMN - wide;
        double leader = Theme.NOTE_COLUMN - Theme.LEADER_STEP * Math.ceil(wide / Theme.LEADER_STEP);
        Mark mark = (canvas, x, y) -> {
            words.paint(canvas, x + indent, y);
            canvas.dots(Ink.GREY, x + end + Theme.LEADER_GAP, x + leader, y + last);
            canvas.line(new Line(number, wide), x + start, y + last);
        };
        return new Slab(Theme.CONTENTS_BETWEEN, block.height(), Break.FREE, List.of(mark));
    }
}
