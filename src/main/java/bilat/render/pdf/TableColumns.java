package bilat.render.pdf;

import bilat.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of a table with their widths. */
record TableColumns(List<Block.Column> columns, List<Double> widths) {
    TableColumns {
        columns = List.copyOf(columns);
        widths = List.copyOf(widths);
    }

    /**
     * Sets a row.
     *
     * @param drawings what stands over the words of each cell; none at all for a header
     */
    TableRow row(
            List<Tag> tags, List<List<Atom>> texts, TextStyle style, Density density, List<Optional<Mark>> drawings) {
        List<Cell> cells = new ArrayList<>();
        List<Double> lefts = new ArrayList<>();
        double left = 0;
        for (int i = 0; i < columns.size(); i++) {
            Optional<Mark> drawing = drawings.isEmpty() ? Optional.empty() : drawings.get(i);
            cells.add(
                    columns.get(i).role() == Block.Role.NUMBER
                            ? Cell.figures(tags.get(i), texts.get(i), style, widths.get(i))
                            : Cell.words(tags.get(i), texts.get(i), style, widths.get(i), drawing));
            lefts.add(left);
            left += widths.get(i) + Theme.COLUMN_GAP;
        }
        boolean header = drawings.isEmpty();
        Mark rule = header ? rule(Ink.TEXT, Theme.HEADER_RULE) : rule(Ink.LINE, Theme.ROW_RULE);
        return new TableRow(cells, lefts, style, density.above(), density.below(), rule);
    }

    /** A rule as wide as the table, with its lower edge where the row ends. */
    static Mark rule(Ink ink, double weight) {
        return (canvas, x, y) -> canvas.fill(ink, x, y - weight, Theme.MEASURE, weight);
    }
}
