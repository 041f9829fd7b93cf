package bilat.brief;

import bilat.fact.Actor;
import bilat.fact.Agreement;
import bilat.fact.Fact;
import bilat.fact.Mission;
import bilat.fact.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Facts in sentences under what they bear on: the two, then issues, then what is between others. */
final class LearnedFacts {
    private final Desk desk;
    private final ContextSentences sentences;
    private final PositionSentences positions;

    LearnedFacts(Desk desk) {
        this.desk = desk.readInOneGo();
        this.sentences = new ContextSentences(this.desk);
        this.positions = new PositionSentences(this.desk);
    }

    List<Run> items(List<Fact> facts) {
        Map<String, List<Fact>> groups = new TreeMap<>();
        facts.forEach(fact ->
                groups.computeIfAbsent(key(fact), key -> new ArrayList<>()).add(fact));
        return groups.values().stream().map(this::item).toList();
    }

    /** By which groups are told apart and put in order. */
    private String key(Fact fact) {
        Optional<String> issue =
                fact.issue().flatMap(desk.dossier().facts()::issue).map(it -> it.name() + " " + it.id());
        if (issue.isPresent()) {
            return "2 " + issue.get();
        }
        return isBetween(fact)
                ? "1"
                : "3 " + fact.parties().stream().sorted().map(Actor::id).collect(Collectors.joining(" "));
    }

    private boolean isBetween(Fact fact) {
        return desk.dossier().between().stream().anyMatch(other -> other.id().equals(fact.id()));
    }

    private Run item(List<Fact> facts) {
        List<Run> said = new ArrayList<>();
        said.add(desk.say().say("third.head", head(facts.get(0))).capitalised().strong());
        facts.forEach(fact -> said.add(sentence(fact)));
        return Run.join(said, " ");
    }

    private Run head(Fact fact) {
        if (fact.issue().flatMap(desk.dossier().facts()::issue).isPresent()) {
            return desk.issueName(fact.issue().get());
        }
        List<Actor> parties = isBetween(fact) ? desk.dossier().pair().sides() : fact.parties();
        return Run.join(
                parties.stream()
                        .map(actor -> desk.names().label(actor, desk.dossier().asOf()))
                        .toList(),
                desk.word("third.dash"));
    }

    /** What the head says is not said again: the issue of a position, between whom an agreement is. */
    private Run sentence(Fact fact) {
        if (fact instanceof Position position) {
            return closed(positions.clause(position, People.Place.OPEN), position);
        }
        if (fact instanceof Mission mission) {
            Run life = new ChangedStates(desk).mission(mission);
            return closed(desk.say().say("title.dated", new Titles(desk).mission(mission), life), mission);
        }
        return fact instanceof Agreement agreement && isBetween(agreement)
                ? new AgreementSentences(desk, new Agreements.Statuses(desk)).whole(agreement)
                : sentences.of(fact);
    }

    private Run closed(Run clause, Fact fact) {
        return desk.say()
                .sentence(clause)
                .then(desk.remark(fact.particulars().note()))
                .then(desk.cites().marks(fact));
    }
}
