package bilat.render.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Stacks the rows of a table and says where a page may end between them. */
final class TableStacker {
    private final double halfPage;
    private final TableRow header;
    private final Slab repeated;

    TableStacker(double halfPage, TableRow header, TableRow repeated) {
        this.halfPage = halfPage;
        this.header = header;
        this.repeated = repeated.whole();
    }

    List<Slab> stack(List<TableRow> rows) {
        List<Slab> slabs = new ArrayList<>(header.height() > halfPage ? header.lines() : List.of(header.whole()));
        double height =
                header.height() + rows.stream().mapToDouble(TableRow::height).sum();
        boolean small = rows.size() <= Theme.SMALL_TABLE && height <= halfPage * 2 / 3;
        int end = rows.size() - endOf(rows);
        BitSet continuing = continuing(rows);
        for (int i = 0; i < rows.size(); i++) {
            // Two rows stay with the header.
            boolean kept = small || i <= 1 || i > end || continuing.get(i);
            boolean tall = rows.get(i).height() > halfPage;
            List<Slab> parts = tall ? rows.get(i).lines() : List.of(rows.get(i).whole());
            for (int k = 0; k < parts.size(); k++) {
                Slab part = k == 0 && kept && (!tall || i == 0) ? parts.get(0).kept() : parts.get(k);
                slabs.add(resuming(part, k > 0));
            }
        }
        return slabs;
    }

    // The last may be a total, which stands with two rows; of high rows it is none.
    private int endOf(List<TableRow> rows) {
        double height = rows.stream()
                .skip(Math.max(0, rows.size() - 3))
                .mapToDouble(TableRow::height)
                .sum();
        return height <= halfPage / 4 ? 3 : 2;
    }

    // A row without a label belongs to the one above it that has one, if all those are not too much for a page's end.
    private BitSet continuing(List<TableRow> rows) {
        BitSet continuing = new BitSet();
        for (int first = 0; first < rows.size(); ) {
            double height = rows.get(first).height();
            int next = first + 1;
            while (next < rows.size() && !rows.get(next).isLabelled()) {
                height += rows.get(next++).height();
            }
            continuing.set(first + 1, next, height <= halfPage * 2 / 3);
            first = next;
        }
        return continuing;
    }

    // A header that takes most of a page is not repeated.
    private Slab resuming(Slab slab, boolean withinRow) {
        if (repeated.height() > halfPage / 2) {
            return slab;
        }
        List<Mark> closing = withinRow ? List.of(TableColumns.rule(Ink.LINE, Theme.ROW_RULE)) : List.of();
        return slab.resuming(new Slab.Resumption(repeated, closing));
    }
}
