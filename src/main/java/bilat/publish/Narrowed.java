package bilat.publish;

import bilat.change.Comparison;
import bilat.change.Selector;
import bilat.fact.Actor;
import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.fact.Raised;
import bilat.fact.Selection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an edition kept of a pair, held against the markings and the ceiling of now: what lies above that may not be
 * published again. Note: what cannot be read now has the marking that it had.
 */
final class Narrowed {
    private final Facts kept;
    private final LocalDate day;
    private final Pair pair;
    private final Facts now;
    private final Map<String, Marking> narrow;
    private final Marking ceiling;

    Narrowed(Since kept, Pair pair, Making making) {
        this.kept = kept.facts();
        this.day = kept.day().orElse(making.occasion().date());
        this.pair = pair;
        this.now = making.project().facts();
        this.narrow = making.narrow();
        this.ceiling = making.edition().marking();
    }

    /** What may still be shown. */
    Facts left() {
        Facts raised = Raised.of(kept, (space, id) -> narrow.getOrDefault(space + " " + id, Marking.CLEAR));
        return Selection.kept(raised, pair, day, ceiling);
    }

    /** Whether something may not, also since it was kept by an edition of a higher ceiling. */
    boolean isAny() {
        return !left().equals(Selection.kept(kept, pair, day, Marking.RED));
    }

    /** The same where everything can be read, so that what was renamed too is known again. */
    boolean isAnyOfReadable() {
        return isAny() || Stream.of(pair.first(), pair.second()).anyMatch(this::isAny);
    }

    private boolean isAny(Actor side) {
        Optional<Actor> one = Optional.of(side);
        Selector selector = new Selector(pair, ceiling, one, fact -> true);
        Comparison comparison = Comparison.of(kept, Optional.of(day), now, day, selector);
        return !comparison
                .before()
                .facts()
                .equals(Selection.select(kept, pair, day, ceiling, one).facts());
    }

    /** The markings of the records of now that lie above a ceiling. */
    static Map<String, Marking> above(Facts now, Marking ceiling) {
        Map<String, Marking> markings = new HashMap<>();
        now.facts().forEach(it -> markings.put(" " + it.id(), it.marking()));
        now.countries().forEach((id, it) -> markings.put("countries " + id, it.marking()));
        now.organisations().forEach((id, it) -> markings.put("organisations " + id, it.marking()));
        now.officials().forEach((id, it) -> markings.put("officials " + id, it.marking()));
        now.issues().forEach((id, it) -> markings.put("issues " + id, it.marking()));
        now.sources().forEach((id, it) -> markings.put("sources " + id, it.marking()));
        markings.values().removeIf(marking -> marking.isWithin(ceiling));
        return markings;
    }
}
