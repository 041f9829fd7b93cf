package bilat.render.pdf;

import bilat.document.Drawing;
import bilat.document.Drawing.Status;
import java.util.ArrayList;
import java.util.List;

/** Paints agreements as squares, a row for each field with its total, many short rows in two columns, and a legend. */
final class SquaresDrawing {
    private final Lettering lettering;
    private final Drawing.Squares squares;
    private final boolean two;
    private final double start;
    private final double width;
    private final int inLine;
    private final List<Mark> marks = new ArrayList<>();

    private SquaresDrawing(Drawing.Squares squares, Lettering lettering, boolean two) {
        this.lettering = lettering;
        this.squares = squares;
        this.two = two;
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
        this.width = two ? Theme.SQUARES_LEAST : Math.min(Theme.MEASURE, Math.max(Theme.SQUARES_LEAST, needed));
        this.inLine = two ? (int) ((width - start - Theme.SQUARE_TOTAL) / Theme.SQUARE_STEP) : most;
    }

    /** Where rows are too long for two columns, the second has two all the same, with rows of several lines. */
    static List<Sketch> of(Drawing.Squares squares, Lettering lettering) {
        SquaresDrawing one = new SquaresDrawing(squares, lettering, false);
        Sketch low = new SquaresDrawing(squares, lettering, true).sketch();
        if (squares.fields().size() > Theme.SQUARES_ONE_COLUMN && one.width <= Theme.SQUARES_LEAST) {
            return List.of(low);
        }
        Sketch high = one.sketch();
        return low.height() < high.height() ? List.of(high, low) : List.of(high);
    }

    private Sketch sketch() {
        double below = rows() + Theme.LEGEND_ABOVE;
        LegendRow legend = legend();
        marks.add(legend.mark().moved(0, below));
        return new Sketch(below + legend.height(), Mark.all(marks));
    }

    private double rows() {
        double all = squares.fields().stream().mapToDouble(this::height).sum();
        double left = 0;
        double right = 0;
        for (Drawing.Field field : squares.fields()) {
            if (!two || left < all / 2) {
                row(field, 0, left);
                left += height(field);
            } else {
                row(field, Theme.MEASURE - width, right);
                right += height(field);
            }
        }
        return Math.max(left, right);
    }

    private double height(Drawing.Field field) {
        int lines = Math.max(1, (field.squares().size() + inLine - 1) / Math.max(1, inLine));
        return Theme.SQUARE_ROW + (lines - 1) * Theme.SQUARE_STEP;
    }

    private void row(Drawing.Field field, double left, double top) {
        Line name = name(field);
        Line total = lettering.line(field.total(), Theme.PICTURE_ROW);
        double above = (Theme.SQUARE_ROW - Theme.SQUARE) / 2;
        double baseline = top + Theme.SQUARE_ROW / 2 + Theme.MIDDLE_OF_CAPITALS * Theme.PICTURE_ROW.size();
        double right = left + width;
        marks.add((canvas, x, y) -> canvas.line(name, x + left, y + baseline));
        for (int i = 0; i < field.squares().size(); i++) {
            double across = left + start + i % inLine * Theme.SQUARE_STEP;
            double down = top + above + i / inLine * Theme.SQUARE_STEP;
            marks.add(square(field.squares().get(i)).moved(across, down));
        }
        marks.add((canvas, x, y) -> canvas.line(total, x + right - total.width(), y + baseline));
        double foot = top + height(field) - Theme.ROW_RULE;
        marks.add((canvas, x, y) -> canvas.fill(Ink.LINE, x + left, y + foot, width, Theme.ROW_RULE));
    }

    private LegendRow legend() {
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
