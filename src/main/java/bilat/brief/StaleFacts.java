package bilat.brief;

import bilat.document.Block;
import bilat.fact.Fact;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The facts that nobody checked for longer than their review age, the longest unchecked first. */
final class StaleFacts {
    private final Desk desk;
    private final Checked checked;

    StaleFacts(Desk desk) {
        this.desk = desk;
        this.checked = new Checked(desk);
    }

    /** How many, and a table of them; nothing where there is none. */
    List<Block> blocks(List<Fact> stale) {
        return stale.isEmpty()
                ? List.of()
                : blocks(desk.say().count("gaps.stale", stale.size()).capitalised(), stale);
    }

    /** What is said of them, and a table. */
    List<Block> blocks(Run head, List<Fact> stale) {
        Titles titles = new Titles(desk);
        List<Block.Row> rows = stale.stream()
                .sorted(Comparator.comparing((Fact fact) -> checked.day(fact).orElse(LocalDate.MIN))
                        .thenComparing(Fact::id))
                .map(fact -> Cells.row(
                        titles.of(fact).capitalised().then(desk.cites().marks(Citations.of(fact))),
                        checked.day(fact)
                                .map(desk.say()::day)
                                .orElseGet(() -> desk.say().absent("gaps.never-checked"))))
                .toList();
        Block table = new Block.Table(
                List.of(
                        Cells.column(desk, "gaps.fact", Block.Role.TEXT),
                        Cells.column(desk, "gaps.checked", Block.Role.DATE)),
                rows);
        return List.of(new Block.Paragraph(head.content()), table);
    }
}
