package bilat.brief;

import bilat.change.Changes;
import bilat.change.Tally;
import bilat.document.Block;
import bilat.document.Part;
import java.util.List;
import java.util.Optional;

/** How many facts there were, came, went and are: what was and came less what went is what is. */
final class ChangeCount implements Section {
    @Override
    public String name() {
        return "count";
    }

    @Override
    public boolean needsChanges() {
        return true;
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        Changes changes = desk.changes().orElseThrow();
        Block table = new Block.Table(
                List.of(
                        new Block.Column(List.of(), Block.Role.LABEL),
                        Cells.column(desk, "count.before", Block.Role.NUMBER),
                        Cells.column(desk, "count.added", Block.Role.NUMBER),
                        Cells.column(desk, "count.removed", Block.Role.NUMBER),
                        Cells.column(desk, "count.after", Block.Role.NUMBER)),
                List.of(
                        row(desk, "count.between", changes.between()),
                        row(desk, "count.context", changes.context()),
                        row(desk, "count.all", changes.total())));
        Run reverified = changes.reverified() == 0
                ? Run.words(desk.word("count.none-reverified"))
                : desk.say().count("count.reverified", changes.reverified()).capitalised();
        Block checked = new Block.Paragraph(reverified.content());
        return Optional.of(new Part(name(), desk.word("section." + name()), List.of(table, checked)));
    }

    private static Block.Row row(Desk desk, String key, Tally tally) {
        return Cells.row(
                Run.words(desk.word(key)),
                digits(tally.before()),
                digits(tally.added()),
                digits(tally.removed()),
                digits(tally.after()));
    }

    private static Run digits(int number) {
        return Run.typed(Integer.toString(number));
    }
}
