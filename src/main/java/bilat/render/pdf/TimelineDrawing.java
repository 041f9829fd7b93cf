package bilat.render.pdf;

import bilat.document.Drawing;
import bilat.document.Drawing.Sign;
import java.util.ArrayList;
import java.util.List;

/** Paints a timeline: lanes of signs with their labels, the scale under them, and a legend. */
final class TimelineDrawing {
    private static final double HALF_BAR = Theme.SIGN_BAR / 2;

    private TimelineDrawing() {}

    static List<Sketch> of(Drawing.Timeline timeline, Lettering lettering) {
        return TimelineLayout.of(timeline, lettering).stream()
                .map(layout -> sketch(layout, timeline, lettering))
                .toList();
    }

    private static Sketch sketch(TimelineLayout layout, Drawing.Timeline timeline, Lettering lettering) {
        List<Mark> marks = new ArrayList<>();
        double ahead = layout.scale().end(timeline.asOf());
        marks.add((canvas, x, y) -> canvas.fill(Ink.PANEL, x + ahead, y, Theme.MEASURE - ahead, layout.axis()));
        layout.lanes().forEach(lane -> lane(marks, lane, layout.scale()));
        marks.add(layout.scale().axis(lettering).moved(0, layout.axis()));
        LegendRow legend = LegendRow.of(items(timeline, lettering, layout.left()));
        double below = layout.axis() + Theme.SCALE_HEIGHT + Theme.LEGEND_ABOVE;
        marks.add(legend.mark().moved(0, below));
        return new Sketch(below + legend.height(), Mark.all(marks));
    }

    private static void lane(List<Mark> marks, TimelineLayout.Lane lane, TimeScale scale) {
        double axis = lane.axis();
        marks.add((canvas, x, y) -> canvas.fill(
                Ink.LINE,
                x + scale.left(),
                y + axis - Theme.ROW_RULE / 2,
                Theme.MEASURE - scale.left(),
                Theme.ROW_RULE));
        TextStyle head = Theme.PICTURE_HEAD;
        for (int i = 0; i < lane.name().size(); i++) {
            Line line = lane.name().get(i);
            double baseline = axis - (lane.name().size() - 1 - i) * head.leading();
            marks.add((canvas, x, y) -> canvas.line(line, x, y + baseline));
        }
        for (boolean wide : List.of(true, false)) {
            for (Drawing.Event event : lane.events()) {
                if (TimeSign.isWide(event, scale) == wide) {
                    double at = TimelineLayout.place(event, scale);
                    boolean onBar = lane.events().stream()
                            .anyMatch(bar -> TimeSign.isWide(bar, scale) && TimeSign.covers(bar, scale, at));
                    marks.add(new TimeSign(event, scale, axis, onBar));
                }
            }
        }
        lane.labels().forEach(placed -> label(marks, placed, axis));
    }

    private static void label(List<Mark> marks, TimelineLayout.Placed placed, double axis) {
        double foot = axis - (TimeSign.isBar(placed.event()) ? HALF_BAR : Theme.LEADER_END);
        double left = placed.x() + Theme.LEADER_TO_LABEL;
        TextStyle style = Theme.PICTURE_TEXT;
        marks.add((canvas, x, y) -> {
            double leader = x + placed.x() - Theme.LEADER / 2;
            canvas.fill(Ink.MID, leader, y + placed.top(), Theme.LEADER, foot - placed.top());
            Lettering.paint(canvas, placed.date(), Theme.PICTURE_NAME, x + left, y + placed.top());
            Lettering.paint(canvas, placed.what(), style, x + left, y + placed.top() + style.leading());
        });
    }

    private static List<LegendRow.Item> items(Drawing.Timeline timeline, Lettering lettering, int left) {
        List<LegendRow.Item> items = new ArrayList<>();
        for (Drawing.Key<Sign> key : timeline.keys()) {
            items.add(item(key.sign(), lettering.line(key.words(), Theme.PICTURE_SCALE)));
        }
        if (left > 0) {
            String words = timeline.left().replace("{0}", Integer.toString(left));
            items.add(LegendRow.Item.of(lettering.line(words, Theme.PICTURE_SCALE)));
        }
        return items;
    }

    private static LegendRow.Item item(Sign sign, Line words) {
        double bar = Theme.LEGEND_BAR;
        double circle = 2 * Theme.DAY_RADIUS;
        Stroke solid = Stroke.solid(Theme.SIGN_STROKE);
        Stroke dashed = Stroke.dashed(Theme.SIGN_STROKE, Theme.SIGN_DASH);
        double half = Theme.SIGN_BAR / 2;
        return switch (sign) {
            case DAY ->
                new LegendRow.Item(
                        circle,
                        (canvas, x, y) -> canvas.disc(Ink.ACCENT, x + Theme.DAY_RADIUS, y, Theme.DAY_RADIUS),
                        words);
            case MONTH ->
                new LegendRow.Item(
                        circle,
                        (canvas, x, y) -> canvas.ring(Ink.ACCENT, x + Theme.DAY_RADIUS, y, Theme.MONTH_RADIUS, solid),
                        words);
            case YEARS ->
                new LegendRow.Item(
                        bar, (canvas, x, y) -> TimeSign.box(canvas, x, y, bar, Theme.SIGN_BAR, solid), words);
            case LASTING ->
                new LegendRow.Item(
                        bar, (canvas, x, y) -> canvas.fill(Ink.ACCENT, x, y - half, bar, Theme.SIGN_BAR), words);
            case PLANNED ->
                new LegendRow.Item(
                        Theme.SIGN_PLAN,
                        (canvas, x, y) -> TimeSign.box(canvas, x, y, Theme.SIGN_PLAN, Theme.SIGN_PLAN, solid),
                        words);
            case ABOUT ->
                new LegendRow.Item(
                        bar, (canvas, x, y) -> TimeSign.box(canvas, x, y, bar, Theme.SIGN_BAR, dashed), words);
            case BY ->
                new LegendRow.Item(
                        bar,
                        (canvas, x, y) -> {
                            TimeSign.dots(canvas, Ink.ACCENT, x + Theme.DOT_RADIUS, y);
                            double right = x + bar - Theme.MONTH_RADIUS - Theme.SIGN_STROKE / 2;
                            canvas.ring(Ink.ACCENT, right, y, Theme.MONTH_RADIUS, solid);
                        },
                        words);
            case AHEAD ->
                new LegendRow.Item(
                        Theme.SQUARE,
                        (canvas, x, y) -> {
                            canvas.fill(Ink.PANEL, x, y - Theme.SQUARE / 2, Theme.SQUARE, Theme.SQUARE);
                            canvas.frame(
                                    Ink.LINE,
                                    x,
                                    y - Theme.SQUARE / 2,
                                    Theme.SQUARE,
                                    Theme.SQUARE,
                                    Stroke.solid(Theme.ROW_RULE));
                        },
                        words);
        };
    }
}
