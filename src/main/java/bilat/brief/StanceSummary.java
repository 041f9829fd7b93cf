package bilat.brief;

import bilat.document.Block;
import bilat.fact.Actor;
import bilat.fact.Issue;
import bilat.fact.Position;
import bilat.fact.StanceComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where each side stands on the issues last spoken of. */
final class StanceSummary {
    /** So many issues stand on the first page; the others have their row under Positions. */
    private static final int MOST = 3;

    private final Desk desk;
    private final Say say;

    StanceSummary(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    Optional<Block.KeyLine> line() {
        List<Issue> issues = desk.standing().issues();
        List<Issue> silent = desk.contested().all().stream()
                .filter(issue -> !issues.contains(issue))
                .limit(MOST)
                .toList();
        if (issues.isEmpty() && silent.isEmpty()) {
            return Optional.empty();
        }
        List<Issue> shown = issues.stream().limit(MOST).toList();
        List<Run> said = new ArrayList<>();
        shown.forEach(issue -> said.add(sentence(issue)));
        if (issues.size() > MOST) {
            said.add(say.count("bottom.more-issues", issues.size() - MOST));
        }
        silent.forEach(issue -> said.add(say.say("bottom.neither", Run.typed(issue.name()))));
        age(shown).ifPresent(said::add);
        return Optional.of(BottomLine.line(desk, "bottom.positions", say.afterColon(said)));
    }

    private Run sentence(Issue issue) {
        List<Position> first = desk.standing().newest(issue, desk.first());
        List<Position> second = desk.standing().newest(issue, desk.second());
        Run name = Run.typed(issue.name());
        boolean plain = Stream.of(first, second)
                .allMatch(standing ->
                        standing.stream().allMatch(position -> position.toward().isEmpty()));
        if (desk.standing().compare(issue).equals(Optional.of(StanceComparison.ALIGNED)) && plain) {
            Run verb = Run.words(say.wording()
                    .get(
                            "stance.both",
                            desk.standing().stance(issue, desk.first()).orElseThrow()));
            return say.closed(
                    say.say("bottom.both", verb, name),
                    desk.cites()
                            .marksOf(Stream.concat(first.stream(), second.stream())
                                    .toList()));
        }
        Actor lead = first.isEmpty() ? desk.second() : desk.first();
        Actor other = desk.dossier().pair().other(lead);
        Optional<Run> toward = toward(issue, lead);
        Run it = Run.words(desk.word("stance.it"));
        boolean apart =
                toward.isPresent() || desk.standing().newest(issue, lead).isEmpty();
        Run opening = apart ? say.say("bottom.on", name, stands(issue, lead, it)) : stands(issue, lead, name);
        Run answer = stands(issue, other, toward.isPresent() ? Run.words(desk.word("stance.proposition")) : it);
        return Marked.sentence(
                desk, List.of(new Marked(opening, marks(issue, lead)), new Marked(answer, marks(issue, other))));
    }

    private Run marks(Issue issue, Actor side) {
        List<Position> standing = desk.standing().newest(issue, side);
        return desk.cites().marksOf(standing.isEmpty() ? desk.standing().earlier(issue, side) : standing);
    }

    /** Where a side stands, the issue being named by a name or by a word for it. */
    private Run stands(Issue issue, Actor side, Run called) {
        Run name = desk.names().inSentence(side, desk.today());
        if (desk.standing().newest(issue, side).isEmpty()) {
            return desk.standing().earlier(issue, side).isEmpty()
                    ? say.say("bottom.not-on-record", name)
                    : say.say("stance.side.retracted", name);
        }
        return toward(issue, side)
                .map(actor -> say.say(key(issue, side) + ".toward", name, called, actor))
                .orElseGet(() -> say.say(key(issue, side), name, called));
    }

    private String key(Issue issue, Actor side) {
        return "stance.side."
                + desk.standing().stance(issue, side).map(Position.Stance::word).orElse("none");
    }

    /** Whom else the side's stance favours, where the words for that stance can say so. */
    private Optional<Run> toward(Issue issue, Actor side) {
        boolean sayable = say.wording().find(key(issue, side) + ".toward").isPresent();
        return desk.standing().newest(issue, side).stream()
                .limit(sayable ? 1 : 0)
                .flatMap(position -> position
                        .toward()
                        .filter(actor -> !actor.equals(side))
                        .map(actor -> desk.names().inSentence(actor, position.date()))
                        .stream())
                .findFirst();
    }

    /** "Statements of January 2019.", where one of those shown was not checked for long. */
    private Optional<Run> age(List<Issue> shown) {
        List<Position> positions = shown.stream()
                .flatMap(issue -> desk.dossier().pair().sides().stream()
                        .flatMap(side -> desk.standing().newest(issue, side).stream()))
                .toList();
        Checked checked = new Checked(desk);
        boolean stale = positions.stream().anyMatch(checked::isStale);
        return new Ages(desk)
                .span(positions.stream().map(Position::date).toList())
                .filter(span -> stale)
                .map(span -> say.say("bottom.said", span));
    }
}
