package bilat.brief;

import bilat.change.Change;
import bilat.change.Changes;
import bilat.change.Why;
import bilat.fact.Agreement;
import bilat.fact.Fact;
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
        this.desk = bulletin.now();
        this.say = desk.say();
    }

    /** The first change, then totals; or that nothing changed, and how much of it was checked anew. */
    Run sentences() {
        List<Change> all = bulletin.all();
        return all.isEmpty() ? nothing(bulletin.changes()) : Run.join(List.of(first(all), totals(), none()), " ");
    }

    private Run nothing(Changes changes) {
        int facts = changes.total().after();
        Run words = say.say("changes.nothing", say.count("changes.on-file", facts), say.number(changes.reverified()));
        return words;
    }

    /** What changed in the world comes first, what was learned next. */
    private Run first(List<Change> all) {
        Change first =
                bulletin.because(List.of(Why.values())).stream().findFirst().orElse(all.get(0));
        Optional<Fact> fact = first.after();
        if (first.kind() == Change.Kind.ADDED && fact.isPresent()) {
            return fact.get() instanceof Agreement agreement && agreement.made().isPresent()
                    ? strong(new NewestAgreement(desk).made(agreement), first)
                    : new ContextSentences(desk).of(fact.get());
        }
        ChangeRow row = new ChangeRows(bulletin).of(List.of(first)).get(0);
        return say.sentence(say.say("changes.first", row.what(), row.was(), row.is()));
    }

    private Run strong(Run clause, Change change) {
        Run sentence = say.closed(clause.capitalised(), Run.EMPTY).strong();
        return sentence.then(desk.cites().marks(change.sources()));
    }

    /** "In all, seven facts changed in the world and ten were newly learned." */
    private Run totals() {
        List<Run> counts = new ArrayList<>();
        for (Why why : Why.values()) {
            int count = bulletin.because(List.of(why)).size();
            if (count > 0) {
                counts.add(say.count("changes.count." + why.word(), count));
            }
        }
        return say.sentence(say.say("changes.total", say.list(counts)));
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
