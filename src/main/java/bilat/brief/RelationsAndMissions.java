package bilat.brief;

import bilat.document.Block;
import bilat.document.Part;
import bilat.fact.DiplomaticRelations;
import bilat.fact.Event;
import bilat.fact.Fact;
import bilat.fact.Mission;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The acts that made the relation, what happened between the two, their missions, and states of affairs. */
final class RelationsAndMissions implements Section {
    @Override
    public String name() {
        return "relations-and-missions";
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        List<Event> events = desk.between(Event.class).stream()
                .filter(event -> !desk.contested().tell(event) && !desk.isAhead(event.date()))
                .toList();
        List<Event> states = events.stream()
                .filter(Event::isState)
                .sorted(Comparator.comparing(Event::date, When.READING_ORDER))
                .toList();
        List<Mission> missions = desk.between(Mission.class);
        List<Dated> acts = acts(desk, events);
        if (acts.isEmpty() && events.isEmpty() && missions.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        if (acts.size() == 1) {
            blocks.add(new Block.Paragraph(acts.get(0).sentence().content()));
        } else if (!acts.isEmpty()) {
            blocks.add(new Block.Bullets(
                    acts.stream().map(act -> act.sentence().content()).toList()));
        }
        if (!missions.isEmpty()) {
            blocks.add(new MissionTable(desk).table(missions));
        }
        EventSentences sentences = new EventSentences(desk);
        Run known = Run.join(
                states.stream()
                        .filter(event -> !Conflicting.inWording(event))
                        .map(sentences::sentence)
                        .toList(),
                " ");
        if (!known.isEmpty()) {
            blocks.add(new Block.Paragraph(known.content()));
        }
        List<Fact> told = new ArrayList<>(desk.between(DiplomaticRelations.class));
        told.addAll(missions);
        told.addAll(events);
        blocks.addAll(new Conflicting(desk).callouts(told));
        age(desk, acts, states, missions).ifPresent(line -> blocks.add(Ages.line(line)));
        return Optional.of(new Part(name(), desk.word("section." + name()), blocks));
    }

    private record Dated(When when, Run sentence) {}

    private static List<Dated> acts(Desk desk, List<Event> events) {
        EventSentences sentences = new EventSentences(desk);
        List<Dated> acts = new ArrayList<>();
        for (DiplomaticRelations relations : desk.between(DiplomaticRelations.class)) {
            acts.add(new Dated(relations.date(), RelationsSentences.sentence(desk, relations)));
        }
        events.stream()
                .filter(event -> !event.isState() && !Conflicting.inWording(event))
                .forEach(event -> acts.add(new Dated(event.date(), sentences.sentence(event))));
        acts.sort(Comparator.comparing(Dated::when, When.READING_ORDER));
        return acts;
    }

    private static Optional<Run> age(Desk desk, List<Dated> acts, List<Event> states, List<Mission> missions) {
        Ages ages = new Ages(desk);
        List<When> dates = new ArrayList<>(acts.stream().map(Dated::when).toList());
        dates.addAll(states.stream().map(Event::date).toList());
        List<Fact> checked = new ArrayList<>(missions);
        Optional<Run> missionsChecked =
                new Checked(desk).span(checked).map(span -> desk.say().say("age.missions", span));
        Optional<Run> facts = acts.isEmpty() ? ages.asKnown(dates) : ages.factsOf(dates);
        Run line = Run.join(
                List.of(
                        facts.orElse(Run.EMPTY),
                        missionsChecked.map(run -> desk.say().sentence(run)).orElse(Run.EMPTY)),
                " ");
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }
}
