package bilat.render.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A legend under a drawing: samples with their words, on as many lines as it takes.
 *
 * @param height of all lines
 */
record LegendRow(double height, Mark mark) {

    /** A sample as wide as it says, around the height of its middle, and its words. */
    record Item(double width, Mark sample, Line words) {
        /** Words that explain no sample. */
        static Item of(Line words) {
            return new Item(0, (canvas, x, y) -> {}, words);
        }
    }

    static LegendRow of(List<Item> items) {
        List<Mark> marks = new ArrayList<>();
        TextStyle style = Theme.PICTURE_SCALE;
        double left = 0;
        double top = 0;
        for (Item item : items) {
            double room = item.width() + Theme.LEGEND_SAMPLE_GAP + item.words().width();
            if (left > 0 && left + room > Theme.MEASURE) {
                left = 0;
                top += Theme.LEGEND_LINE;
            }
            double baseline = top + style.over();
            double middle = baseline - Theme.MIDDLE_OF_LETTERS * style.size();
            double words = left + (item.width() > 0 ? item.width() + Theme.LEGEND_SAMPLE_GAP : 0);
            marks.add(item.sample().moved(left, middle));
            marks.add((canvas, x, y) -> canvas.line(item.words(), x + words, y + baseline));
            left = words + item.words().width() + Theme.LEGEND_BETWEEN;
        }
        double height = items.isEmpty() ? 0 : top + style.size();
        return new LegendRow(height, Mark.all(marks));
    }
}
