package bilat.brief;

import bilat.change.Change;
import bilat.change.Why;
import bilat.document.Block;
import bilat.document.Inline;
import bilat.document.Part;
import bilat.fact.Fact;
import bilat.fact.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is new on record without being new in the world: who is in office, the rest by what it bears on. */
final class NewlyLearned implements Section {
    @Override
    public String name() {
        return "newly-learned";
    }

    @Override
    public boolean needsChanges() {
        return true;
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        Bulletin bulletin = Bulletin.of(desk);
        List<Change> learned = bulletin.because(List.of(Why.NEWLY_LEARNED));
        if (learned.isEmpty()) {
            return Optional.empty();
        }
        List<Change> added = learned.stream()
                .filter(change -> change.kind() == Change.Kind.ADDED)
                .filter(change -> change.after().isPresent())
                .toList();
        List<Change> others =
                learned.stream().filter(change -> !added.contains(change)).toList();
        List<Fact> facts =
                added.stream().map(change -> change.after().orElseThrow()).toList();
        List<Block> blocks = new ArrayList<>();
        if (!facts.isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(new Inline.Text(desk.word("changes.learned-only")))));
            blocks.add(new Block.Bullets(items(bulletin.after(), facts)));
        }
        if (!others.isEmpty()) {
            blocks.addAll(ChangeTable.of(desk, bulletin.since(), false).blocks(new ChangeRows(bulletin).of(others)));
        }
        return Optional.of(new Part(name(), desk.word("section." + name()), blocks));
    }

    private static List<List<Inline>> items(Desk desk, List<Fact> facts) {
        List<List<Inline>> items = new ArrayList<>();
        new LearnedOffices(desk).items(Desk.of(Post.class, facts)).forEach(run -> items.add(run.content()));
        List<Fact> rest = facts.stream().filter(fact -> !(fact instanceof Post)).toList();
        new LearnedFacts(desk).items(rest).forEach(run -> items.add(run.content()));
        return items;
    }
}
