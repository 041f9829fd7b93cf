package bilat.render.pdf;

import bilat.document.Drawing;
import bilat.document.Drawing.Status;
import java.util.ArrayList;
import java.util.List;

/** Paints agreements as squares, a row for each field with its total, many short rows in two columns, and a legend. */
final class SquaresDrawing {
    private final Lettering lettering;
    private final double start;
    private final double width;
    private final List<Mark> marks = new ArrayList<>();

    private SquaresDrawing(Drawing.Squares squares, Lettering lettering) {
        this.lettering = lettering;
        this.start = squares.fields().stream()
                        .mapToDouble(field -> name(field).width())
                        .max()
                        .orElse(0)
                + Theme.SQUARE_NAME_GAP;
        int most = squares.fields().stream()
                .mapToInt(field -> field.squares().size())
                .max()
                .orElse(0);
        double needed = start + most * Theme.SQUARE_STEP + Theme.SQUARE_TOTAL;
        this.width = Math.min(Theme.MEASURE, Math.max(Theme.SQUARES_LEAST, needed));
    }

    static Sketch of(Drawing.Squares squares, Lettering lettering) {
        SquaresDrawing drawing = new SquaresDrawing(squares, lettering);
        double below = drawing.rows(squares.fields()) + Theme.LEGEND_ABOVE;
        LegendRow legend = drawing.legend(squares);
        drawing.marks.add(legend.mark().moved(0, below));
        return new Sketch(below + legend.height(), Mark.all(drawing.marks));
    }

    private double rows(List<Drawing.Field> fields) {
        boolean two = fields.size() > Theme.SQUARES_ONE_COLUMN && width <= Theme.SQUARES_LEAST;
        int high = two ? (fields.size() + 1) / 2 : fields.size();
        for (int i = 0; i < fields.size(); i++) {
            double left = i < high ? 0 : Theme.MEASURE - width;
            row(fields.get(i), left, i % high * Theme.SQUARE_ROW);
        }
        return high * Theme.SQUARE_ROW;
    }

    private void row(Drawing.Field field, double left, double top) {
        Line name = name(field);
        Line total = lettering.line(field.total(), Theme.PICTURE_ROW);
        double above = (Theme.SQUARE_ROW - Theme.SQUARE) / 2;
        double baseline = top + Theme.SQUARE_ROW / 2 + Theme.MIDDLE_OF_CAPITALS * Theme.PICTURE_ROW.size();
        double right = left + width;
        marks.add((canvas, x, y) -> canvas.line(name, x + left, y + baseline));
        for (int i = 0; i < field.squares().size(); i++) {
            marks.add(square(field.squares().get(i)).moved(left + start + i * Theme.SQUARE_STEP, top + above));
        }
        marks.add((canvas, x, y) -> canvas.line(total, x + right - total.width(), y + baseline));
        double foot = top + Theme.SQUARE_ROW - Theme.ROW_RULE;
        marks.add((canvas, x, y) -> canvas.fill(Ink.LINE, x + left, y + foot, width, Theme.ROW_RULE));
    }

    private LegendRow legend(Drawing.Squares squares) {
        List<LegendRow.Item> items = new ArrayList<>();
        for (Drawing.Key<Status> key : squares.keys()) {
            Line words = lettering.line(key.words(), Theme.PICTURE_SCALE);
            items.add(new LegendRow.Item(Theme.SQUARE, square(key.sign()).moved(0, -Theme.SQUARE / 2), words));
        }
        items.add(LegendRow.Item.of(lettering.line(squares.each(), Theme.PICTURE_SCALE)));
        return LegendRow.of(items);
    }

    private Line name(Drawing.Field field) {
        return lettering.cut(field.name(), Theme.PICTURE_ROW, Theme.SQUARE_NAME_MOST);
    }

    /** A square whose fill and outline both tell the status, so that it is known in greyscale too. */
    private static Mark square(Status status) {
        double side = Theme.SQUARE;
        return switch (status) {
            case IN_FORCE -> (canvas, x, y) -> canvas.fill(Ink.ACCENT, x, y, side, side);
            case PENDING -> outline(Stroke.solid(Theme.SIGN_STROKE));
            case NOT_BINDING -> outline(Stroke.dashed(Theme.SIGN_STROKE, Theme.SIGN_DASH));
            case ENDED -> (canvas, x, y) -> canvas.fill(Ink.LINE, x, y, side, side);
        };
    }

    private static Mark outline(Stroke stroke) {
        return (canvas, x, y) -> canvas.frame(Ink.ACCENT, x, y, Theme.SQUARE, Theme.SQUARE, stroke);
    }
}
