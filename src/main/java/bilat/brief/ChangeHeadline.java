package bilat.brief;

import bilat.document.Block;
import bilat.document.Part;
import java.util.List;
import java.util.Optional;

/** What opens a bulletin: the change to read first as a sentence, and how many there are for each reason. */
final class ChangeHeadline implements Section {
    static final String NAME = "headline";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean needsChanges() {
        return true;
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        Run said = new ChangesInShort(Bulletin.of(desk)).sentences();
        return Optional.of(new Part(NAME, "", List.of(new Block.Paragraph(said.content()))));
    }
}
