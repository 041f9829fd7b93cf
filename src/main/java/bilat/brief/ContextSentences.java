package bilat.brief;

import bilat.fact.Agreement;
import bilat.fact.Assessment;
import bilat.fact.DiplomaticRelations;
import bilat.fact.Event;
import bilat.fact.Fact;
import bilat.fact.Figure;
import bilat.fact.Mechanism;
import bilat.fact.Meeting;
import bilat.fact.Mission;
import bilat.fact.Point;
import bilat.fact.Position;
import bilat.fact.Post;
import java.util.List;

/** Any fact in a sentence, where it stands as context and not in a section of its own kind. */
final class ContextSentences implements Fact.Visitor<Run> {
    private final Desk desk;
    private final Say say;

    ContextSentences(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    Run of(Fact fact) {
        return fact.accept(this);
    }

    private Run sentence(Run clause, Fact fact) {
        return say.sentence(clause)
                .then(desk.remark(fact.particulars().note()))
                .then(desk.cites().marks(fact));
    }

    @Override
    public Run agreement(Agreement agreement) {
        return new AgreementSentences(desk, new Agreements.Statuses(desk)).among(agreement);
    }

    @Override
    public Run position(Position position) {
        Run clause = say.say(
                "context.position",
                desk.issueName(position.issueId()),
                new PositionSentences(desk).clause(position, People.Place.OPEN));
        return sentence(clause, position);
    }

    @Override
    public Run meeting(Meeting meeting) {
        MeetingRows rows = new MeetingRows(desk);
        Run who = meeting.participants().isEmpty() ? Run.EMPTY : say.say("context.who", rows.who(meeting));
        return sentence(named(rows.kind(meeting), meeting).then(who), meeting);
    }

    /** What is to be held is told with its state, and what was to be held and has passed with what became of it. */
    private Run named(Run kind, Meeting meeting) {
        Run when = say.when(meeting.date());
        if (VisitsAndMeetings.liesAhead(desk, meeting)) {
            Run state = Run.words(say.wording().get("meeting.state", meeting.state()));
            return say.say("title.dated", say.say("ahead.meeting", kind, state), when);
        }
        Run dated = say.say("title.dated", kind, when);
        return meeting.state() == Meeting.State.HELD
                ? dated
                : say.say("in-brackets", dated, Run.words(say.wording().get("meeting.was", meeting.state())));
    }

    @Override
    public Run event(Event event) {
        return new EventSentences(desk).sentence(event);
    }

    @Override
    public Run diplomaticRelations(DiplomaticRelations relations) {
        return RelationsSentences.sentence(desk, relations);
    }

    @Override
    public Run mission(Mission mission) {
        return sentence(new Titles(desk).mission(mission), mission);
    }

    @Override
    public Run mechanism(Mechanism mechanism) {
        Run last = mechanism
                .lastSession()
                .map(when -> say.say("mechanism.last", say.when(when)))
                .orElse(Run.EMPTY);
        return sentence(Run.join(List.of(Run.typed(mechanism.title()), last), desk.word("list.comma")), mechanism);
    }

    @Override
    public Run figure(Figure figure) {
        FigureSentences sentences = new FigureSentences(desk);
        return Run.join(
                        figure.values().stream()
                                .map(value -> say.sentence(
                                        sentences.clause(figure, value),
                                        desk.cites().marks(value.sources())))
                                .toList(),
                        " ")
                .then(sentences.remark(figure));
    }

    @Override
    public Run post(Post post) {
        return sentence(new Titles(desk).post(post), post);
    }

    @Override
    public Run assessment(Assessment assessment) {
        return new AssessmentSentences(desk).whole(assessment);
    }

    @Override
    public Run point(Point point) {
        return sentence(desk.prose(point.text()), point);
    }
}
