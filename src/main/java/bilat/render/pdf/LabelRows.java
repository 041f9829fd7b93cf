package bilat.render.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts labels that stand right of their leaders into rows, so that no label meets another and no leader a label. Where
 * the rows there are do not take all, those of the lowest rank numbers are kept.
 */
final class LabelRows {
    private LabelRows() {}

    /** Where a leader stands, how far its label reaches, and how much it matters. */
    record Label(double x, double width, int rank) {}

    /**
     * The row of each label by its index, 0 the lowest; one that there was no room for is left out.
     *
     * @param most how many rows there are
     */
    static SortedMap<Integer, Integer> of(List<Label> labels, int most) {
        List<Integer> byRank = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            byRank.add(i);
        }
        byRank.sort(Comparator.comparing((Integer i) -> labels.get(i).rank())
                .thenComparing(i -> labels.get(i).x(), Comparator.reverseOrder()));
        List<Integer> kept = new ArrayList<>();
        for (int candidate : byRank) {
            int place = place(labels, kept, candidate);
            kept.add(place, candidate);
            if (Arrays.stream(rows(labels, kept)).anyMatch(row -> row >= most)) {
                kept.remove(place);
            }
        }
        int[] rows = rows(labels, kept);
        SortedMap<Integer, Integer> placed = new TreeMap<>();
        for (int i = 0; i < rows.length; i++) {
            placed.put(kept.get(i), rows[i]);
        }
        return placed;
    }

    // What is kept stands from the right to the left.
    private static int place(List<Label> labels, List<Integer> kept, int candidate) {
        int place = 0;
        while (place < kept.size()
                && labels.get(kept.get(place)).x() >= labels.get(candidate).x()) {
            place++;
        }
        return place;
    }

    // Each goes over every label further right that it would reach into.
    private static int[] rows(List<Label> labels, List<Integer> kept) {
        int[] rows = new int[kept.size()];
        for (int own = 0; own < rows.length; own++) {
            Label label = labels.get(kept.get(own));
            double reach = label.x() + label.width() + Theme.LABEL_BETWEEN;
            for (int other = own - 1; other >= 0 && labels.get(kept.get(other)).x() < reach; other--) {
                rows[own] = Math.max(rows[own], rows[other] + 1);
            }
        }
        return rows;
    }
}
