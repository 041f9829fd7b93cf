package bilat.brief;

import bilat.document.Block;
import bilat.document.Inline;
import bilat.document.Part;
import bilat.fact.Event;
import bilat.fact.Fact;
import bilat.fact.Figure;
import bilat.fact.Issue;
import bilat.fact.Position;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Issues with a background, or on which others than the two have spoken: each in attributed words alone. */
final class Contested implements Section {
    @Override
    public String name() {
        return "contested";
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        List<Part> parts =
                desk.contested().all().stream().map(issue -> part(desk, issue)).toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        if (parts.size() == 1) {
            Part only = parts.get(0);
            String heading = desk.say().wording().template("contested.one").text(only.heading());
            return Optional.of(new Part(name(), heading, only.blocks()));
        }
        return Optional.of(new Part(name(), desk.word("section." + name()), List.of(), parts));
    }

    private static Part part(Desk desk, Issue issue) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(opening(desk, issue).content()));
        for (Issue.Background background : issue.background()) {
            blocks.addAll(background(desk, background));
        }
        new OtherVoices(desk, issue).blocks().forEach(blocks::add);
        List<Fact> told = new BackgroundFacts(issue).notTold(desk.contested().about(issue));
        EventSentences events = new EventSentences(desk);
        List<Run> sentences = new ArrayList<>();
        Desk.of(Event.class, told).stream()
                .filter(event -> !Conflicting.inWording(event))
                .sorted(Comparator.comparing(Event::date, When.READING_ORDER))
                .forEach(event -> sentences.add(events.sentence(event)));
        Conflicting conflicts = new Conflicting(desk);
        FigureSentences figures = new FigureSentences(desk);
        Desk.of(Figure.class, told)
                .forEach(figure -> Conflicting.undisputed(figure, desk)
                        .forEach(value -> sentences.add(desk.say()
                                .sentence(
                                        figures.clause(figure, value),
                                        desk.cites().marks(value.sources())))));
        if (!sentences.isEmpty()) {
            blocks.add(new Block.Paragraph(Run.join(sentences, " ").content()));
        }
        blocks.addAll(conflicts.callouts(desk.contested().about(issue).stream()
                .filter(fact -> desk.contested().tell(fact) && !isOfSides(desk, fact))
                .toList()));
        new Ages(desk).factsOf(dates(desk, issue)).ifPresent(line -> blocks.add(Ages.line(line)));
        String heading = issue.name().isEmpty() ? issue.id() : capital(issue.name());
        return new Part("issue-" + issue.id(), heading, blocks);
    }

    private static String capital(String name) {
        return ((Inline.Text) Run.typed(name).capitalised().content().get(0)).text();
    }

    private static Run opening(Desk desk, Issue issue) {
        List<Run> said = new ArrayList<>();
        if (!issue.parties().isEmpty()) {
            said.add(desk.say().say("contested.parties", desk.names().list(issue.parties(), desk.today())));
        }
        if (bySides(desk, issue)) {
            Run sides = desk.names().list(desk.dossier().pair().sides(), desk.today());
            said.add(desk.say().say("contested.see-positions", sides));
        } else if (new OtherVoices(desk, issue).blocks().isEmpty()) {
            issue.proposition().ifPresent(text -> said.add(desk.say().say("contested.proposition", Run.typed(text))));
        }
        return Run.join(said, " ");
    }

    /** Whether one of the two has spoken on an issue, so that the table of positions has it. */
    static boolean bySides(Desk desk, Issue issue) {
        return desk.standing().issues().contains(issue);
    }

    private static boolean isOfSides(Desk desk, Fact fact) {
        return fact instanceof Position position && desk.dossier().pair().has(position.holder());
    }

    private static List<Block> background(Desk desk, Issue.Background background) {
        List<Block> blocks = new ArrayList<>();
        int last = background.text().paragraphs().size() - 1;
        for (int i = 0; i <= last; i++) {
            Run text = desk.paragraph(background.text().paragraphs().get(i));
            Run marks = i == last ? desk.cites().marks(background.sources()) : Run.EMPTY;
            blocks.add(new Block.Paragraph(text.then(marks).content()));
        }
        return blocks;
    }

    private static List<When> dates(Desk desk, Issue issue) {
        List<Fact> told = new ArrayList<>(desk.contested().others(issue));
        told.addAll(Desk.of(Event.class, desk.contested().about(issue)));
        told.addAll(Desk.of(Figure.class, desk.contested().about(issue)));
        Stream<When> facts =
                new BackgroundFacts(issue).notTold(told).stream().flatMap(fact -> Moments.of(fact).stream());
        Stream<When> backgrounds = issue.background().stream().map(Issue.Background::date);
        return Stream.concat(facts, backgrounds).toList();
    }
}
