package bilat.brief;

import bilat.change.Change;
import bilat.change.Changes;
import bilat.change.Why;
import bilat.document.Inline;
import bilat.fact.Agreement;
import bilat.fact.Fact;
import bilat.fact.Mechanism;
import bilat.fact.Mission;
import bilat.fact.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes in a few sentences. */
final class ChangesInShort {
    /** Those of which it is worth saying that there is none. */
    private static final List<Why> AMENDMENTS = List.of(Why.CORRECTED, Why.WITHDRAWN, Why.RE_RATED);

    private final Bulletin bulletin;
    private final Desk desk;
    private final Say say;

    ChangesInShort(Bulletin bulletin) {
        this.bulletin = bulletin;
        this.desk = bulletin.after();
        this.say = desk.say();
    }

    /** The first change, then totals; or that nothing changed, and how much of it was re-verified. */
    Run sentences() {
        List<Change> all = bulletin.all();
        return all.isEmpty() ? nothing(bulletin.changes()) : Run.join(List.of(first(all), totals(), none()), " ");
    }

    private Run nothing(Changes changes) {
        Run facts = say.count("changes.on-file", changes.total().after());
        Run checked = changes.reverified() == 0
                ? Run.words(say.wording().get("number.none"))
                : say.number(changes.reverified());
        return say.say("changes.nothing", facts, checked);
    }

    /** What changed in the world comes first, what was learned next; in bold but for its note marks. */
    private Run first(List<Change> all) {
        Change first =
                bulletin.because(List.of(Why.values())).stream().findFirst().orElse(all.get(0));
        Optional<Fact> added = first.after().filter(fact -> first.kind() == Change.Kind.ADDED);
        if (added.isPresent()
                && added.get() instanceof Agreement agreement
                && agreement.made().isPresent()) {
            return strong(say.sentence(new NewestAgreement(desk).made(agreement), marks(first)));
        }
        if (added.isPresent() && !isNamedAlone(added.get())) {
            return strong(new ContextSentences(desk).of(added.get()));
        }
        ChangeRow row = new ChangeRows(bulletin).of(List.of(first)).get(0);
        Run words = added.isPresent()
                ? say.say("changes.field", row.what(), bare(row.is()))
                : say.say("changes.first", row.what(), bare(row.was()), bare(row.is()));
        return strong(say.sentence(words, marks(first)));
    }

    /** Whether a sentence of it would say that it is, and not what it is. */
    private static boolean isNamedAlone(Fact fact) {
        return fact instanceof Post || fact instanceof Mission || fact instanceof Mechanism;
    }

    private Run marks(Change change) {
        return desk.cites().marks(change.sources());
    }

    /** Words without the marks that stand in them. */
    private static Run bare(Run words) {
        return new Run(words.content().stream()
                .filter(inline -> !(inline instanceof Inline.Cite))
                .toList());
    }

    private static Run strong(Run sentence) {
        List<Inline> all = sentence.content();
        int end = all.size();
        while (end > 0 && all.get(end - 1) instanceof Inline.Cite) {
            end--;
        }
        return new Run(all.subList(0, end)).strong().then(new Run(all.subList(end, all.size())));
    }

    /** "In all, 17 facts are different: seven because the world changed and ten newly learned." */
    private Run totals() {
        List<Change> facts = bulletin.all().stream().filter(Bulletin::isFact).toList();
        int others = bulletin.all().size() - facts.size();
        List<Run> said = new ArrayList<>();
        if (!facts.isEmpty()) {
            List<Run> counts = new ArrayList<>();
            for (Why why : Why.values()) {
                int count = (int)
                        facts.stream().filter(change -> change.why() == why).count();
                if (count > 0) {
                    counts.add(say.say("changes.count." + why.word(), say.number(count)));
                }
            }
            said.add(say.sentence(say.count("changes.total", facts.size(), say.list(counts))));
        }
        if (others > 0) {
            said.add(say.sentence(say.count("changes.records", others)));
        }
        return Run.join(said, " ");
    }

    /** "Nothing was corrected, withdrawn or re-rated." */
    private Run none() {
        List<Run> none = AMENDMENTS.stream()
                .filter(why -> bulletin.because(List.of(why)).isEmpty())
                .map(why -> Run.words(say.wording().get("changes.why", why)))
                .toList();
        return none.isEmpty() ? Run.EMPTY : say.say("changes.none", say.anyOf(none));
    }
}
