package bilat.render.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of text.
 *
 * @param width without the space at its end
 */
record Line(List<Run> runs, double width) {
    Line {
        runs = joined(runs);
    }

    /** The width with the space at its end. */
    double extent() {
        return runs.stream().mapToDouble(Run::extent).sum();
    }

    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (int i = 0; i < runs.size(); ) {
            StringBuilder text = new StringBuilder();
            Run first = runs.get(i);
            double width = 0;
            do {
                text.append(runs.get(i).text());
                width += runs.get(i).width();
                i++;
            } while (i < runs.size() && first.continuesIn(runs.get(i)));
            joined.add(first.with(text.toString(), width));
        }
        return List.copyOf(joined);
    }
}
