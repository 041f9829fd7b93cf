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
import java.util.Locale;

/** What a fact is called where it is spoken of: "the memorandum of understanding on …", "the visit in May 2016". */
final class Titles implements Fact.Visitor<Run> {
    private final Desk desk;
    private final Say say;

    Titles(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    /** Whether a title says a word, in capitals or not. */
    static boolean says(String title, String word) {
        return title.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    Run of(Fact fact) {
        return fact.accept(this);
    }

    @Override
    public Run agreement(Agreement agreement) {
        return say.say("quoted", Run.typed(agreement.title()));
    }

    @Override
    public Run position(Position position) {
        return say.say(
                "title.position",
                desk.issueName(position.issueId()),
                desk.names().label(position.holder(), desk.dossier().asOf()),
                say.when(position.date()));
    }

    @Override
    public Run meeting(Meeting meeting) {
        return say.say("title.dated", new MeetingRows(desk).kind(meeting), say.when(meeting.date()));
    }

    @Override
    public Run event(Event event) {
        return say.say("quoted", desk.prose(event.text()));
    }

    @Override
    public Run diplomaticRelations(DiplomaticRelations relations) {
        return RelationsSentences.clause(desk, relations);
    }

    @Override
    public Run mission(Mission mission) {
        return say.say(
                "title.mission",
                Run.words(say.wording().get("mission", mission.type())),
                desk.names().inSentence(mission.sending(), desk.today()),
                mission.place()
                        .map(Run::typed)
                        .orElseGet(() -> desk.names().inSentence(mission.receiving(), desk.today())));
    }

    @Override
    public Run mechanism(Mechanism mechanism) {
        return Run.typed(mechanism.title());
    }

    @Override
    public Run figure(Figure figure) {
        return Run.typed(figure.measure()).then(new FigureSentences(desk).flow(figure));
    }

    @Override
    public Run post(Post post) {
        return desk.dossier()
                .facts()
                .official(post.official())
                .map(official -> say.say("title.post", People.full(official), Run.typed(post.title())))
                .orElseGet(() -> Run.typed(post.title()));
    }

    @Override
    public Run assessment(Assessment assessment) {
        Run kind = Run.words(say.wording().get("assessment", assessment.kind()));
        return say.say("title.dated", kind, say.when(assessment.date()));
    }

    @Override
    public Run point(Point point) {
        return say.say("quoted", desk.prose(point.text()));
    }
}
