package bilat.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** A row of cells that is ready to be cut into slabs. */
record TableRow(List<Cell> cells, List<Double> lefts, TextStyle style, double above, double below, Mark rule) {
    TableRow {
        cells = List.copyOf(cells);
        lefts = List.copyOf(lefts);
    }

    double height() {
        return above + style.height(lineCount()) + below;
    }

    /** Whether its first cell says anything. */
    boolean isLabelled() {
        return !cells.get(0).lines().isEmpty();
    }

    /** The row as one slab, read cell by cell. */
    Slab whole() {
        List<Mark> marks = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            marks.add(reserving(cell));
            for (int i = 0; i < cell.lines().size(); i++) {
                marks.add(cell.lines().get(i).moved(lefts.get(column), above + i * style.leading()));
            }
        }
        marks.add(rule.moved(0, height()));
        return new Slab(0, height(), Break.FREE, marks);
    }

    /** The row as a slab for each line, at least two on either side of a page break. */
    List<Slab> lines() {
        List<Slab> slabs = new ArrayList<>();
        int count = lineCount();
        for (int i = 0; i < count; i++) {
            double top = i == 0 ? above : style.between();
            double height = top + style.size() + (i == count - 1 ? below : 0);
            List<Mark> marks = new ArrayList<>();
            if (i == 0) {
                cells.forEach(cell -> marks.add(reserving(cell)));
            }
            for (int column = 0; column < cells.size(); column++) {
                double left = lefts.get(column);
                cells.get(column).line(i).ifPresent(mark -> marks.add(mark.moved(left, top)));
            }
            if (i == count - 1) {
                marks.add(rule.moved(0, height));
            }
            Break before = i == 1 || i > 0 && i == count - 1 ? Break.KEPT : Break.FREE;
            slabs.add(new Slab(0, height, before, marks));
        }
        return slabs;
    }

    private int lineCount() {
        return Math.max(
                1, cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1));
    }

    private static Mark reserving(Cell cell) {
        return (canvas, x, y) -> canvas.reserve(cell.tag());
    }
}
