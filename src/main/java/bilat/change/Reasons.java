package bilat.change;

import bilat.fact.Answer;
import bilat.fact.Assessment;
import bilat.fact.Citation;
import bilat.fact.Event;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Figure;
import bilat.fact.Freshness;
import bilat.fact.Mechanism;
import bilat.fact.Meeting;
import bilat.fact.Mission;
import bilat.fact.Particulars;
import bilat.fact.Post;
import bilat.fact.Source;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells why a fact is different. What an analyst typed comes first; else each key tells, by its date where it has one,
 * and the most important of what they tell is that of the fact: that the world changed, then that time went by, then
 * that something was corrected, then that more is known.
 */
final class Reasons {
    private static final List<Why> BY_WEIGHT =
            List.of(Why.WORLD_CHANGED, Why.CALENDAR, Why.CORRECTED, Why.NEWLY_LEARNED, Why.RE_RATED);

    /** Keys whose date is that of the newest of several, or may be put off. */
    private static final Set<String> MOVING =
            Set.of("last-session", "next-session", "expires", "provisional", "suspended", "dormant", "until", "closed");

    /** Keys that bear a fact out or file it, and say nothing of the world. */
    private static final Set<String> BESIDE = Set.of("sources", "note", "variants", "parties", "bears-on", "issue");

    private static final Set<String> ENDS = Set.of("until", "closed");
    private static final Value OPEN = new Value.Text("..");

    private final Facts before;
    private final Facts after;
    private final News news;

    Reasons(Comparison comparison) {
        this.before = comparison.before().facts();
        this.after = comparison.after().facts();
        this.news = new News(comparison.since(), comparison.after().asOf());
    }

    /** Of a fact that was not there. A judgement is new on record; its date is none of the world. */
    Told added(Fact fact) {
        if (fact instanceof Assessment) {
            return Told.of(Why.NEWLY_LEARNED);
        }
        return soFar(fact, news.of(Acts.of(fact)));
    }

    /** Of a fact of which something else stands under some keys. */
    Told altered(Fact was, Fact is, List<FieldChange> changes) {
        return soFar(is, reason(was, is, changes));
    }

    /** Nothing is so since a day that lies ahead, nor since one for which something was only planned or called off. */
    private Told soFar(Fact fact, Told told) {
        boolean happened = told.why() == Why.CALENDAR
                || !(fact instanceof Meeting meeting && meeting.state() != Meeting.State.HELD)
                        && !(fact instanceof Event event && event.modality() == Event.Modality.PLANNED);
        return new Told(told.why(), told.since().filter(when -> happened && when.begunBy(news.today()) != Answer.NO));
    }

    private Told reason(Fact was, Fact is, List<FieldChange> changes) {
        List<FieldChange> typed =
                changes.stream().filter(change -> !change.derived()).toList();
        Optional<Why> stated = is.particulars().why().map(Reasons::why);
        if (!typed.isEmpty() && stated.isPresent()) {
            return Told.of(stated.get());
        }
        if (!typed.isEmpty() && (typed.stream().allMatch(Ratings::only) || Ratings.areAnew(was, is))) {
            return Told.of(Why.RE_RATED);
        }
        List<FieldChange> telling = changes.stream()
                .filter(change -> !BESIDE.contains(change.field()))
                .filter(change -> !change.derived() || !followsFromTyped(was, is, typed))
                .toList();
        return (telling.isEmpty() ? changes : telling)
                .stream()
                        .map(change -> field(was, is, change))
                        .min(Comparator.comparingInt((Told told) -> BY_WEIGHT.indexOf(told.why()))
                                .thenComparing(told -> told.since().isEmpty()))
                        .orElseThrow();
    }

    /**
     * Whether what is derived is another only because of what was typed under a key with a date, or of a mechanism: the
     * day on which its next session is due is none on which anything happened.
     */
    private boolean followsFromTyped(Fact was, Fact is, List<FieldChange> typed) {
        boolean tells = typed.stream()
                .anyMatch(change ->
                        is instanceof Mechanism || !dates(is, change.field()).isEmpty());
        return tells && !wordOn(was, after).equals(wordOn(is, after));
    }

    private Optional<String> wordOn(Fact fact, Facts facts) {
        return Derived.of(fact, facts, news.today()).map(Derived.State::word);
    }

    private static Why why(Particulars.Why typed) {
        return Why.valueOf(typed.name());
    }

    private Told field(Fact was, Fact is, FieldChange change) {
        if (change.derived()) {
            return derived(was, is, change);
        }
        if (ENDS.contains(change.field())
                && change.was().filter(OPEN::equals).isPresent()
                && date(is, change)
                        .filter(end -> end.overBy(news.since()) != Answer.YES)
                        .isPresent()
                && toldOf(is, change)) {
            return new Told(Why.CALENDAR, date(is, change));
        }
        Told told = typed(was, is, change);
        return change.field().equals("next-session") ? Told.of(told.why()) : told;
    }

    private Told typed(Fact was, Fact is, FieldChange change) {
        List<When> then = dates(was, change.field());
        List<When> now = new ArrayList<>(dates(is, change.field()));
        if (change.field().equals("last-session") && isLater(now, then)) {
            return news.of(List.of(new Acts.Act(change.field(), now.get(0))));
        }
        if (then.size() == 1 && now.size() == 1) {
            boolean mayMove = MOVING.contains(change.field()) || isOutstanding(was);
            return news.replaced(then.get(0), now.get(0), mayMove);
        }
        now.removeAll(then);
        if (!now.isEmpty()) {
            return news.of(
                    now.stream().map(date -> new Acts.Act(change.field(), date)).toList());
        }
        return undated(was, is, change);
    }

    private static List<When> dates(Fact fact, String field) {
        return Acts.of(fact).stream()
                .filter(act -> act.field().equals(field))
                .map(Acts.Act::date)
                .toList();
    }

    /** Whether another session was held since, which corrects nothing. */
    private static boolean isLater(List<When> now, List<When> then) {
        return now.size() == 1
                && then.size() == 1
                && now.get(0).anchor().earliest().isAfter(then.get(0).anchor().latest());
    }

    private static Optional<When> date(Fact fact, FieldChange change) {
        return dates(fact, change.field()).stream().findFirst();
    }

    /** Whether a source had told of it by the day that is compared with. */
    private boolean toldOf(Fact fact, FieldChange change) {
        return fact.sources().stream()
                .filter(citation ->
                        citation.fields().isEmpty() || citation.fields().contains(change.field()))
                .map(Citation::source)
                .flatMap(id -> after.source(id).flatMap(Source::published).stream())
                .flatMap(published -> published.latest().stream())
                .anyMatch(day -> !day.isAfter(news.since()));
    }

    /** What is derived changed by the calendar alone where the old facts would now say the same. */
    private Told derived(Fact was, Fact is, FieldChange change) {
        Optional<When> since = Derived.of(is, after, news.today()).flatMap(Derived.State::since);
        if (wordOn(was, before).equals(wordOn(is, after))) {
            return new Told(Why.CALENDAR, since);
        }
        return new Told(since.map(news::is).orElse(true) ? Why.WORLD_CHANGED : Why.NEWLY_LEARNED, since);
    }

    private Told undated(Fact was, Fact is, FieldChange change) {
        if (change.field().equals("state") || change.field().equals("modality")) {
            // When a meeting was put off or called off is not on record.
            boolean held = !(is instanceof Meeting meeting) || meeting.state() == Meeting.State.HELD;
            return held ? added(is) : Told.of(Why.WORLD_CHANGED);
        }
        boolean added = change.was().isEmpty();
        if (BESIDE.contains(change.field())) {
            return Told.of(added || onlyMore(change) ? Why.NEWLY_LEARNED : Why.CORRECTED);
        }
        if (added) {
            Told dated = added(is);
            return dated.why() == Why.WORLD_CHANGED ? dated : Told.of(Why.NEWLY_LEARNED);
        }
        if (goesOn(was)) {
            return Told.of(change.is().isPresent() ? Why.WORLD_CHANGED : Why.CORRECTED);
        }
        return Told.of(onlyMore(change) ? Why.NEWLY_LEARNED : Why.CORRECTED);
    }

    /** Whether nothing was taken away. */
    static boolean onlyMore(FieldChange change) {
        return change.was().orElse(null) instanceof Value.Listed was
                && change.is().orElse(null) instanceof Value.Listed is
                && is.values().containsAll(was.values());
    }

    /** Whether what it says can have changed since in the world; what was said, signed or done cannot. */
    private boolean goesOn(Fact fact) {
        if (fact instanceof Figure figure) {
            return figure.values().stream().anyMatch(value -> value.period().overBy(news.since()) != Answer.YES);
        }
        boolean standing = fact instanceof Post
                || fact instanceof Mission
                || fact instanceof Mechanism
                || fact instanceof Event
                || fact instanceof Meeting;
        return standing && Freshness.canChange(fact, news.since());
    }

    private boolean isOutstanding(Fact fact) {
        return fact instanceof Meeting meeting
                        && meeting.state() != Meeting.State.HELD
                        && meeting.state() != Meeting.State.CANCELLED
                || fact instanceof Event event && event.modality() == Event.Modality.PLANNED;
    }
}
