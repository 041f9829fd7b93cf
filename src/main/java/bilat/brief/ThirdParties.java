package bilat.brief;

import bilat.document.Block;
import bilat.document.Part;
import bilat.fact.Actor;
import bilat.fact.Agreement;
import bilat.fact.Fact;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What bears on the two without being between them, and what they take part in with others. */
final class ThirdParties implements Section {
    @Override
    public String name() {
        return "third-parties";
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        Map<String, List<Fact>> byParties = new TreeMap<>();
        List<Agreement> multilateral = new ArrayList<>();
        List<Fact> shown = facts(desk);
        for (Fact fact : shown) {
            if (fact instanceof Agreement agreement) {
                multilateral.add(agreement);
            } else {
                String parties = fact.parties().stream().sorted().map(Actor::id).collect(Collectors.joining("-"));
                byParties.computeIfAbsent(parties, key -> new ArrayList<>()).add(fact);
            }
        }
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        byParties
                .values()
                .forEach(facts ->
                        blocks.add(new Block.Paragraph(group(desk, facts).content())));
        AgreementSentences agreements = new AgreementSentences(desk, new Agreements.Statuses(desk));
        multilateral.stream()
                .sorted(Comparator.comparing(
                        (Agreement agreement) -> agreement.made().orElse(desk.today()), When.READING_ORDER))
                .forEach(agreement -> blocks.add(
                        new Block.Paragraph(agreements.among(agreement).content())));
        blocks.addAll(new Conflicting(desk).callouts(shown));
        List<When> dates =
                shown.stream().flatMap(fact -> Moments.of(fact).stream()).toList();
        new Ages(desk).factsOf(dates).ifPresent(line -> blocks.add(Ages.line(line)));
        return Optional.of(new Part(name(), desk.word("section." + name()), blocks));
    }

    /** Facts of others, and of the two with others, without an issue that is drawn by itself. */
    static List<Fact> facts(Desk desk) {
        List<Fact> facts = new ArrayList<>(desk.dossier().context());
        facts.addAll(desk.dossier().multilateral());
        return facts.stream()
                .filter(fact -> !desk.contested().tell(fact))
                .sorted(Comparator.comparing(
                        (Fact fact) -> Moments.of(fact).stream().findFirst().orElse(desk.today()), When.READING_ORDER))
                .toList();
    }

    private static Run group(Desk desk, List<Fact> facts) {
        Run head = desk.say().say("third.head", parties(desk, facts.get(0))).strong();
        ContextSentences sentences = new ContextSentences(desk);
        List<Run> said = new ArrayList<>();
        said.add(head);
        facts.stream().filter(fact -> !Conflicting.inWording(fact)).forEach(fact -> said.add(sentences.of(fact)));
        return Run.join(said, " ");
    }

    private static Run parties(Desk desk, Fact fact) {
        List<Run> names = fact.parties().stream()
                .map(actor -> desk.names().label(actor, desk.dossier().asOf()))
                .toList();
        return Run.join(names, desk.word("third.dash"));
    }
}
