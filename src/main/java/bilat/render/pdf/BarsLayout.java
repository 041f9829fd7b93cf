package bilat.render.pdf;

import bilat.document.Drawing;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the bars of a diagram and their words stand, from the top left corner.
 *
 * @param top the height that the words over the highest bar need
 * @param width from the first period to the end of the last
 * @param left how many periods there was no room for
 */
record BarsLayout(List<Placed> bars, List<Name> names, double top, double width, int left) {
    BarsLayout {
        bars = List.copyOf(bars);
        names = List.copyOf(names);
    }

    /**
     * A bar with its words.
     *
     * @param series its place among the bars of its period
     * @param height over the axis; 0 where there is no value
     * @param label where its words are to be centred
     */
    record Placed(int series, boolean known, double x, double height, List<Line> words, double label) {
        double wordsWidth() {
            return widest(words);
        }
    }

    /** The name of a period and where it is to be centred. */
    record Name(Line line, double centre) {}

    private record Measured(Drawing.Period period, Line name, List<List<Line>> words) {}

    static BarsLayout of(Drawing.Bars bars, Lettering lettering) {
        List<Measured> all = bars.periods().stream()
                .map(period -> measured(period, lettering))
                .toList();
        List<Measured> shown = all;
        while (shown.size() > 1 && step(shown) * shown.size() > Theme.MEASURE) {
            shown = shown.subList(1, shown.size());
        }
        double step = step(shown);
        BigDecimal largest = shown.stream()
                .flatMap(measured -> measured.period().bars().stream())
                .flatMap(bar -> bar.value().stream())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        List<Placed> placed = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        int lines = 1;
        for (int i = 0; i < shown.size(); i++) {
            Measured measured = shown.get(i);
            double centre = (i + 0.5) * step;
            names.add(new Name(measured.name(), centre));
            placed.addAll(period(measured, centre, largest));
            lines = Math.max(
                    lines, measured.words().stream().mapToInt(List::size).max().orElse(1));
        }
        double top = Theme.PICTURE_TEXT.height(lines) + Theme.VALUE_LABEL_GAP;
        return new BarsLayout(placed, names, top, step * shown.size(), all.size() - shown.size());
    }

    private static Measured measured(Drawing.Period period, Lettering lettering) {
        List<List<Line>> words = new ArrayList<>();
        for (Drawing.Bar bar : period.bars()) {
            TextStyle style = bar.value().isPresent() ? Theme.PICTURE_TEXT : Theme.PICTURE_ABSENT;
            words.add(lettering.lines(bar.words(), style, room(bar)));
        }
        return new Measured(
                period, lettering.cut(period.name(), Theme.PICTURE_SCALE, 2 * Theme.VALUE_LABEL_MOST), words);
    }

    // What stands in the place of a bar takes no more room than a bar needs.
    private static double room(Drawing.Bar bar) {
        return bar.value().isPresent() ? Theme.VALUE_LABEL_MOST : Theme.VALUE_LABEL_MOST / 2;
    }

    private static List<Placed> period(Measured measured, double centre, BigDecimal largest) {
        int count = measured.words().size();
        double pitch = Theme.VALUE_BAR + Theme.VALUE_BETWEEN;
        double first = centre - (count * pitch - Theme.VALUE_BETWEEN) / 2;
        // Words that would meet move apart, to either side of the middle.
        boolean meet = count == 2
                && (widest(measured.words().get(0)) + widest(measured.words().get(1))) / 2 + Theme.VALUE_LABEL_GAP
                        > pitch;
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Drawing.Bar bar = measured.period().bars().get(i);
            double x = first + i * pitch;
            double away = (widest(measured.words().get(i)) + Theme.VALUE_LABEL_GAP) / 2;
            double label = meet ? centre + (i == 0 ? -away : away) : x + Theme.VALUE_BAR / 2;
            double height = bar.value().map(value -> height(value, largest)).orElse(0.0);
            placed.add(new Placed(
                    i, bar.value().isPresent(), x, height, measured.words().get(i), label));
        }
        return placed;
    }

    private static double height(BigDecimal value, BigDecimal largest) {
        return largest.signum() == 0
                ? 0
                : value.divide(largest, MathContext.DECIMAL64).doubleValue() * Theme.VALUE_HEIGHT;
    }

    // The widest period decides, so that all are equally far apart.
    private static double step(List<Measured> periods) {
        double step = Theme.VALUE_STEP_LEAST;
        for (Measured measured : periods) {
            double words = measured.words().stream()
                    .mapToDouble(BarsLayout::widest)
                    .max()
                    .orElse(0);
            double pair = measured.words().size() * (words + Theme.VALUE_LABEL_GAP);
            step = Math.max(step, Math.max(pair, measured.name().width()) + Theme.VALUE_STEP_BETWEEN);
        }
        return step;
    }

    private static double widest(List<Line> lines) {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }
}
