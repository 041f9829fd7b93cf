package bilat.render.pdf;

import java.util.ArrayList;
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
        for (int i = 0; i < rows.size(); i++) {
            // Two rows stay with the header, and two at the end.
            boolean kept = small || i <= 1 || i == rows.size() - 1;
            boolean tall = rows.get(i).height() > halfPage;
            List<Slab> parts = tall ? rows.get(i).lines() : List.of(rows.get(i).whole());
            for (int k = 0; k < parts.size(); k++) {
                Slab part = k == 0 && kept && (!tall || i == 0) ? parts.get(0).kept() : parts.get(k);
                slabs.add(resuming(part, k > 0));
            }
        }
        return slabs;
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
