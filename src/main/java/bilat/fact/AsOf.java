package bilat.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Trims a fact to what was known of it on a day; empty where it was not there yet, or withdrawn. */
final class AsOf implements Fact.Visitor<Optional<Fact>> {
    private final Day day;

    AsOf(Day day) {
        this.day = day;
    }

    private Optional<Fact> rebuilt(Fact fact, boolean shown, Function<Particulars, Fact> build) {
        return shown ? day.particulars(fact.particulars()).map(build) : Optional.empty();
    }

    private boolean begun(When date, Fact fact) {
        return day.begun(date, Day.of("date", fact.sources()));
    }

    private When soFar(When date, Fact fact) {
        return day.soFar(date, Day.of("date", fact.sources()));
    }

    @Override
    public Optional<Fact> agreement(Agreement it) {
        return new AgreementAsOf(day).trimmed(it);
    }

    @Override
    public Optional<Fact> position(Position it) {
        return rebuilt(
                it,
                begun(it.date(), it),
                particulars -> new Position(
                        particulars,
                        it.issueId(),
                        it.holder(),
                        it.speaker(),
                        it.stance(),
                        it.manner(),
                        it.relayed(),
                        it.toward(),
                        soFar(it.date(), it),
                        it.text(),
                        it.quote(),
                        it.venue(),
                        it.document(),
                        it.deniedBy(),
                        day.act("retracted", it.retracted(), it)));
    }

    @Override
    public Optional<Fact> meeting(Meeting it) {
        boolean held = it.state() == Meeting.State.HELD;
        boolean shown = held ? begun(it.date(), it) : day.begunOrAhead(it.date(), it.sources());
        return rebuilt(
                it,
                shown,
                particulars -> new Meeting(
                        particulars,
                        it.type(),
                        state(it),
                        held ? soFar(it.date(), it) : it.date(),
                        it.place(),
                        it.host(),
                        it.participants(),
                        it.mechanism(),
                        it.summary(),
                        it.outcome(),
                        it.readouts(),
                        it.commitments().stream()
                                .map(one -> new Meeting.Commitment(
                                        one.text(), day.ahead("commitments", one.due(), it), done(one, it)))
                                .toList(),
                        it.agreements()));
    }

    /** What was confirmed, postponed or cancelled after the day was planned on it, where a source says so. */
    private Meeting.State state(Meeting it) {
        List<Citation> named = it.sources().stream()
                .filter(citation -> citation.fields().contains("state"))
                .toList();
        boolean later = it.state() != Meeting.State.HELD && !named.isEmpty() && !day.toldOrUndated(named);
        return later ? Meeting.State.PLANNED : it.state();
    }

    private Optional<When> done(Meeting.Commitment commitment, Meeting it) {
        return day.act("commitments", commitment.done(), it);
    }

    @Override
    public Optional<Fact> event(Event it) {
        boolean planned = it.modality() == Event.Modality.PLANNED;
        boolean shown = planned ? day.begunOrAhead(it.date(), it.sources()) : begun(it.date(), it);
        return rebuilt(
                it,
                shown,
                particulars -> new Event(
                        particulars, planned ? it.date() : soFar(it.date(), it), it.text(), it.kind(), it.modality()));
    }

    @Override
    public Optional<Fact> diplomaticRelations(DiplomaticRelations it) {
        return rebuilt(it, begun(it.date(), it), it::with);
    }

    @Override
    public Optional<Fact> mission(Mission it) {
        boolean shown = it.opened()
                .map(opened -> day.begun(opened, Day.of("opened", it.sources())))
                .orElseGet(() -> day.toldOrUndated(it.sources()));
        return rebuilt(
                it,
                shown,
                particulars -> new Mission(
                        particulars,
                        it.sending(),
                        it.receiving(),
                        it.type(),
                        it.place(),
                        it.opened(),
                        day.end("closed", it.closed(), it),
                        it.accreditedFrom()));
    }

    @Override
    public Optional<Fact> mechanism(Mechanism it) {
        boolean shown = it.established()
                .map(date -> day.begun(date, Day.of("established", it.sources())))
                .orElseGet(() ->
                        day.act("last-session", it.lastSession(), it).isPresent() || day.toldOrUndated(it.sources()));
        return rebuilt(
                it,
                shown,
                particulars -> new Mechanism(
                        particulars,
                        it.title(),
                        it.type(),
                        it.established(),
                        it.chairs(),
                        it.cadence(),
                        day.act("last-session", it.lastSession(), it),
                        day.ahead("next-session", it.nextSession(), it),
                        day.act("dormant", it.dormant(), it)));
    }

    @Override
    public Optional<Fact> figure(Figure it) {
        List<Figure.Value> values = it.values().stream()
                .filter(value -> day.counted(value.period(), value.sources()))
                .map(value -> new Figure.Value(
                        value.period(), value.text(), value.qualifier(), day.known(value.reviewed()), value.sources()))
                .toList();
        return rebuilt(
                it, !values.isEmpty(), particulars -> it.with(particulars).with(values));
    }

    @Override
    public Optional<Fact> post(Post it) {
        return termOf(it).map(Fact.class::cast);
    }

    /** A post as it was known: appointed, in post or ended; empty where it lay ahead. */
    Optional<Post> termOf(Post it) {
        Optional<When> from = day.act("from", it.from(), it);
        Optional<When> appointed = day.act("appointed", it.appointed(), it);
        Optional<When> credentials = day.act("credentials", it.credentials(), it);
        boolean dated = it.from().isPresent()
                || it.appointed().isPresent()
                || it.credentials().isPresent();
        boolean shown = dated
                ? from.isPresent() || appointed.isPresent() || credentials.isPresent()
                : it.until()
                        .date()
                        .map(end -> day.begun(When.by(end), Day.of("until", it.sources())))
                        .orElseGet(() -> day.toldOrUndated(it.sources()));
        if (!shown) {
            return Optional.empty();
        }
        return day.particulars(it.particulars())
                .map(particulars -> new Post(
                        particulars,
                        it.official(),
                        it.title(),
                        it.roles(),
                        it.rank(),
                        it.status(),
                        appointed,
                        from,
                        credentials,
                        day.end("until", it.until(), it),
                        it.accreditedTo(),
                        it.residentAt(),
                        it.successorOf()));
    }

    @Override
    public Optional<Fact> assessment(Assessment it) {
        return rebuilt(it, begun(it.date(), it), it::with);
    }

    @Override
    public Optional<Fact> point(Point it) {
        return rebuilt(it, day.toldOrUndated(it.sources()), it::with);
    }
}
