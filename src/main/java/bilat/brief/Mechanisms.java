package bilat.brief;

import bilat.document.Block;
import bilat.document.Part;
import bilat.fact.Fact;
import bilat.fact.Mechanism;
import bilat.fact.PartialDate;
import bilat.fact.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Standing dialogues: who chairs them, when they last met, and when they are due. */
final class Mechanisms implements Section {
    @Override
    public String name() {
        return "mechanisms";
    }

    @Override
    public boolean reads(Fact fact) {
        return fact instanceof Mechanism;
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        List<Mechanism> mechanisms = desk.between(Mechanism.class).stream()
                .sorted(Comparator.comparing(Mechanisms::dueDay).thenComparing(Mechanism::title))
                .toList();
        if (mechanisms.isEmpty()) {
            return Optional.empty();
        }
        People people = desk.people();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Bullets(mechanisms.stream()
                .map(mechanism -> item(desk, people, mechanism).content())
                .toList()));
        blocks.addAll(new Conflicting(desk).callouts(mechanisms));
        new Checked(desk)
                .span(mechanisms)
                .map(span -> desk.say().sentence(desk.say().say("age.checked", span)))
                .ifPresent(line -> blocks.add(Ages.line(line)));
        return Optional.of(new Part(name(), desk.word("section." + name()), blocks));
    }

    private static LocalDate dueDay(Mechanism mechanism) {
        return mechanism.due().map(When::anchor).map(PartialDate::first).orElse(LocalDate.MAX);
    }

    private static Run item(Desk desk, People people, Mechanism mechanism) {
        Say say = desk.say();
        List<Run> sentences = new ArrayList<>();
        Run head = Run.typed(mechanism.title());
        sentences.add(mechanism
                .type()
                .filter(type -> !Titles.says(mechanism.title(), type))
                .map(type -> say.say("in-brackets", head, Run.typed(type)))
                .orElse(head)
                .then(desk.word("stop"))
                .strong());
        mechanism.established().ifPresent(when -> add(say, sentences, "mechanism.established", say.at(when)));
        if (!mechanism.chairs().isEmpty()) {
            List<Run> chairs = mechanism.chairs().stream()
                    .map(chair -> say.say(
                            "mechanism.chair",
                            people.official(chair.value(), desk.today(), People.Place.OWN_SIDE)
                                    .goingOn(),
                            desk.names().inSentence(chair.party(), desk.today())))
                    .toList();
            add(say, sentences, "mechanism.chairs", say.plainList(chairs));
        }
        mechanism
                .cadence()
                .ifPresent(cadence -> add(say, sentences, "mechanism.cadence", new Spans(say).every(cadence)));
        mechanism.lastSession().ifPresent(when -> add(say, sentences, "mechanism.last", say.when(when)));
        sentences.add(next(desk, mechanism));
        return Run.join(sentences, " ")
                .then(desk.remark(mechanism.particulars().note()))
                .then(desk.cites().marks(mechanism));
    }

    private static Run next(Desk desk, Mechanism mechanism) {
        Say say = desk.say();
        if (mechanism.dormant().isPresent()) {
            return sentence(
                    say, "mechanism.dormant", say.when(mechanism.dormant().get()));
        }
        if (mechanism.nextSession().isPresent()) {
            When next = mechanism.nextSession().get();
            return desk.isAhead(next)
                    ? sentence(say, "mechanism.next", say.when(next))
                    : sentence(say, "mechanism.was-next", say.at(next));
        }
        return mechanism
                .byCadence()
                .map(date -> sentence(
                        say,
                        date.latest().isBefore(desk.dossier().asOf()) ? "mechanism.overdue" : "mechanism.due",
                        say.date(date)))
                .orElse(Run.EMPTY);
    }

    private static void add(Say say, List<Run> sentences, String key, Run slot) {
        sentences.add(sentence(say, key, slot));
    }

    private static Run sentence(Say say, String key, Run slot) {
        return say.sentence(say.say(key, slot));
    }
}
