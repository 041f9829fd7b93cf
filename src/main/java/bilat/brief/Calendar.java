package bilat.brief;

import bilat.document.Block;
import bilat.document.Part;
import java.util.List;
import java.util.Optional;

/** What lies ahead: planned meetings, expiries, due rounds, promises and anniversaries, the soonest first. */
final class Calendar implements Section {
    static final String NAME = "calendar";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        List<Ahead.Item> items = new Ahead(desk).items();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Part(name(), desk.word("section." + name()), List.of(table(desk, items))));
    }

    static Block table(Desk desk, List<Ahead.Item> items) {
        List<Block.Row> rows = items.stream()
                .map(item -> Cells.row(
                        desk.say().when(item.when()),
                        item.what().capitalised().then(desk.cites().marks(item.fact()))))
                .toList();
        return new Block.Table(
                List.of(
                        Cells.column(desk, "timeline.when", Block.Role.DATE),
                        Cells.column(desk, "timeline.what", Block.Role.TEXT)),
                rows);
    }
}
