package bilat.render.pdf;

import bilat.document.Block.Column;
import bilat.document.Block.Role;
import java.util.Arrays;
import java.util.List;

/**
 * How wide the columns of a table are, the same on all its pages.
 *
 * <p>A column wants the width of its longest cell; if not all can have that, short columns get it and the others share
 * by the square root of all their text, none under its longest word. The two sides of a comparison are equally wide.
 */
final class ColumnWidths {
    private final List<Column> columns;
    private final double[] wishes;
    private final double[] totals;
    private final double[] floors;
    private final double[] widths;

    private ColumnWidths(List<Column> columns, List<List<List<Atom>>> rows) {
        this.columns = columns;
        this.wishes = new double[columns.size()];
        this.totals = new double[columns.size()];
        this.floors = new double[columns.size()];
        this.widths = new double[columns.size()];
        for (List<List<Atom>> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                measure(i, row.get(i));
            }
        }
    }

    /** The widths of the columns without the gaps between them; headers count as a row. */
    static List<Double> of(List<Column> columns, List<List<List<Atom>>> rows) {
        ColumnWidths widths = new ColumnWidths(columns, rows);
        widths.share();
        return Arrays.stream(widths.widths).boxed().toList();
    }

    /** Whether a table sets its two sides beside each other and nothing else. */
    static boolean isPlainComparison(List<Column> columns) {
        return columns.stream().map(Column::role).toList().equals(List.of(Role.LABEL, Role.SIDE, Role.SIDE))
                && columns.get(0).header().isEmpty();
    }

    private void measure(int column, List<Atom> atoms) {
        double wish = 0;
        for (int i = 0; i < atoms.size(); i++) {
            wish += (i == 0 ? 0 : atoms.get(i).spaceWidth()) + atoms.get(i).width();
            floors[column] = Math.max(floors[column], atoms.get(i).width());
        }
        wishes[column] = Math.max(wishes[column], wish);
        totals[column] += wish;
    }

    private void share() {
        double available = Theme.MEASURE - Theme.COLUMN_GAP * (columns.size() - 1);
        if (available <= 0) {
            throw new IllegalArgumentException(columns.size() + " columns are more than a page can take");
        }
        limitFloors(available);
        boolean[] fixed = new boolean[columns.size()];
        boolean compares = sides() == 2;
        boolean easy = !compares && Arrays.stream(wishes).sum() <= available;
        for (int i = 0; i < widths.length; i++) {
            Role role = columns.get(i).role();
            if (compares && role == Role.LABEL) {
                double wide = isPlainComparison(columns) ? Theme.LABEL_COLUMN : Theme.ISSUE_COLUMN;
                widths[i] = Math.max(floors[i], wide);
                fixed[i] = true;
            } else if (role == Role.MARK) {
                widths[i] = Math.max(floors[i], Theme.MARK_COLUMN);
                fixed[i] = true;
            } else if (easy || wishes[i] < Theme.NARROW && role != Role.SIDE) {
                widths[i] = wishes[i];
                fixed[i] = true;
            }
        }
        shareRest(available, fixed);
        if (compares) {
            levelSides();
        }
        double sum = Arrays.stream(widths).sum();
        for (int i = 0; sum > available && i < widths.length; i++) {
            widths[i] *= available / sum;
        }
        widths[widest()] += Math.max(0, available - sum);
    }

    // A word longer than its share of the line will be cut; its column need not push the others off the page.
    private void limitFloors(double available) {
        double share = available / columns.size();
        if (Arrays.stream(floors).sum() > available) {
            for (int i = 0; i < floors.length; i++) {
                floors[i] = Math.min(floors[i], share);
                wishes[i] = Math.max(wishes[i], floors[i]);
            }
        }
    }

    private void shareRest(double available, boolean[] fixed) {
        boolean changed = true;
        while (changed) {
            changed = false;
            double rest = available;
            double weights = 0;
            for (int i = 0; i < widths.length; i++) {
                rest -= fixed[i] ? widths[i] : 0;
                weights += fixed[i] ? 0 : weight(i);
            }
            for (int i = 0; i < widths.length && !changed; i++) {
                if (!fixed[i]) {
                    widths[i] = rest * weight(i) / weights;
                    if (widths[i] < floors[i]) {
                        widths[i] = floors[i];
                        fixed[i] = true;
                        changed = true;
                    }
                }
            }
        }
    }

    private double weight(int column) {
        return columns.get(column).role() == Role.SIDE && sides() == 2 ? 1 : Math.sqrt(totals[column] + 1);
    }

    private void levelSides() {
        double sum = 0;
        for (int i = 0; i < widths.length; i++) {
            sum += columns.get(i).role() == Role.SIDE ? widths[i] : 0;
        }
        for (int i = 0; i < widths.length; i++) {
            if (columns.get(i).role() == Role.SIDE) {
                widths[i] = sum / 2;
            }
        }
    }

    private long sides() {
        return columns.stream().filter(column -> column.role() == Role.SIDE).count();
    }

    // A column of running text takes what is left, so that numbers end at the right edge.
    private int widest() {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            int rank = Integer.compare(rank(i), rank(widest));
            if (rank > 0 || rank == 0 && widths[i] > widths[widest]) {
                widest = i;
            }
        }
        return widest;
    }

    private int rank(int column) {
        return switch (columns.get(column).role()) {
            case TEXT, LABEL, SIDE -> 2;
            case DATE, MARK, RATING -> 1;
            case NUMBER -> 0;
        };
    }
}
