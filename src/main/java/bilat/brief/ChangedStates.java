package bilat.brief;

import bilat.fact.Agreement;
import bilat.fact.AgreementStatus;
import bilat.fact.Assessment;
import bilat.fact.DiplomaticRelations;
import bilat.fact.End;
import bilat.fact.Event;
import bilat.fact.Fact;
import bilat.fact.Figure;
import bilat.fact.Mechanism;
import bilat.fact.Meeting;
import bilat.fact.Mission;
import bilat.fact.Official;
import bilat.fact.Point;
import bilat.fact.Position;
import bilat.fact.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How something stood on a day, in a cell: what is said of it beside its name and its date. */
final class ChangedStates implements Fact.Visitor<Run> {
    /** The keys that are told with the state of a fact, by collection. */
    private static final Map<String, Set<String>> TELLS = Map.of(
            "agreements", Set.of("expires", "in-force", "provisional", "suspended", "terminated"),
            "figures", Set.of("qualifier", "value"),
            "mechanisms", Set.of("dormant", "established", "last-session", "next-session"),
            "meetings", Set.of("outcome", "participants", "state"),
            "missions", Set.of("closed", "opened"),
            "officials", Set.of("appointed", "status", "until"));

    private final Desk desk;
    private final Say say;

    ChangedStates(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    /** A clause without a full stop and without marks. */
    Run of(Fact fact) {
        return fact.accept(this);
    }

    /** Whether the state of a fact of a collection tells what stands under a key. */
    static boolean tells(String collection, String key) {
        return TELLS.getOrDefault(collection, Set.of()).contains(key);
    }

    /** The state without what cannot have changed with it: of an agreement what holds of it. */
    Run ofAltered(Fact fact) {
        return fact instanceof Agreement agreement
                ? new StatusSentences(desk).clause(agreement, new Agreements.Statuses(desk).of(agreement))
                : of(fact);
    }

    private Run parts(List<Run> parts) {
        return say.semicolons(parts);
    }

    @Override
    public Run agreement(Agreement agreement) {
        Agreements.Statuses statuses = new Agreements.Statuses(desk);
        AgreementStatus status = statuses.of(agreement);
        List<Run> parts = new ArrayList<>();
        new AgreementActs(desk).made(agreement).ifPresent(parts::add);
        if (status.kind() == AgreementStatus.Kind.SIGNED) {
            parts.addAll(new Missing(desk).of(agreement, status));
        } else {
            parts.add(new StatusSentences(desk).clause(agreement, status));
        }
        return parts(parts);
    }

    @Override
    public Run position(Position position) {
        PositionSentences sentences = new PositionSentences(desk);
        if (position.stance().isEmpty()) {
            return sentences.clause(position, People.Place.OWN_SIDE);
        }
        return sentences.inShort(position);
    }

    @Override
    public Run meeting(Meeting meeting) {
        List<Run> parts = new ArrayList<>();
        boolean passed = meeting.state() != Meeting.State.HELD && !VisitsAndMeetings.liesAhead(desk, meeting);
        parts.add(Run.words(say.wording().get(passed ? "meeting.was" : "meeting.state", meeting.state())));
        if (!meeting.participants().isEmpty()) {
            parts.add(new MeetingRows(desk).who(meeting));
        }
        meeting.outcome().ifPresent(outcome -> parts.add(desk.prose(outcome)));
        return parts(parts);
    }

    @Override
    public Run event(Event event) {
        return new EventSentences(desk).undated(event);
    }

    @Override
    public Run diplomaticRelations(DiplomaticRelations relations) {
        return RelationsSentences.clause(desk, relations);
    }

    @Override
    public Run mission(Mission mission) {
        return new MissionTable(desk).life(mission);
    }

    @Override
    public Run mechanism(Mechanism mechanism) {
        List<Run> parts = new ArrayList<>();
        mechanism.established().ifPresent(when -> parts.add(say.say("mechanism.established", say.at(when))));
        mechanism.lastSession().ifPresent(when -> parts.add(say.say("mechanism.last", say.when(when))));
        mechanism.nextSession().ifPresent(when -> parts.add(say.say("mechanism.next", say.when(when))));
        mechanism.dormant().ifPresent(when -> parts.add(say.say("mechanism.dormant", say.when(when))));
        return parts.isEmpty() ? Run.words(desk.word("changes.on-record")) : parts(parts);
    }

    /** Each value with who says so. */
    @Override
    public Run figure(Figure figure) {
        FigureSentences figures = new FigureSentences(desk);
        return parts(figure.values().stream()
                .map(value -> say.say("changes.value", figures.amount(figure, value), figures.whose(figure, value)))
                .toList());
    }

    /** Who is in the office, and until when if that is on record. */
    @Override
    public Run post(Post post) {
        Optional<Official> official = desk.dossier().facts().official(post.official());
        List<Run> parts = new ArrayList<>();
        parts.add(official.map(People::full).orElse(Run.EMPTY));
        post.status().ifPresent(status -> parts.add(Run.words(say.wording().get("changes.capacity", status))));
        if (OfficeHolders.isToCome(post)) {
            parts.add(Run.words(desk.word("changes.not-in-post")));
        } else if (post.until().kind() == End.Kind.DATED) {
            parts.add(say.say("term.until", say.date(post.until().date().orElseThrow())));
        } else if (post.until().kind() == End.Kind.DATE_UNKNOWN) {
            parts.add(Run.words(desk.word("term.until-unknown")));
        }
        return Run.join(parts, desk.word("list.comma"));
    }

    @Override
    public Run assessment(Assessment assessment) {
        return new AssessmentSentences(desk).undated(assessment);
    }

    @Override
    public Run point(Point point) {
        return desk.prose(point.text());
    }
}
