package bilat.render.pdf;

import bilat.document.Drawing;
import java.util.ArrayList;
import java.util.List;

/** Paints values over time as bars from zero, each with its value over it, and whose they are in a legend. */
final class BarsDrawing {
    private BarsDrawing() {}

    static Sketch of(Drawing.Bars bars, Lettering lettering) {
        BarsLayout layout = BarsLayout.of(bars, lettering);
        double axis = layout.top();
        List<Mark> marks = new ArrayList<>();
        layout.bars().forEach(bar -> bar(marks, bar, axis));
        marks.add((canvas, x, y) -> canvas.fill(Ink.TEXT, x, y + axis, layout.width(), Theme.AXIS));
        for (BarsLayout.Name name : layout.names()) {
            double left = name.centre() - name.line().width() / 2;
            marks.add((canvas, x, y) ->
                    Lettering.paint(canvas, name.line(), Theme.PICTURE_SCALE, x + left, y + axis + Theme.TICK_LABEL));
        }
        double below = axis + Theme.SCALE_HEIGHT + Theme.LEGEND_ABOVE / 2;
        for (LegendRow.Item item : items(bars, lettering, layout.left())) {
            LegendRow row = LegendRow.of(List.of(item));
            marks.add(row.mark().moved(0, below));
            below += Theme.LEGEND_LINE;
        }
        double height = below - Theme.LEGEND_LINE + Theme.PICTURE_SCALE.size();
        return new Sketch(height, Mark.all(marks));
    }

    private static void bar(List<Mark> marks, BarsLayout.Placed bar, double axis) {
        if (bar.height() > 0) {
            marks.add(box(bar.series(), Theme.VALUE_BAR, bar.height()).moved(bar.x(), axis - bar.height()));
        }
        TextStyle style = Theme.PICTURE_TEXT;
        double foot = axis - bar.height() - Theme.VALUE_LABEL_GAP;
        double top = foot - style.height(bar.words().size());
        for (int i = 0; i < bar.words().size(); i++) {
            BarsLayout.Words words = bar.words().get(i);
            double down = top + i * style.leading();
            marks.add((canvas, x, y) -> Lettering.paint(canvas, words.line(), style, x + words.x(), y + down));
        }
    }

    /** The first reporter's bars are full, the second's pale with an outline. */
    private static Mark box(int series, double width, double height) {
        return series == 0
                ? (canvas, x, y) -> canvas.fill(Ink.ACCENT, x, y, width, height)
                : (canvas, x, y) -> {
                    canvas.fill(Ink.PALE, x, y, width, height);
                    canvas.frame(Ink.ACCENT, x, y, width, height, Stroke.solid(Theme.OUTLINE));
                };
    }

    private static List<LegendRow.Item> items(Drawing.Bars bars, Lettering lettering, int left) {
        List<LegendRow.Item> items = new ArrayList<>();
        double height = Theme.SIGN_PLAN;
        double room = Theme.MEASURE - Theme.SQUARE - Theme.LEGEND_SAMPLE_GAP;
        for (int i = 0; i < bars.series().size(); i++) {
            Line words = lettering.cut(bars.series().get(i), Theme.PICTURE_SCALE, room);
            items.add(new LegendRow.Item(
                    Theme.SQUARE, box(i, Theme.SQUARE, height).moved(0, -height / 2), words));
        }
        if (left > 0) {
            String words = bars.left().replace("{0}", Integer.toString(left));
            items.add(LegendRow.Item.of(lettering.line(words, Theme.PICTURE_SCALE)));
        }
        return items;
    }
}
