package bilat.render.pdf;

import bilat.document.Drawing;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the bars of a diagram and their words stand, from the left end of the axis.
 *
 * @param top the height that bars and words need over the axis
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
     */
    record Placed(int series, double x, double height, List<Words> words) {
        Placed {
            words = List.copyOf(words);
        }

        double wordsLeft() {
            return words.stream().mapToDouble(Words::x).min().orElse(x);
        }

        double wordsRight() {
            return words.stream()
                    .mapToDouble(words -> words.x() + words.line().width())
                    .max()
                    .orElse(x);
        }

        /** Over the axis, with the words. */
        double reach() {
            return height + Theme.VALUE_LABEL_GAP + Theme.PICTURE_TEXT.height(words.size());
        }

        private Placed moved(double by) {
            List<Words> moved = words.stream()
                    .map(line -> new Words(line.line(), line.x() + by))
                    .toList();
            return new Placed(series, x + by, height, moved);
        }
    }

    /** A line of a bar's words and where it begins. */
    record Words(Line line, double x) {}

    /** The name of a period and where it is centred. */
    record Name(Line line, double centre) {}

    /** A period around its own middle. */
    private record Group(Line name, List<Placed> bars) {
        double before() {
            return bars.stream()
                    .mapToDouble(bar -> -Math.min(bar.x(), bar.wordsLeft()))
                    .reduce(name.width() / 2, Math::max);
        }

        double behind() {
            return bars.stream()
                    .mapToDouble(bar -> Math.max(bar.x() + Theme.VALUE_BAR, bar.wordsRight()))
                    .reduce(name.width() / 2, Math::max);
        }
    }

    static BarsLayout of(Drawing.Bars bars, Lettering lettering) {
        BigDecimal largest = bars.periods().stream()
                .flatMap(period -> period.bars().stream())
                .flatMap(bar -> bar.value().stream())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        List<Group> all = bars.periods().stream()
                .map(period -> group(period, largest, lettering))
                .toList();
        List<Group> shown = all;
        while (shown.size() > 1 && step(shown) * shown.size() > Theme.MEASURE) {
            shown = shown.subList(1, shown.size());
        }
        double step = Math.max(step(shown), Math.min(Theme.VALUE_STEP_MOST, Theme.MEASURE / shown.size()));
        double spare = step - before(shown) - behind(shown);
        List<Placed> placed = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            double centre = i * step + spare / 2 + before(shown);
            names.add(new Name(shown.get(i).name(), centre));
            shown.get(i).bars().forEach(bar -> placed.add(bar.moved(centre)));
        }
        double top = placed.stream().mapToDouble(Placed::reach).max().orElse(0);
        return new BarsLayout(placed, names, top, step * shown.size(), all.size() - shown.size());
    }

    private static Group group(Drawing.Period period, BigDecimal largest, Lettering lettering) {
        int count = period.bars().size();
        double pitch = Theme.VALUE_BAR + Theme.VALUE_BETWEEN;
        double first = -(count * pitch - Theme.VALUE_BETWEEN) / 2;
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Drawing.Bar bar = period.bars().get(i);
            double x = first + i * pitch;
            double middle = x + Theme.VALUE_BAR / 2;
            List<Words> words = new ArrayList<>();
            for (Line line : words(bar, lettering)) {
                // Each line stays on its own side of the middle, so that neither words nor the other bar are met.
                double aside = (line.width() + Theme.VALUE_LABEL_GAP) / 2;
                double centre = count == 1 ? middle : i == 0 ? Math.min(middle, -aside) : Math.max(middle, aside);
                words.add(new Words(line, centre - line.width() / 2));
            }
            placed.add(new Placed(i, x, height(bar, largest), words));
        }
        return new Group(lettering.cut(period.name(), Theme.PICTURE_SCALE, 2 * Theme.VALUE_LABEL_MOST), placed);
    }

    // What stands in the place of a bar takes little more room than a bar.
    private static List<Line> words(Drawing.Bar bar, Lettering lettering) {
        return bar.value().isPresent()
                ? lettering.lines(bar.words(), Theme.PICTURE_TEXT, Theme.VALUE_LABEL_MOST)
                : lettering.lines(bar.words(), Theme.PICTURE_ABSENT, Theme.VALUE_ABSENT_MOST);
    }

    private static double height(Drawing.Bar bar, BigDecimal largest) {
        return largest.signum() == 0
                ? 0
                : bar.value()
                        .map(value ->
                                value.divide(largest, MathContext.DECIMAL64).doubleValue() * Theme.VALUE_HEIGHT)
                        .orElse(0.0);
    }

    // The widest period decides, so that all are equally far apart.
    private static double step(List<Group> groups) {
        return Math.max(Theme.VALUE_STEP_LEAST, before(groups) + behind(groups) + Theme.VALUE_STEP_BETWEEN);
    }

    private static double before(List<Group> groups) {
        return groups.stream().mapToDouble(Group::before).max().orElse(0);
    }

    private static double behind(List<Group> groups) {
        return groups.stream().mapToDouble(Group::behind).max().orElse(0);
    }
}
