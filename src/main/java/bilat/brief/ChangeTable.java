package bilat.brief;

import bilat.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Changes as a table. A column in which every line says the same is a sentence above it instead. */
final class ChangeTable {
    private final Desk desk;
    private final Say say;
    private final Run then;
    private final boolean reasons;
    private final List<Run> sentences = new ArrayList<>();
    private final List<Block.Column> columns = new ArrayList<>();
    private final List<Function<ChangeRow, Run>> cells = new ArrayList<>();

    private ChangeTable(Desk desk, Run then, boolean reasons) {
        this.desk = desk;
        this.say = desk.say();
        this.then = then;
        this.reasons = reasons;
    }

    /**
     * A table with nothing in it yet.
     *
     * @param then the day that is compared with
     * @param reasons whether it says why, where the heading does not
     */
    static ChangeTable of(Desk desk, Run then, boolean reasons) {
        return new ChangeTable(desk, then, reasons);
    }

    /** The sentences and the table. */
    List<Block> blocks(List<ChangeRow> rows) {
        column("changes.what", Block.Role.TEXT, ChangeRow::what);
        if (all(rows, ChangeRow::was, PlainText.of(Run.of(desk.notOnRecord())))) {
            sentences.add(say.say(rows.size() == 1 ? "changes.new-one" : "changes.new-all", then));
        } else {
            column("changes.was", Block.Role.TEXT, ChangeRow::was);
        }
        column("changes.is", Block.Role.TEXT, ChangeRow::is);
        if (!rows.stream().allMatch(ChangeTable::saysSince)) {
            orOnce(rows, "changes.since", Block.Role.DATE, ChangeRow::since);
        }
        orOnce(rows, "changes.learned", Block.Role.DATE, ChangeRow::learned);
        if (reasons) {
            orOnce(rows, "changes.because", Block.Role.TEXT, ChangeRow::why);
        }
        return drawn(rows);
    }

    private void column(String key, Block.Role role, Function<ChangeRow, Run> cell) {
        columns.add(Cells.column(desk, key, role));
        cells.add(cell);
    }

    private void orOnce(List<ChangeRow> rows, String key, Block.Role role, Function<ChangeRow, Run> cell) {
        String first = PlainText.of(cell.apply(rows.get(0)));
        if (!all(rows, cell, first)) {
            column(key, role, cell);
        } else if (!first.isEmpty()) {
            sentences.add(say.say(key + (rows.size() == 1 ? ".one" : ".all"), cell.apply(rows.get(0))));
        }
    }

    /** Whether the date stands in what is told. */
    private static boolean saysSince(ChangeRow row) {
        return PlainText.of(row.is()).contains(PlainText.of(row.since()));
    }

    private boolean all(List<ChangeRow> rows, Function<ChangeRow, Run> cell, String text) {
        return rows.stream().allMatch(row -> PlainText.of(cell.apply(row)).equals(text));
    }

    private List<Block> drawn(List<ChangeRow> rows) {
        List<Block> blocks = new ArrayList<>();
        if (!sentences.isEmpty()) {
            blocks.add(new Block.Paragraph(Run.join(sentences, " ").content()));
        }
        List<Block.Row> lines = rows.stream()
                .map(row ->
                        Cells.row(cells.stream().map(cell -> cell.apply(row)).toArray(Run[]::new)))
                .toList();
        blocks.add(new Block.Table(columns, lines));
        return blocks;
    }
}
