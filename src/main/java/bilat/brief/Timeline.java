package bilat.brief;

import bilat.document.Block;
import bilat.document.Part;
import bilat.fact.Actor;
import bilat.fact.Agreement;
import bilat.fact.Answer;
import bilat.fact.DiplomaticRelations;
import bilat.fact.Event;
import bilat.fact.Fact;
import bilat.fact.Meeting;
import bilat.fact.Mission;
import bilat.fact.PartialDate;
import bilat.fact.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Dated acts in order, the oldest first, those of others marked as context; positions and states stay out. */
final class Timeline implements Section {
    /** Under so many entries a list says no more than the sections before it. */
    static final int FEWEST = 8;

    @Override
    public String name() {
        return "timeline";
    }

    /**
     * A dated act of a fact; of an agreement or a mission there can be several.
     *
     * @param label the same in few words, for a picture that says who acted
     * @param by who acted alone: who travelled, opened a mission or left an agreement; empty for what was done together
     *     and where nobody is told
     */
    record Entry(When when, Run what, Run label, Fact fact, Optional<Actor> by, boolean context) {}

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        List<Entry> entries = new ArrayList<>();
        desk.dossier().between().forEach(fact -> add(desk, entries, fact, false));
        desk.dossier().multilateral().forEach(fact -> add(desk, entries, fact, true));
        desk.dossier().context().forEach(fact -> add(desk, entries, fact, true));
        options.years().ifPresent(years -> {
            LocalDate from = desk.dossier().asOf().minusYears(years);
            entries.removeIf(entry -> entry.when().overBy(from) == Answer.YES);
        });
        if (entries.size() < FEWEST) {
            return Optional.empty();
        }
        entries.sort(Comparator.comparing(Entry::when, When.READING_ORDER).thenComparing(Entry::context));
        List<Block.Row> rows = entries.stream()
                .map(entry -> Cells.row(
                        desk.say().when(entry.when()),
                        entry.what()
                                .capitalised()
                                .then(entry.context() ? " " + desk.word("timeline.context") : "")
                                .then(desk.cites().marks(entry.fact()))))
                .toList();
        Block table = new Block.Table(
                List.of(
                        Cells.column(desk, "timeline.when", Block.Role.DATE),
                        Cells.column(desk, "timeline.what", Block.Role.TEXT)),
                rows);
        List<Block> blocks = new ArrayList<>();
        new TimelinePicture(desk).of(entries).ifPresent(blocks::add);
        blocks.add(table);
        return Optional.of(new Part(name(), desk.word("section." + name()), blocks));
    }

    /** Adds the dated acts of a fact up to the brief's day. */
    static void add(Desk desk, List<Entry> entries, Fact fact, boolean context) {
        if (fact instanceof Event event && !event.isState() && event.modality() != Event.Modality.PLANNED) {
            Run text = event.modality() == Event.Modality.REPORTED
                    ? desk.say()
                            .say(
                                    "event.reported",
                                    desk.publishers(Desk.bearingOut("text", event.sources())),
                                    desk.prose(event.text()))
                    : desk.prose(event.text());
            entries.add(new Entry(event.date(), text, text, fact, Optional.empty(), context));
        } else if (fact instanceof DiplomaticRelations relations) {
            ActNames names = new ActNames(desk);
            Optional<Actor> by =
                    relations.by().size() == 1 ? Optional.of(relations.by().get(0)) : Optional.empty();
            Run what = names.relations(relations);
            entries.add(new Entry(relations.date(), what, names.act(relations), fact, by, context));
        } else if (fact instanceof Meeting meeting && meeting.state() == Meeting.State.HELD) {
            MeetingRows rows = new MeetingRows(desk);
            Optional<Actor> by = MeetingRows.guest(meeting);
            entries.add(new Entry(meeting.date(), rows.kind(meeting), rows.label(meeting), fact, by, context));
        } else if (fact instanceof Agreement agreement) {
            for (ActNames.Act act : new ActNames(desk).acts(agreement)) {
                entries.add(new Entry(act.when(), act.what(), act.label(), fact, act.by(), context));
            }
        } else if (fact instanceof Mission mission) {
            mission.opened().ifPresent(when -> entries.add(mission(desk, mission, when, "opened", context)));
            closed(mission).ifPresent(when -> entries.add(mission(desk, mission, when, "closed", context)));
        }
    }

    private static Entry mission(Desk desk, Mission mission, When when, String act, boolean context) {
        Run type = Run.words(desk.say().wording().get("mission", mission.type()));
        Run named = mission.place()
                .map(city -> desk.say().say("label.mission", type, Run.typed(city)))
                .orElse(type);
        return new Entry(
                when,
                desk.say().say("timeline." + act, new Titles(desk).mission(mission)),
                desk.say().say("timeline." + act, named),
                mission,
                Optional.of(mission.sending()),
                context);
    }

    private static Optional<When> closed(Mission mission) {
        Optional<PartialDate> date = mission.closed().date();
        return date.map(When::on);
    }
}
