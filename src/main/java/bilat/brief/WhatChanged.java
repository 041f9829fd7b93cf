package bilat.brief;

import bilat.change.Change;
import bilat.change.Why;
import bilat.document.Block;
import bilat.document.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is different from an earlier day, in a brief that tells the rest too; drawn only where there is such a day. */
final class WhatChanged implements Section {
    /** More lines than these are for the bulletin. */
    private static final int MOST = 8;

    @Override
    public String name() {
        return "what-changed";
    }

    @Override
    public boolean tellsChanges() {
        return true;
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        if (desk.changes().isEmpty()) {
            return Optional.empty();
        }
        Bulletin bulletin = Bulletin.of(desk);
        List<Block> blocks = new ArrayList<>();
        Run said = Run.join(List.of(bulletin.comparedWith(), new ChangesInShort(bulletin).sentences()), " ");
        blocks.add(new Block.Paragraph(said.content()));
        List<Change> all = bulletin.because(List.of(Why.values()));
        List<ChangeRow> rows = new ChangeRows(bulletin).of(all);
        if (!rows.isEmpty()) {
            blocks.addAll(ChangeTable.of(desk, bulletin.since(), true)
                    .blocks(rows.stream().limit(MOST).toList()));
        }
        if (rows.size() > MOST) {
            blocks.add(new Block.Paragraph(desk.say()
                    .count("changes.more", rows.size() - MOST)
                    .capitalised()
                    .content()));
        }
        return Optional.of(new Part(name(), desk.word("section." + name()), blocks));
    }
}
