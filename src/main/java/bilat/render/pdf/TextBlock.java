package bilat.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lines of one style under each other. */
record TextBlock(List<Line> lines, TextStyle style) {
    TextBlock {
        lines = List.copyOf(lines);
    }

    double height() {
        return style.height(lines.size());
    }

    /** All lines at once. */
    Mark mark() {
        return (canvas, x, y) -> {
            for (int i = 0; i < lines.size(); i++) {
                canvas.line(lines.get(i), x, y + i * style.leading() + style.over());
            }
        };
    }

    /** One mark for each line; their tops lie one leading apart. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Line line : lines) {
            marks.add((canvas, x, y) -> canvas.line(line, x, y + style.over()));
        }
        return marks;
    }

    /** The lines as slabs, at least two on either side of a page break. */
    List<Slab> slabs() {
        List<Slab> slabs = new ArrayList<>();
        List<Mark> marks = marks();
        for (int i = 0; i < marks.size(); i++) {
            Break before = i == 0 || i > 1 && i < marks.size() - 1 ? Break.FREE : Break.KEPT;
            slabs.add(new Slab(i == 0 ? 0 : style.between(), style.size(), before, List.of(marks.get(i))));
        }
        return slabs;
    }
}
