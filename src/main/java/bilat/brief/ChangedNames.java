package bilat.brief;

import bilat.change.Change;
import bilat.fact.Actor;
import bilat.fact.Agreement;
import bilat.fact.Assessment;
import bilat.fact.DiplomaticRelations;
import bilat.fact.Event;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Figure;
import bilat.fact.Mechanism;
import bilat.fact.Meeting;
import bilat.fact.Mission;
import bilat.fact.Official;
import bilat.fact.Point;
import bilat.fact.Position;
import bilat.fact.Post;
import java.util.Optional;

/** What it is that changed, as the first column of a table names it: never by an id. */
final class ChangedNames implements Fact.Visitor<Run> {
    private final Desk desk;
    private final Say say;

    ChangedNames(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    /** The name of a thing, without a capital where it has none of its own. */
    Run of(Change change) {
        Optional<Fact> fact = change.after().or(change::before);
        return fact.map(this::of).orElseGet(() -> record(change));
    }

    Run of(Fact fact) {
        return fact.accept(this);
    }

    /** The name of a thing that is told apart from others of its kind by nothing else in its line. */
    Run toldApart(Change change) {
        Run name = of(change);
        return change.after()
                .or(change::before)
                .filter(ChangedNames::isNamedByKind)
                .flatMap(fact -> Moments.of(fact).stream().findFirst())
                .map(when -> say.say("title.dated", name, say.when(when)))
                .orElse(name);
    }

    private static boolean isNamedByKind(Fact fact) {
        return fact instanceof Event
                || fact instanceof Meeting
                || fact instanceof Assessment
                || fact instanceof DiplomaticRelations
                || fact instanceof Position;
    }

    /** A record that is no fact: who or what it stands for. */
    private Run record(Change change) {
        Facts facts = desk.dossier().facts();
        String id = change.id();
        return switch (change.collection()) {
            case "officials" -> facts.official(id).map(People::full).orElse(Run.EMPTY);
            case "issues" -> desk.issueName(id);
            case "sources" ->
                facts.source(id)
                        .map(source -> say.say("changes.source", desk.cites().named(source)))
                        .orElse(Run.EMPTY);
            default -> desk.names().label(new Actor(id), desk.dossier().asOf());
        };
    }

    @Override
    public Run agreement(Agreement agreement) {
        return Run.typed(agreement.title());
    }

    @Override
    public Run position(Position position) {
        Run holder = desk.names().label(position.holder(), desk.dossier().asOf());
        return say.say("changes.position", holder, desk.issueName(position.issueId()));
    }

    @Override
    public Run meeting(Meeting meeting) {
        return new MeetingRows(desk).kind(meeting);
    }

    @Override
    public Run event(Event event) {
        return Run.words(say.wording().get("changes.event", event.modality()));
    }

    @Override
    public Run diplomaticRelations(DiplomaticRelations relations) {
        return Run.words(desk.word("changes.relations"));
    }

    @Override
    public Run mission(Mission mission) {
        return new Titles(desk).mission(mission);
    }

    @Override
    public Run mechanism(Mechanism mechanism) {
        return Run.typed(mechanism.title());
    }

    @Override
    public Run figure(Figure figure) {
        Run measure = Run.typed(figure.measure()).then(new FigureSentences(desk).flow(figure));
        return figure.values().size() == 1
                ? say.say(
                        "differ.figure", measure, say.at(figure.values().get(0).period()))
                : measure;
    }

    /** "President of Testonia": the office, not who is in it. */
    @Override
    public Run post(Post post) {
        Run title = Run.typed(post.title());
        return desk.dossier()
                .facts()
                .official(post.official())
                .map(Official::country)
                .map(country -> title.then(say.say("person.of", desk.names().inSentence(country, desk.today()))))
                .orElse(title);
    }

    @Override
    public Run assessment(Assessment assessment) {
        return Run.words(say.wording().get("assessment", assessment.kind()));
    }

    @Override
    public Run point(Point point) {
        return Run.words(say.wording().get("changes.point", point.kind()));
    }
}
