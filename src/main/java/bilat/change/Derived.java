package bilat.change;

import bilat.fact.Agreement;
import bilat.fact.AgreementStatuses;
import bilat.fact.Answer;
import bilat.fact.Assessment;
import bilat.fact.DiplomaticRelations;
import bilat.fact.End;
import bilat.fact.Event;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Figure;
import bilat.fact.Mechanism;
import bilat.fact.Meeting;
import bilat.fact.Mission;
import bilat.fact.Offices;
import bilat.fact.Point;
import bilat.fact.Position;
import bilat.fact.Post;
import bilat.fact.When;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What holds of a fact on a day by its dates alone, as nobody types it. */
final class Derived implements Fact.Visitor<Optional<Derived.State>> {
    private static final Set<Meeting.State> OUTSTANDING =
            Set.of(Meeting.State.PLANNED, Meeting.State.CONFIRMED, Meeting.State.POSTPONED);

    private final Facts facts;
    private final LocalDate day;

    /**
     * A word for it.
     *
     * @param since the date by which it is so, where there is one
     */
    record State(String field, String word, Optional<When> since) {
        SortedMap<String, Value> fields() {
            SortedMap<String, Value> fields = new TreeMap<>();
            fields.put(field, new Value.Text(word));
            return fields;
        }
    }

    private Derived(Facts facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
    }

    /** Of a fact among others, at the end of a day; empty where there is nothing to tell. */
    static Optional<State> of(Fact fact, Facts facts, LocalDate day) {
        return fact.accept(new Derived(facts, day));
    }

    private boolean isOver(When when) {
        return when.overBy(day) == Answer.YES;
    }

    private static Optional<State> state(String word, Optional<When> since) {
        return Optional.of(new State("state", word, since));
    }

    @Override
    public Optional<State> agreement(Agreement it) {
        var status = AgreementStatuses.of(it, facts.facts(), day);
        return Optional.of(new State("status", status.kind().word(), status.since()));
    }

    /** What was planned never becomes held by itself. */
    @Override
    public Optional<State> meeting(Meeting it) {
        if (OUTSTANDING.contains(it.state())) {
            return state(isOver(it.date()) ? "passed" : it.state().word(), Optional.of(it.date()));
        }
        Optional<When> overdue = it.commitments().stream()
                .filter(one -> one.done().isEmpty())
                .flatMap(one -> one.due().filter(this::isOver).stream())
                .max(When.READING_ORDER);
        long all = it.commitments().stream()
                .filter(one ->
                        one.done().isEmpty() && one.due().filter(this::isOver).isPresent())
                .count();
        return it.commitments().isEmpty()
                ? Optional.empty()
                : Optional.of(new State("overdue", Long.toString(all), overdue));
    }

    @Override
    public Optional<State> event(Event it) {
        return it.modality() == Event.Modality.PLANNED
                ? state(isOver(it.date()) ? "passed" : it.modality().word(), Optional.of(it.date()))
                : Optional.empty();
    }

    @Override
    public Optional<State> mission(Mission it) {
        return state(
                it.closed().endedBefore(day) == Answer.YES ? "closed" : "open",
                it.closed().date().map(When::on));
    }

    @Override
    public Optional<State> mechanism(Mechanism it) {
        return it.due().flatMap(due -> state(isOver(due) ? "overdue" : "due", Optional.of(due)));
    }

    @Override
    public Optional<State> post(Post it) {
        return facts.official(it.official()).flatMap(official -> {
            Optional<When> end =
                    it.until().kind() == End.Kind.DATED && it.until().endedBefore(day) == Answer.YES
                            ? it.until().date().map(When::on)
                            : official.died();
            Offices offices = new Offices(facts);
            if (offices.left(it, official, day)) {
                return Optional.of(new State("held", "no", end));
            }
            return offices.allAt(it.official(), When.on(day)).stream()
                            .anyMatch(post -> post.id().equals(it.id()))
                    ? Optional.of(new State("held", "yes", it.from()))
                    : Optional.empty();
        });
    }

    @Override
    public Optional<State> position(Position it) {
        return Optional.empty();
    }

    @Override
    public Optional<State> diplomaticRelations(DiplomaticRelations it) {
        return Optional.empty();
    }

    @Override
    public Optional<State> figure(Figure it) {
        return Optional.empty();
    }

    @Override
    public Optional<State> assessment(Assessment it) {
        return Optional.empty();
    }

    @Override
    public Optional<State> point(Point it) {
        return Optional.empty();
    }
}
