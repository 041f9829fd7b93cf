package bilat.render.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Puts labels that stand right of their leaders into rows, so that no label meets another and no leader a label. Where
 * the rows there are do not take all, those of the lowest rank numbers are kept.
 */
final class LabelRows {
    private LabelRows() {}

    /** Where a leader stands, how far its label reaches, and how much it matters. */
    record Label(double x, double width, int rank) {}

    /** The row of each label by its index, 0 the lowest; one that there was no room for is left out. */
    static TreeMap<Integer, Integer> of(List<Label> labels) {
        List<Integer> byRank = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            byRank.add(i);
        }
        byRank.sort(Comparator.comparing((Integer i) -> labels.get(i).rank())
                .thenComparing(i -> labels.get(i).x(), Comparator.reverseOrder()));
        TreeMap<Integer, Integer> rows = new TreeMap<>();
        List<Integer> kept = new ArrayList<>();
        for (int candidate : byRank) {
            kept.add(candidate);
            TreeMap<Integer, Integer> tried = rows(labels, kept);
            if (tried.values().stream().allMatch(row -> row < Theme.LABEL_ROWS)) {
                rows = tried;
            } else {
                kept.remove(kept.size() - 1);
            }
        }
        return rows;
    }

    // From the right to the left: each goes over every label that it would reach into.
    private static TreeMap<Integer, Integer> rows(List<Label> labels, List<Integer> kept) {
        List<Integer> fromRight = new ArrayList<>(kept);
        fromRight.sort(Comparator.comparing((Integer i) -> labels.get(i).x())
                .reversed()
                .thenComparing(i -> i));
        TreeMap<Integer, Integer> rows = new TreeMap<>();
        for (int own : fromRight) {
            double reach = labels.get(own).x() + labels.get(own).width() + Theme.LABEL_BETWEEN;
            int row = 0;
            for (var placed : rows.entrySet()) {
                if (labels.get(placed.getKey()).x() < reach) {
                    row = Math.max(row, placed.getValue() + 1);
                }
            }
            rows.put(own, row);
        }
        return rows;
    }
}
