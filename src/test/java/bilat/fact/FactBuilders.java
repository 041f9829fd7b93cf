package bilat.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Facts in few words. Dates are EDTF, an empty text is no date, and whatever is not named is absent. */
final class FactBuilders {
    static final Pair PAIR = Pair.of("AZE", "IRN");
    static final Actor AZE = new Actor("AZE");
    static final Actor IRN = new Actor("IRN");
    static final Actor USA = new Actor("USA");

    private FactBuilders() {}

    static When when(String edtf) {
        return Edtf.when(edtf).value().orElseThrow();
    }

    static Optional<When> maybe(String edtf) {
        return edtf.isEmpty() ? Optional.empty() : Optional.of(when(edtf));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static End end(String edtf) {
        return switch (edtf) {
            case "" -> End.NOT_ON_RECORD;
            case ".." -> End.OPEN;
            case "unknown" -> End.DATE_UNKNOWN;
            default -> End.on(Edtf.date(edtf).value().orElseThrow());
        };
    }

    static FactId id(String name) {
        return new FactId(Optional.of(PAIR), name);
    }

    static Citation relayed(String source, String reports) {
        return new Citation(
                source, Optional.empty(), Optional.empty(), Optional.of(reports), List.of(), Optional.empty());
    }

    static Citation on(String source, String... fields) {
        return new Citation(
                source, Optional.empty(), Optional.empty(), Optional.empty(), List.of(fields), Optional.empty());
    }

    static List<Citation> cited(String... sources) {
        return Stream.of(sources).map(Citation::of).toList();
    }

    static List<Actor> actors(String... ids) {
        return Stream.of(ids).map(Actor::new).toList();
    }

    /** Between the pair, unmarked, with sources. */
    static Particulars about(String name, String... sources) {
        return about(name, Marking.CLEAR, cited(sources), "AZE", "IRN");
    }

    static Particulars about(String name, Marking marking, List<Citation> sources, String... parties) {
        return new Particulars(
                id(name),
                sources,
                Optional.empty(),
                actors(parties),
                List.of(),
                Optional.empty(),
                marking,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static Particulars of(Particulars it, String... parties) {
        return other(it, it.issue(), actors(parties), it.bearsOn(), it.reviewed());
    }

    static Particulars bearing(Particulars it, Pair pair) {
        return other(it, it.issue(), it.parties(), List.of(pair), it.reviewed());
    }

    static Particulars onIssue(Particulars it, String issue) {
        return other(it, Optional.of(issue), it.parties(), it.bearsOn(), it.reviewed());
    }

    static Particulars reviewed(Particulars it, String day) {
        return other(it, it.issue(), it.parties(), it.bearsOn(), Optional.of(day(day)));
    }

    private static Particulars other(
            Particulars it,
            Optional<String> issue,
            List<Actor> parties,
            List<Pair> bearsOn,
            Optional<LocalDate> reviewed) {
        return new Particulars(
                it.id(),
                it.sources(),
                issue,
                parties,
                bearsOn,
                reviewed,
                it.marking(),
                it.note(),
                it.variants(),
                it.withdrawn(),
                it.why());
    }

    static Particulars withdrawn(Particulars it, String date) {
        return it.withdrawn(Optional.of(new Withdrawal(when(date), Optional.empty(), List.of())));
    }

    static Source source(String id, String published, Marking marking) {
        return new Source(
                id,
                "Title " + id,
                Optional.empty(),
                Optional.of("Publisher " + id),
                Optional.empty(),
                maybe(published),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                marking);
    }

    static Source via(Source it, String via) {
        return new Source(
                it.id(),
                it.title(),
                it.symbol(),
                it.publisher(),
                it.author(),
                it.published(),
                it.url(),
                it.archived(),
                it.accessed(),
                it.language(),
                it.type(),
                it.reliability(),
                it.side(),
                Optional.of(via),
                it.withdrawn(),
                it.marking());
    }

    static Issue issue(String id, Marking marking) {
        return new Issue(id, "name of " + id, Optional.empty(), List.of(), List.of(), List.of(), marking);
    }

    static Official official(String id, String country, Marking marking, Post... posts) {
        return new Official(
                id,
                "Name " + id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Actor(country),
                Optional.empty(),
                Optional.empty(),
                List.of(posts),
                List.of(),
                marking);
    }

    static Official died(Official it, String date) {
        return new Official(
                it.id(),
                it.name(),
                it.nativeName(),
                it.sortName(),
                it.pronunciation(),
                it.address(),
                it.country(),
                it.born(),
                maybe(date),
                it.posts(),
                it.sources(),
                it.marking());
    }

    /** A post in a file without a pair. */
    static Post post(String official, Post.Role role, String from, String until, String... sources) {
        return postAfter("", official, role, from, until, sources);
    }

    /** The same, with the date of its appointment. */
    static Post postAfter(
            String appointed, String official, Post.Role role, String from, String until, String... sources) {
        FactId id = new FactId(Optional.empty(), official + "-" + role.word() + "-" + from.replace("/", ""));
        return new Post(
                of(about("post", sources)).named(id),
                official,
                "Title of " + official + " as " + role.word(),
                List.of(role),
                Optional.empty(),
                Optional.empty(),
                maybe(appointed),
                maybe(from),
                Optional.empty(),
                end(until),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static Post accredited(Post it, String... actors) {
        return new Post(
                it.particulars(),
                it.official(),
                it.title(),
                it.roles(),
                it.rank(),
                it.status(),
                it.appointed(),
                it.from(),
                it.credentials(),
                it.until(),
                actors(actors),
                it.residentAt(),
                it.successorOf());
    }

    static Event event(Particulars particulars, String date) {
        return event(particulars, date, Event.Modality.OCCURRED);
    }

    static Event event(Particulars particulars, String date, Event.Modality modality) {
        return new Event(
                particulars, when(date), Prose.of("text of " + particulars.id().name()), Optional.empty(), modality);
    }

    static Position position(Particulars particulars, String issue, Actor holder, Position.Stance stance, String date) {
        return position(particulars, issue, holder, stance, date, "", "", "");
    }

    static Position position(
            Particulars particulars,
            String issue,
            Actor holder,
            Position.Stance stance,
            String date,
            String speaker,
            String relayed,
            String retracted) {
        return new Position(
                particulars,
                issue,
                holder,
                word(speaker),
                Optional.of(stance),
                Position.Manner.STATES,
                word(relayed),
                Optional.empty(),
                when(date),
                Prose.of("text of " + particulars.id().name()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                maybe(retracted));
    }

    private static Optional<String> word(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    static Meeting meeting(Particulars particulars, Meeting.State state, String date, String... officials) {
        return meeting(particulars, Meeting.Type.MEETING, state, date, officials);
    }

    static Meeting meeting(
            Particulars particulars, Meeting.Type type, Meeting.State state, String date, String... officials) {
        List<Meeting.Participant> participants = Stream.of(officials)
                .map(it -> new Meeting.Participant(
                        Optional.of(it), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .toList();
        return new Meeting(
                particulars,
                type,
                state,
                when(date),
                Optional.empty(),
                Optional.empty(),
                participants,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    static Figure figure(Particulars particulars, Figure.Counts counts, Figure.Value... values) {
        return new Figure(
                particulars,
                "measure of " + particulars.id().name(),
                Optional.ofNullable(counts),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(values));
    }

    static Figure.Value value(String period, String number, Citation... sources) {
        return new Figure.Value(when(period), number, Optional.empty(), Optional.empty(), List.of(sources));
    }

    static Figure.Value value(String period, String number, Figure.Qualifier qualifier, Citation... sources) {
        return new Figure.Value(when(period), number, Optional.of(qualifier), Optional.empty(), List.of(sources));
    }

    static Assessment assessment(Particulars particulars, String date, FactId... basis) {
        return new Assessment(
                particulars,
                when(date),
                Assessment.Kind.OUTLOOK,
                Prose.of("text of " + particulars.id().name()),
                Optional.empty(),
                Optional.empty(),
                List.of(basis),
                Optional.empty());
    }

    static Point point(Particulars particulars, Actor side) {
        return new Point(
                particulars,
                side,
                Point.Kind.RAISE,
                Prose.of("text of " + particulars.id().name()),
                Optional.empty());
    }

    static Mission mission(Particulars particulars, String opened, String closed) {
        return new Mission(
                particulars,
                AZE,
                IRN,
                Mission.Type.EMBASSY,
                Optional.empty(),
                maybe(opened),
                end(closed),
                Optional.empty());
    }

    static Mechanism mechanism(Particulars particulars, String last, String next) {
        return new Mechanism(
                particulars,
                "Mechanism " + particulars.id().name(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                maybe(last),
                maybe(next),
                Optional.empty());
    }
}
