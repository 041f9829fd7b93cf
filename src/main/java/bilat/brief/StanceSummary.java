package bilat.brief;

import bilat.document.Block;
import bilat.fact.Actor;
import bilat.fact.Issue;
import bilat.fact.Position;
import bilat.fact.StanceComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        List<Issue> silent = Contested.issues(desk).stream()
                .filter(issue -> !issues.contains(issue))
                .limit(MOST)
                .toList();
        if (issues.isEmpty() && silent.isEmpty()) {
            return Optional.empty();
        }
        List<Run> said = new ArrayList<>();
        issues.stream().limit(MOST).forEach(issue -> said.add(sentence(issue)));
        if (issues.size() > MOST) {
            said.add(say.count("bottom.more-issues", issues.size() - MOST).capitalised());
        }
        silent.forEach(issue -> said.add(say.say("bottom.neither", Run.typed(issue.name()))));
        return Optional.of(BottomLine.line(desk, "bottom.positions", Run.join(said, " ")));
    }

    private Run sentence(Issue issue) {
        List<Position> first = desk.standing().newest(issue, desk.first());
        List<Position> second = desk.standing().newest(issue, desk.second());
        Run name = Run.typed(issue.name());
        boolean plain = !first.isEmpty()
                && first.get(0).toward().isEmpty()
                && !second.isEmpty()
                && second.get(0).toward().isEmpty();
        if (desk.standing().compare(issue).equals(Optional.of(StanceComparison.ALIGNED)) && plain) {
            List<Position> both = new ArrayList<>(first);
            both.addAll(second);
            Run verb = Run.words(
                    say.wording().get("stance.both", first.get(0).stance().orElseThrow()));
            return say.sentence(say.say("bottom.both", verb, name), desk.cites().marksOf(both));
        }
        boolean firstKnown = !first.isEmpty();
        Run one = firstKnown ? stands(desk.first(), first) : stands(desk.second(), second);
        Run marks = desk.cites().marksOf(firstKnown ? first : second);
        Run two = firstKnown ? stands(desk.second(), second) : stands(desk.first(), first);
        Run more = desk.cites().marksOf(firstKnown ? second : List.of());
        return say.say("bottom.on", name, one)
                .then(desk.word("semicolon"))
                .then(marks)
                .then(" ")
                .then(two)
                .then(desk.word("stop"))
                .then(more);
    }

    private Run stands(Actor side, List<Position> standing) {
        Run name = desk.names().inSentence(side, desk.today());
        if (standing.isEmpty()) {
            return say.say("bottom.not-on-record", name);
        }
        Position position = standing.get(0);
        Optional<Run> toward = position.toward().map(actor -> desk.names().inSentence(actor, position.date()));
        String key =
                "stance.side." + position.stance().map(Position.Stance::word).orElse("none");
        return toward.filter(actor -> say.wording().find(key + ".toward").isPresent())
                .map(actor -> say.say(key + ".toward", name, actor))
                .orElseGet(() -> say.say(key, name));
    }
}
