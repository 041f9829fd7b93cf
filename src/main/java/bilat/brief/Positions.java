package bilat.brief;

import bilat.document.Block;
import bilat.document.Inline;
import bilat.document.Part;
import bilat.fact.Actor;
import bilat.fact.Fact;
import bilat.fact.Issue;
import bilat.fact.Position;
import bilat.fact.StanceComparison;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each side says on each issue, in its own words, and how the two compare. */
final class Positions implements Section {
    @Override
    public String name() {
        return "positions";
    }

    @Override
    public boolean reads(Fact fact) {
        return fact instanceof Position;
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        List<Issue> issues = desk.standing().issues();
        if (issues.isEmpty()) {
            return Optional.empty();
        }
        PositionSentences sentences = new PositionSentences(desk);
        List<Block.Row> rows = new ArrayList<>();
        for (Issue issue : issues) {
            rows.add(Cells.row(
                    issue(desk, issue),
                    cell(desk, sentences, issue, desk.first()),
                    cell(desk, sentences, issue, desk.second()),
                    compared(desk, issue)));
        }
        Block table = new Block.Table(
                List.of(
                        Cells.column(desk, "positions.issue", Block.Role.LABEL),
                        Cells.side(desk, desk.first()),
                        Cells.side(desk, desk.second()),
                        Cells.column(desk, "positions.compared", Block.Role.MARK)),
                rows);
        List<Block> blocks = new ArrayList<>();
        blocks.add(table);
        blocks.addAll(new Conflicting(desk).callouts(ofSides(desk)));
        blocks.add(age(desk, issues));
        return Optional.of(new Part(name(), desk.word("section." + name()), blocks));
    }

    private static List<Position> ofSides(Desk desk) {
        return Desk.of(Position.class, desk.dossier().facts().facts()).stream()
                .filter(position -> desk.dossier().pair().has(position.holder()))
                .toList();
    }

    /** The issue and what it asks. */
    static Run issue(Desk desk, Issue issue) {
        Run name = Run.typed(issue.name()).capitalised();
        return issue.proposition()
                .map(text -> name.then(":").strong().then(" ").then(Run.typed(text)))
                .orElse(name.strong());
    }

    /** What a holder says on an issue, and said before. */
    static Run cell(Desk desk, PositionSentences sentences, Issue issue, Actor holder) {
        List<Position> standing = desk.standing().newest(issue, holder);
        List<Position> earlier = desk.standing().earlier(issue, holder);
        if (standing.isEmpty() && earlier.isEmpty()) {
            return Run.of(desk.notOnRecord());
        }
        List<Run> said = new ArrayList<>();
        if (!standing.isEmpty()) {
            said.add(sentences.stance(desk.standing().stance(issue, holder), standing.get(0)));
            said.add(sentences.statements(standing));
        }
        if (!earlier.isEmpty()) {
            said.add(history(desk, sentences, issue, holder, earlier));
        }
        return Run.join(said, " ");
    }

    /** "Changed; before: opposes, on 3 May 2019." or "Unchanged; …". */
    private static Run history(
            Desk desk, PositionSentences sentences, Issue issue, Actor holder, List<Position> earlier) {
        List<Position> standing = desk.standing().newest(issue, holder);
        String key = standing.isEmpty()
                ? "positions.before"
                : desk.standing().changed(issue, holder) ? "positions.changed" : "positions.unchanged";
        List<Marked> items = earlier.stream()
                .map(old -> new Marked(sentences.earlier(old), desk.cites().marks(old)))
                .toList();
        return desk.say().say(key, Marked.sentence(desk, items));
    }

    private static Run compared(Desk desk, Issue issue) {
        Optional<StanceComparison> compared = desk.standing().compare(issue);
        if (compared.isEmpty()) {
            return Run.of(desk.notOnRecord());
        }
        StanceComparison comparison = compared.get();
        return Run.of(new Inline.Compared(
                switch (comparison) {
                    case ALIGNED -> Inline.Comparison.ALIGNED;
                    case OPPOSED -> Inline.Comparison.OPPOSED;
                    case DIFFERENT -> Inline.Comparison.DIFFERENT;
                    case FIRST_ONLY -> Inline.Comparison.FIRST_ONLY;
                    case SECOND_ONLY -> Inline.Comparison.SECOND_ONLY;
                },
                desk.say().wording().get("compared", comparison)));
    }

    private static Block age(Desk desk, List<Issue> issues) {
        List<When> dates = new ArrayList<>();
        boolean history = false;
        for (Issue issue : issues) {
            for (Actor side : desk.dossier().pair().sides()) {
                desk.standing().newest(issue, side).forEach(position -> dates.add(position.date()));
                history |= !desk.standing().earlier(issue, side).isEmpty();
            }
        }
        Run facts = new Ages(desk).factsOf(dates).orElse(Run.EMPTY);
        return Ages.line(facts, history ? Run.EMPTY : Run.words(desk.word("positions.first-on-record")));
    }
}
