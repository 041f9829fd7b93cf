package bilat.render.pdf;

import bilat.document.Drawing;
import bilat.document.Drawing.Status;
import java.util.ArrayList;
import java.util.List;

/** Paints agreements as squares, a row for each field with its total at the right, and a legend. */
final class SquaresDrawing {
    private SquaresDrawing() {}

    static Sketch of(Drawing.Squares squares, Lettering lettering) {
        TextStyle style = Theme.PICTURE_ROW;
        List<Line> names = squares.fields().stream()
                .map(field -> lettering.cut(field.name(), style, Theme.SQUARE_NAME_MOST))
                .toList();
        double start = names.stream().mapToDouble(Line::width).max().orElse(0) + Theme.SQUARE_NAME_GAP;
        int most = squares.fields().stream()
                .mapToInt(field -> field.squares().size())
                .max()
                .orElse(0);
        double width = Math.max(Theme.SQUARES_LEAST, start + most * Theme.SQUARE_STEP + Theme.SQUARE_TOTAL);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Drawing.Field field = squares.fields().get(i);
            row(
                    marks,
                    names.get(i),
                    field,
                    lettering.line(field.total(), style),
                    start,
                    Math.min(width, Theme.MEASURE),
                    i);
        }
        List<LegendRow.Item> items = new ArrayList<>();
        for (Drawing.Key<Status> key : squares.keys()) {
            Line words = lettering.line(key.words(), Theme.PICTURE_SCALE);
            items.add(new LegendRow.Item(Theme.SQUARE, square(key.sign()).moved(0, -Theme.SQUARE / 2), words));
        }
        items.add(LegendRow.Item.of(lettering.line(squares.each(), Theme.PICTURE_SCALE)));
        LegendRow legend = LegendRow.of(items);
        double below = names.size() * Theme.SQUARE_ROW + Theme.LEGEND_ABOVE;
        marks.add(legend.mark().moved(0, below));
        return new Sketch(below + legend.height(), (canvas, x, y) -> marks.forEach(mark -> mark.paint(canvas, x, y)));
    }

    private static void row(
            List<Mark> marks, Line name, Drawing.Field field, Line total, double start, double width, int row) {
        double top = row * Theme.SQUARE_ROW;
        double above = (Theme.SQUARE_ROW - Theme.SQUARE) / 2;
        double baseline = top + Theme.SQUARE_ROW / 2 + Theme.MIDDLE_OF_CAPITALS * Theme.PICTURE_ROW.size();
        marks.add((canvas, x, y) -> canvas.line(name, x, y + baseline));
        for (int i = 0; i < field.squares().size(); i++) {
            marks.add(square(field.squares().get(i)).moved(start + i * Theme.SQUARE_STEP, top + above));
        }
        marks.add((canvas, x, y) -> canvas.line(total, x + width - total.width(), y + baseline));
        marks.add((canvas, x, y) ->
                canvas.fill(Ink.LINE, x, y + top + Theme.SQUARE_ROW - Theme.ROW_RULE, width, Theme.ROW_RULE));
    }

    /** A square whose fill and outline both tell the status, so that it is known in greyscale too. */
    private static Mark square(Status status) {
        double side = Theme.SQUARE;
        Mark outline = (canvas, x, y) -> canvas.frame(Ink.ACCENT, x, y, side, side, Stroke.solid(Theme.SIGN_STROKE));
        return switch (status) {
            case IN_FORCE -> (canvas, x, y) -> canvas.fill(Ink.ACCENT, x, y, side, side);
            case PENDING -> outline;
            case NOT_BINDING ->
                (canvas, x, y) -> {
                    canvas.fill(Ink.PALE, x, y, side, side);
                    canvas.frame(Ink.ACCENT, x, y, side, side, Stroke.dashed(Theme.SIGN_STROKE, Theme.SIGN_DASH));
                };
            case ENDED -> (canvas, x, y) -> canvas.fill(Ink.LINE, x, y, side, side);
        };
    }
}
