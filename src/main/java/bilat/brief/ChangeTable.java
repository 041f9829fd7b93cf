package bilat.brief;

import bilat.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Changes as a table. A column in which every line says the same is a sentence above it instead. */
final class ChangeTable {
    private final Desk desk;
    private final Say say;
    private final List<Run> sentences = new ArrayList<>();
    private final List<Block.Column> columns = new ArrayList<>();
    private final List<Function<ChangeRow, Run>> cells = new ArrayList<>();

    private ChangeTable(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    /**
     * The sentences and the table.
     *
     * @param then the day that is compared with
     */
    static List<Block> blocks(Desk desk, List<ChangeRow> rows, Run then) {
        ChangeTable table = new ChangeTable(desk);
        table.column("changes.what", Block.Role.TEXT, ChangeRow::what);
        if (table.all(rows, ChangeRow::was, table.absent())) {
            table.sentences.add(table.say.say(rows.size() == 1 ? "changes.new-one" : "changes.new-all", then));
        } else {
            table.column("changes.was", Block.Role.TEXT, ChangeRow::was);
        }
        table.column("changes.is", Block.Role.TEXT, ChangeRow::is);
        table.orOnce(rows, "changes.since", Block.Role.DATE, ChangeRow::since);
        table.orOnce(rows, "changes.learned", Block.Role.DATE, ChangeRow::learned);
        table.orOnce(rows, "changes.why", Block.Role.TEXT, ChangeRow::why);
        return table.blocks(rows);
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

    private String absent() {
        return PlainText.of(Run.of(desk.notOnRecord()));
    }

    private boolean all(List<ChangeRow> rows, Function<ChangeRow, Run> cell, String text) {
        return rows.stream().allMatch(row -> PlainText.of(cell.apply(row)).equals(text));
    }

    private List<Block> blocks(List<ChangeRow> rows) {
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
