package bilat.brief;

import bilat.document.Block;
import bilat.document.Inline;
import bilat.document.Part;
import bilat.fact.Agreement;
import bilat.fact.DiplomaticRelations;
import bilat.fact.Event;
import bilat.fact.Fact;
import bilat.fact.Figure;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The newest dated facts that the brief has not told yet: figures, events, acts on relations, agreements of others. */
final class FactsAtHand implements Section {
    private static final int MOST = 5;

    @Override
    public String name() {
        return "facts-at-hand";
    }

    private record AtHand(When when, Run what, Fact fact) {}

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        List<AtHand> newest = newest(desk);
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        List<List<Inline>> items =
                newest.stream().map(fact -> item(desk, fact).content()).toList();
        return Optional.of(new Part(name(), desk.word("section." + name()), List.of(new Block.Bullets(items))));
    }

    /** The facts that it tells. */
    static List<Fact> told(Desk desk) {
        return newest(desk).stream().map(AtHand::fact).toList();
    }

    private static List<AtHand> newest(Desk desk) {
        List<AtHand> facts = new ArrayList<>();
        desk.between(Figure.class).forEach(figure -> newest(desk, figure).ifPresent(facts::add));
        desk.dossier().between().stream()
                .filter(fact -> fact instanceof Event || fact instanceof DiplomaticRelations)
                .forEach(fact -> newest(desk, fact).ifPresent(facts::add));
        ThirdParties.facts(desk).stream()
                .filter(fact -> fact instanceof Event || fact instanceof Agreement)
                .forEach(fact -> newest(desk, fact).ifPresent(facts::add));
        facts.sort(Comparator.comparing(AtHand::when, When.READING_ORDER)
                .reversed()
                .thenComparing(fact -> fact.fact().id()));
        return whole(facts);
    }

    /** As many as there is room for; two reporters of one measure are told both or not at all. */
    private static List<AtHand> whole(List<AtHand> facts) {
        Map<String, List<AtHand>> groups = new LinkedHashMap<>();
        facts.forEach(fact -> groups.computeIfAbsent(key(fact.fact()), key -> new ArrayList<>())
                .add(fact));
        List<AtHand> told = new ArrayList<>();
        groups.values().stream()
                .filter(group -> group.size() <= MOST)
                .takeWhile(group -> told.size() + group.size() <= MOST)
                .forEach(told::addAll);
        return told;
    }

    private static String key(Fact fact) {
        return fact instanceof Figure figure
                ? Figures.measured(figure)
                : fact.id().toString();
    }

    /** The newest value that nobody disputes. */
    private static Optional<AtHand> newest(Desk desk, Figure figure) {
        FigureSentences sentences = new FigureSentences(desk);
        return Conflicting.undisputed(figure, desk).stream()
                .max(Comparator.comparing(Figure.Value::period, When.READING_ORDER))
                .map(value -> new AtHand(
                        value.period(),
                        desk.say()
                                .sentence(
                                        desk.say()
                                                .say(
                                                        "at-hand.figure",
                                                        Run.typed(figure.measure())
                                                                .then(sentences.flow(figure)),
                                                        sentences.amount(figure, value),
                                                        sentences.whose(figure, value)),
                                        Run.EMPTY)
                                .then(desk.remark(figure.particulars().note()))
                                .then(desk.cites().marks(value.sources())),
                        figure));
    }

    /** The newest act; where sources differ on the very words, none. */
    private static Optional<AtHand> newest(Desk desk, Fact fact) {
        if (Conflicting.inWording(fact)) {
            return Optional.empty();
        }
        List<Timeline.Entry> acts = new ArrayList<>();
        Timeline.add(desk, acts, fact, false);
        return acts.stream()
                .max(Comparator.comparing(Timeline.Entry::when, When.READING_ORDER))
                .map(act -> new AtHand(
                        act.when(),
                        desk.say()
                                .sentence(act.what(), Run.EMPTY)
                                .then(desk.remark(fact.particulars().note()))
                                .then(desk.cites().marks(fact)),
                        fact));
    }

    private static Run item(Desk desk, AtHand fact) {
        return desk.say()
                .when(fact.when())
                .capitalised()
                .then(desk.word("stop"))
                .strong()
                .then(" ")
                .then(fact.what());
    }
}
