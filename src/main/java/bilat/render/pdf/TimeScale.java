package bilat.render.pdf;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a day lies between two edges; time goes on at one pace.
 *
 * @param left where the first day begins
 * @param width from there to the end of the last day
 */
record TimeScale(LocalDate first, LocalDate last, double left, double width) {
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000);
    private static final int FEWEST = 4;
    private static final int MOST = 8;

    /** Where a day begins; a day beyond an edge is drawn at it. */
    double start(LocalDate day) {
        double all = ChronoUnit.DAYS.between(first, last) + 1;
        double part = ChronoUnit.DAYS.between(first, day) / all;
        return left + width * Math.min(1, Math.max(0, part));
    }

    /** Where a day ends. */
    double end(LocalDate day) {
        return start(day.plusDays(1));
    }

    /** The years whose beginnings are marked: four to eight where their numbers have room. */
    List<Integer> ticks() {
        List<Integer> finer = List.of();
        for (int step : STEPS) {
            List<Integer> years = years(step);
            if (years.size() <= MOST && hasRoom(step)) {
                return years.size() < FEWEST && !finer.isEmpty() ? finer : years;
            }
            finer = hasRoom(step) ? years : List.of();
        }
        return List.of();
    }

    private boolean hasRoom(int step) {
        return width * step * 365 / (ChronoUnit.DAYS.between(first, last) + 1) >= Theme.TICK_LEAST;
    }

    private List<Integer> years(int step) {
        int begun = first.getDayOfYear() == 1 ? first.getYear() : first.getYear() + 1;
        return IntStream.rangeClosed(-Math.floorDiv(-begun, step), Math.floorDiv(last.getYear(), step))
                .mapToObj(count -> count * step)
                .toList();
    }

    /** An axis that begins at the left edge and runs on to the right edge of the measure, with its years. */
    Mark axis(Lettering lettering) {
        List<Mark> marks = new ArrayList<>();
        marks.add((canvas, x, y) -> canvas.fill(Ink.TEXT, x + left, y, Theme.MEASURE - left, Theme.AXIS));
        for (int year : ticks()) {
            double at = start(LocalDate.of(year, 1, 1));
            Line number = lettering.line(Integer.toString(year), Theme.PICTURE_SCALE);
            marks.add((canvas, x, y) -> {
                canvas.fill(Ink.TEXT, x + at, y, Theme.AXIS, Theme.TICK);
                Lettering.paint(canvas, number, Theme.PICTURE_SCALE, x + at + Theme.TICK_LABEL, y + Theme.TICK_LABEL);
            });
        }
        return Mark.all(marks);
    }
}
