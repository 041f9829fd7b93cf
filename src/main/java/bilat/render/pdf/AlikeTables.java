package bilat.render.pdf;

import bilat.document.Block;
import bilat.document.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The tables of a part. Those of the same columns get the same widths, so that they read as one under subheadings. */
final class AlikeTables {
    private final List<Block.Table> tables = new ArrayList<>();
    private final Map<List<Block.Column>, List<Double>> widths = new HashMap<>();

    /** All tables of a part and of the parts below it. */
    AlikeTables(Part part) {
        gather(part);
    }

    /**
     * The widths of a table's columns.
     *
     * @param rows what the table itself needs room for
     * @param others the same of another one that has these columns
     */
    List<Double> widths(
            Block.Table table, List<List<List<Atom>>> rows, Function<Block.Table, List<List<List<Atom>>>> others) {
        List<Double> known = widths.get(table.columns());
        if (known == null) {
            List<List<List<Atom>>> all = new ArrayList<>(rows);
            tables.stream()
                    .filter(each -> each != table && each.columns().equals(table.columns()))
                    .forEach(each -> all.addAll(others.apply(each)));
            known = ColumnWidths.of(table.columns(), all);
            widths.put(table.columns(), known);
        }
        return known;
    }

    private void gather(Part part) {
        for (Block block : part.blocks()) {
            if (block instanceof Block.Table table) {
                tables.add(table);
            }
        }
        part.parts().forEach(this::gather);
    }
}
