package bilat.change;

import bilat.fact.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells why a record is different that is no fact: a source, an official, an issue, an organisation, a country. */
final class RecordReasons {
    private static final List<Why> BY_WEIGHT =
            List.of(Why.WITHDRAWN, Why.WORLD_CHANGED, Why.CORRECTED, Why.NEWLY_LEARNED, Why.RE_RATED);

    /** Keys under which the date of something in the world stands; not that on which an issue's background was told. */
    private static final Set<String> DATES =
            Set.of("from", "appointed", "credentials", "until", "died", "existed", "withdrawn");

    private final News news;

    RecordReasons(News news) {
        this.news = news;
    }

    Told altered(String collection, List<FieldChange> changes) {
        return changes.stream()
                .map(change -> field(collection, change))
                .min(Comparator.comparingInt((Told told) -> BY_WEIGHT.indexOf(told.why()))
                        .thenComparing(told -> told.since().isEmpty()))
                .orElseThrow();
    }

    private Told field(String collection, FieldChange change) {
        if (Ratings.only(change)) {
            return Told.of(Why.RE_RATED);
        }
        List<When> then = change.was()
                .map(value -> Dates.in(change.field(), value, DATES))
                .orElse(List.of());
        List<When> now = new ArrayList<>(
                change.is().map(value -> Dates.in(change.field(), value, DATES)).orElse(List.of()));
        now.removeAll(then);
        if (collection.equals("sources") && change.field().equals("withdrawn") && !now.isEmpty()) {
            return Told.of(Why.WITHDRAWN, now.get(0));
        }
        Optional<When> happened = now.stream().filter(news::is).findFirst();
        if (happened.isPresent()) {
            return Told.of(Why.WORLD_CHANGED, happened.get());
        }
        boolean more = change.was().isEmpty() || Reasons.onlyMore(change);
        return new Told(more ? Why.NEWLY_LEARNED : Why.CORRECTED, now.stream().findFirst());
    }
}
