package bilat.brief;

import bilat.document.Block;
import bilat.document.Drawing;
import bilat.fact.Actor;
import bilat.fact.Certainty;
import bilat.fact.Figure;
import bilat.fact.Precision;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Values of years as bars: one reporter's, or beside them what the other says of the same flow. Nothing is reckoned
 * from them, and none is preferred where sources differ. Where there are more than two who report, where a value is
 * negative or was revised, and of periods other than years the table alone tells.
 */
final class FigurePictures {
    /** Of so many years, the newest, the bars stand in a row. */
    private static final int LONGEST = 10;

    /** Under so many years the table shows as much. */
    private static final int SHORTEST = 3;

    private static final int SHORTEST_OF_TWO = 2;
    /** So many pictures at most. */
    private static final int MOST = 3;

    private final Desk desk;
    private final Say say;
    private final FigureSentences sentences;

    FigurePictures(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
        this.sentences = new FigureSentences(desk);
    }

    /** What one reporter says by year; a bar without a value where sources differ. */
    private record Series(Figure figure, Run whose, SortedMap<Integer, Drawing.Bar> bars) {}

    private record Chart(List<Series> series, int first, int last) {
        int years() {
            return last - first + 1;
        }
    }

    /** The pictures, those of two reporters first, then the longest. */
    List<Block> of(List<Figure> figures) {
        return SideBySide.of(figures).stream()
                .flatMap(those -> chart(those).stream())
                .sorted(Comparator.comparing((Chart chart) -> chart.series().size())
                        .thenComparing(Chart::years)
                        .reversed())
                .limit(MOST)
                .map(this::picture)
                .toList();
    }

    private Optional<Chart> chart(List<Figure> figures) {
        List<Series> shown = figures.stream()
                .flatMap(figure -> series(figure).stream())
                .sorted(Comparator.comparing(series -> isReportedBy(desk.second(), series.figure())))
                .toList();
        SortedSet<Integer> years = new TreeSet<>();
        shown.forEach(series -> years.addAll(series.bars().keySet()));
        if (years.isEmpty() || shown.size() < figures.size()) {
            return Optional.empty();
        }
        int last = years.last();
        years.removeIf(year -> year <= last - LONGEST);
        boolean telling =
                shown.size() == 1 && years.size() >= SHORTEST || shown.size() == 2 && years.size() >= SHORTEST_OF_TWO;
        return telling ? Optional.of(new Chart(shown, years.first(), last)) : Optional.empty();
    }

    private static boolean isReportedBy(Actor side, Figure figure) {
        return figure.reporter().equals(Optional.of(side));
    }

    /** A figure as a series; empty where its values are not one a year, of one who reports, and at least zero. */
    private Optional<Series> series(Figure figure) {
        List<Figure.Value> undisputed = Conflicting.undisputed(figure, desk);
        SortedMap<Integer, Drawing.Bar> bars = new TreeMap<>();
        SortedSet<String> whose = new TreeSet<>();
        for (Figure.Value value : figure.values()) {
            if (!isYear(value.period()) || value.number().signum() < 0) {
                return Optional.empty();
            }
            boolean agreed = undisputed.contains(value);
            Drawing.Bar bar = agreed ? bar(value) : new Drawing.Bar(Optional.empty(), desk.word("picture.bars.differ"));
            Drawing.Bar before =
                    bars.putIfAbsent(value.period().anchor().first().getYear(), bar);
            if (before != null && !before.equals(bar)) {
                return Optional.empty();
            }
            if (agreed) {
                whose.add(PlainText.of(sentences.whose(figure, value)));
            }
        }
        return whose.size() == 1 ? Optional.of(new Series(figure, Run.typed(whose.first()), bars)) : Optional.empty();
    }

    private static boolean isYear(When period) {
        return period.shape() == When.Shape.ON
                && period.anchor().precision() == Precision.YEAR
                && period.anchor().certainty() == Certainty.PLAIN;
    }

    private Drawing.Bar bar(Figure.Value value) {
        Run number = sentences.number(value.text(), value.qualifier());
        return new Drawing.Bar(Optional.of(value.number()), PlainText.of(number));
    }

    private Block picture(Chart chart) {
        Drawing.Bar none = new Drawing.Bar(Optional.empty(), desk.word("absent.not-on-record"));
        List<Drawing.Period> periods = IntStream.rangeClosed(chart.first(), chart.last())
                .mapToObj(year -> new Drawing.Period(
                        Integer.toString(year),
                        chart.series().stream()
                                .map(series -> series.bars().getOrDefault(year, none))
                                .toList()))
                .toList();
        List<String> series =
                chart.series().stream().map(one -> words(chart, one)).toList();
        String heading = heading(chart);
        Drawing drawing = new Drawing.Bars(series, periods, desk.word("picture.bars.left"));
        return new Block.Picture(heading, drawing, alternative(heading, series, periods), List.of(), Optional.empty());
    }

    private static List<String> measures(Chart chart) {
        return chart.series().stream()
                .map(series -> series.figure().measure())
                .distinct()
                .toList();
    }

    private String heading(Chart chart) {
        Figure figure = chart.series().get(0).figure();
        Run measure = measured(chart).capitalised().then(sentences.flow(figure));
        return PlainText.of(figure.unit()
                .map(unit -> say.say("picture.bars", measure, Run.typed(unit)))
                .orElse(measure));
    }

    /** The measure; of what one exports and the other imports what it is, since each calls the flow otherwise. */
    private Run measured(Chart chart) {
        List<String> measures = measures(chart);
        List<String> traded =
                measures.stream().flatMap(measure -> traded(measure).stream()).toList();
        boolean same = traded.size() == 2 && traded.get(0).equals(traded.get(1));
        return same
                ? Run.typed(traded.get(0))
                : say.list(measures.stream().map(Run::typed).toList());
    }

    /** The goods of "exports of goods". */
    private Optional<String> traded(String measure) {
        String[] words = measure.split(" ", 3);
        return words.length == 3 && words[1].equals(desk.word("picture.bars.of"))
                ? Optional.of(words[2])
                : Optional.empty();
    }

    private String words(Chart chart, Series series) {
        return PlainText.of(
                measures(chart).size() == 1
                        ? say.say("picture.bars.according", series.whose())
                        : say.say(
                                "picture.bars.measure",
                                Run.typed(series.figure().measure()),
                                series.whose()));
    }

    private String alternative(String heading, List<String> series, List<Drawing.Period> periods) {
        List<Run> said = new ArrayList<>();
        said.add(Run.typed(heading).then(desk.word("stop")));
        List<Run> names = series.stream().map(Run::typed).toList();
        said.add(
                names.size() == 1
                        ? say.sentence(names.get(0))
                        : say.say("picture.bars.order", names.get(0), names.get(1)));
        for (Drawing.Period period : periods) {
            List<Run> values =
                    period.bars().stream().map(bar -> Run.typed(bar.words())).toList();
            said.add(say.say("picture.lane", Run.typed(period.name()), say.semicolons(values)));
        }
        return PlainText.of(Run.join(said, " "));
    }
}
