package bilat.brief;

import bilat.document.Block;
import bilat.document.Drawing;
import bilat.fact.Actor;
import bilat.fact.Figure;
import bilat.fact.Precision;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Values of years as bars: one reporter's, or beside them what the other says of the same flow. Nothing is reckoned
 * from them; where there are more than two who report, where a value is negative, and of periods other than years the
 * table alone tells.
 */
final class FigurePictures {
    private static final Pattern TRADED = Pattern.compile("(?:exports|imports) of (?<what>.+)");
    private static final int LONGEST = 10;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_OF_TWO = 2;
    private static final int MOST = 3;

    private final Desk desk;
    private final Say say;
    private final FigureSentences sentences;

    FigurePictures(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
        this.sentences = new FigureSentences(desk);
    }

    /** The values of one reporter by year. */
    private record Series(Figure figure, Run whose, Map<Integer, Figure.Value> values) {}

    private record Chart(List<Series> series, int first, int last) {
        int years() {
            return last - first + 1;
        }
    }

    /** The pictures, those of two reporters first, then the longest. */
    List<Block> of(List<Figure> figures) {
        Map<String, List<Figure>> same = new TreeMap<>();
        figures.forEach(figure ->
                same.computeIfAbsent(compared(figure), key -> new ArrayList<>()).add(figure));
        return same.values().stream()
                .flatMap(those -> chart(those).stream())
                .sorted(Comparator.comparing((Chart chart) -> chart.series().size())
                        .thenComparing(Chart::years)
                        .reversed())
                .limit(MOST)
                .map(this::picture)
                .toList();
    }

    /** What may stand side by side: one measure and unit in one direction; what one exports the other imports. */
    private static String compared(Figure figure) {
        boolean trade = figure.flow()
                .filter(flow -> flow == Figure.Flow.EXPORTS || flow == Figure.Flow.IMPORTS)
                .isPresent();
        String measure = trade ? figure.measure().replaceFirst("exports|imports", "") : figure.measure();
        return String.join(
                "\u0000",
                measure,
                figure.from().map(Actor::id).orElse(""),
                figure.to().map(Actor::id).orElse(""),
                figure.unit().orElse(""));
    }

    private Optional<Chart> chart(List<Figure> figures) {
        List<Series> all =
                figures.stream().flatMap(figure -> series(figure).stream()).toList();
        List<Series> shown = all.stream()
                .sorted(Comparator.comparing(series -> reporter(series.figure(), desk.second())))
                .toList();
        int last = shown.stream()
                .flatMap(series -> series.values().keySet().stream())
                .mapToInt(year -> year)
                .max()
                .orElse(0);
        List<Integer> years = shown.stream()
                .flatMap(series -> series.values().keySet().stream())
                .filter(year -> year > last - LONGEST)
                .distinct()
                .sorted()
                .toList();
        boolean telling =
                shown.size() == 1 && years.size() >= SHORTEST || shown.size() == 2 && years.size() >= SHORTEST_OF_TWO;
        return telling && shown.size() == figures.size()
                ? Optional.of(new Chart(shown, years.get(0), last))
                : Optional.empty();
    }

    private static boolean reporter(Figure figure, Actor side) {
        return figure.reporter().equals(Optional.of(side));
    }

    /** A figure as a series; empty where its values are not all of years, of one who reports, and at least zero. */
    private Optional<Series> series(Figure figure) {
        Map<Integer, Figure.Value> values = new TreeMap<>();
        List<String> whose = new ArrayList<>();
        for (Figure.Value value : Conflicting.undisputed(figure)) {
            boolean year = value.period().shape() == When.Shape.ON
                    && value.period().anchor().precision() == Precision.YEAR;
            if (!year || value.number().signum() < 0) {
                return Optional.empty();
            }
            values.put(value.period().anchor().first().getYear(), value);
            whose.add(PlainText.of(sentences.whose(figure, value)));
        }
        return whose.stream().distinct().count() == 1
                ? Optional.of(new Series(figure, Run.typed(whose.get(0)), values))
                : Optional.empty();
    }

    private Block picture(Chart chart) {
        List<Drawing.Period> periods = IntStream.rangeClosed(chart.first(), chart.last())
                .mapToObj(year -> new Drawing.Period(
                        Integer.toString(year),
                        chart.series().stream().map(series -> bar(series, year)).toList()))
                .toList();
        List<String> series =
                chart.series().stream().map(one -> words(chart, one)).toList();
        String heading = heading(chart);
        Drawing drawing = new Drawing.Bars(series, periods, desk.word("picture.bars.left"));
        return new Block.Picture(heading, drawing, alternative(heading, series, periods), List.of(), Optional.empty());
    }

    private Drawing.Bar bar(Series series, int year) {
        return Optional.ofNullable(series.values().get(year))
                .map(value -> new Drawing.Bar(
                        Optional.of(value.number()), PlainText.of(sentences.number(value.text(), value.qualifier()))))
                .orElseGet(() -> new Drawing.Bar(Optional.empty(), desk.word("absent.not-on-record")));
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

    /** The measure; of what one exports and the other imports the goods alone, since each calls the flow otherwise. */
    private Run measured(Chart chart) {
        List<String> measures = measures(chart);
        List<String> traded = measures.stream()
                .map(TRADED::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group("what"))
                .distinct()
                .toList();
        boolean goods = measures.size() > 1 && traded.size() == 1;
        return say.list((goods ? traded : measures).stream().map(Run::typed).toList());
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
