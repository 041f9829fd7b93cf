package bilat.brief;

import bilat.change.Change;
import bilat.change.Why;
import bilat.document.Part;
import java.util.List;
import java.util.Optional;

/**
 * A table of what is different for some reasons; left out where nothing is.
 *
 * @param reasons in the order in which they are told
 */
record ChangesByReason(String name, List<Why> reasons) implements Section {
    static final ChangesByReason WORLD_CHANGED = new ChangesByReason("world-changed", List.of(Why.WORLD_CHANGED));
    static final ChangesByReason AMENDED =
            new ChangesByReason("amended", List.of(Why.CORRECTED, Why.WITHDRAWN, Why.RE_RATED, Why.RENAMED));
    static final ChangesByReason BY_CALENDAR = new ChangesByReason("by-calendar", List.of(Why.CALENDAR));

    ChangesByReason {
        reasons = List.copyOf(reasons);
    }

    @Override
    public boolean needsChanges() {
        return true;
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        Bulletin bulletin = Bulletin.of(desk);
        List<Change> changes = bulletin.because(reasons);
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        name,
                        desk.word("section." + name),
                        ChangeTable.of(desk, bulletin.since(), reasons.size() > 1)
                                .blocks(new ChangeRows(bulletin).of(changes))));
    }
}
