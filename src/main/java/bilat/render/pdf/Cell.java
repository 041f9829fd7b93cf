package bilat.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cell of a table, line by line.
 *
 * @param tag takes its place in the reading order even if the cell is empty
 * @param lines their tops lie one leading apart
 */
record Cell(Tag tag, List<Mark> lines) {
    Cell {
        lines = List.copyOf(lines);
    }

    /** Sets atoms from where the page starts, under a drawing if there is one. */
    static Cell words(Tag tag, List<Atom> atoms, TextStyle style, double width, Optional<Mark> drawing) {
        List<Mark> lines = new ArrayList<>();
        drawing.ifPresent(lines::add);
        lines.addAll(new TextBlock(LineBreaker.lines(atoms, width), style).marks());
        return new Cell(tag, lines);
    }

    /** Sets figures against the right edge. */
    static Cell figures(Tag tag, List<Atom> atoms, TextStyle style, double width) {
        List<Mark> lines = new ArrayList<>();
        for (Line line : LineBreaker.lines(atoms, width)) {
            lines.add((canvas, x, y) -> canvas.figures(line, x, width, y + style.over()));
        }
        return new Cell(tag, lines);
    }

    /** The line at a place, or nothing below the last. */
    Optional<Mark> line(int index) {
        return index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
    }
}
