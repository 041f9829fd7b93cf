package bilat.brief;

import bilat.document.Block;
import bilat.document.Drawing;
import bilat.document.Drawing.Event;
import bilat.document.Drawing.Extent;
import bilat.document.Drawing.Moment;
import bilat.document.Drawing.Sign;
import bilat.fact.Actor;
import bilat.fact.Agreement;
import bilat.fact.DiplomaticRelations;
import bilat.fact.Fact;
import bilat.fact.Meeting;
import bilat.fact.Mission;
import bilat.fact.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Dated acts between the two in lanes by who acted, and the plans of the year ahead where the brief's calendar tells of
 * them.
 */
final class TimelinePicture {
    private static final Set<Meeting.Type> HIGH = EnumSet.of(Meeting.Type.SUMMIT, Meeting.Type.STATE_VISIT);
    private static final Set<Mission.Type> EMBASSIES =
            EnumSet.of(Mission.Type.EMBASSY, Mission.Type.HIGH_COMMISSION, Mission.Type.LEGATION);

    private final Desk desk;
    private final Say say;
    private final LocalDate asOf;

    TimelinePicture(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
        this.asOf = desk.dossier().asOf();
    }

    private record Drawn(Optional<Actor> by, Event event) {}

    /** The picture, if there are enough acts between the two among the entries of the table that stands under it. */
    Optional<Block> of(List<Timeline.Entry> entries) {
        List<Drawn> done = entries.stream()
                .filter(entry -> !entry.context())
                .map(entry -> new Drawn(
                        entry.by(), event(DrawnDates.extent(entry.when()), entry.when(), entry.label(), rank(entry))))
                .toList();
        if (done.size() < Timeline.FEWEST) {
            return Optional.empty();
        }
        List<Drawn> all = new ArrayList<>(done);
        if (desk.definition().sections().stream()
                .anyMatch(section -> section.name().equals(Calendar.NAME))) {
            all.addAll(plans());
        }
        all.sort(Comparator.comparing((Drawn drawn) -> start(drawn.event()).first()));
        List<Drawing.Lane> lanes = List.of(
                lane(name(desk.first()), all, Optional.of(desk.first())),
                lane(desk.word("picture.timeline.joint"), all, Optional.empty()),
                lane(name(desk.second()), all, Optional.of(desk.second())));
        int first = start(all.get(0).event()).first().getYear();
        Run from = Run.typed(Integer.toString(first));
        Run to = Run.typed(Integer.toString(last(all)));
        Drawing drawing = new Drawing.Timeline(
                LocalDate.of(first, 1, 1),
                asOf,
                asOf.plusYears(1),
                lanes,
                keys(all.stream().map(Drawn::event).toList()),
                desk.word("picture.timeline.left"));
        return Optional.of(new Block.Picture(
                PlainText.of(say.say("picture.timeline", from, to)),
                drawing,
                alternative(lanes, from, to),
                List.of(),
                Optional.empty()));
    }

    private static int last(List<Drawn> all) {
        return all.stream()
                .mapToInt(drawn -> drawn.event().end().last().getYear())
                .max()
                .orElseThrow();
    }

    private List<Drawn> plans() {
        List<Drawn> plans = new ArrayList<>();
        for (Fact fact : desk.dossier().between()) {
            if (fact instanceof Meeting meeting && VisitsAndMeetings.liesAhead(desk, meeting)) {
                Run label = new MeetingRows(desk).label(meeting);
                plans.add(new Drawn(MeetingRows.guest(meeting), event(Extent.PLANNED, meeting.date(), label, 2)));
            } else if (fact instanceof bilat.fact.Event event
                    && event.modality() == bilat.fact.Event.Modality.PLANNED
                    && desk.isAhead(event.date())) {
                Run text = desk.prose(event.text());
                plans.add(new Drawn(Optional.empty(), event(Extent.PLANNED, event.date(), text, 2)));
            }
        }
        plans.removeIf(plan -> plan.event().end().last().isAfter(asOf.plusYears(1)));
        return plans;
    }

    private Event event(Extent extent, When when, Run what, int rank) {
        return new Event(
                extent,
                when.start().map(DrawnDates::moment),
                when.end().map(DrawnDates::moment).orElse(Moment.of(asOf)),
                PlainText.of(say.when(when).capitalised()),
                PlainText.of(what.capitalised()),
                rank);
    }

    /** What the relation was built on comes before what was done on it. */
    private static int rank(Timeline.Entry entry) {
        if (entry.fact() instanceof DiplomaticRelations) {
            return 0;
        }
        if (entry.fact() instanceof Meeting meeting) {
            return HIGH.contains(meeting.type()) ? 1 : meeting.type().isVisit() ? 2 : 3;
        }
        if (entry.fact() instanceof Mission mission) {
            return EMBASSIES.contains(mission.type()) ? 2 : 3;
        }
        if (entry.fact() instanceof Agreement agreement) {
            boolean made = agreement.made().equals(Optional.of(entry.when()));
            return agreement.framework() && made ? 1 : made || entry.by().isPresent() ? 2 : 3;
        }
        return 2;
    }

    private Drawing.Lane lane(String name, List<Drawn> all, Optional<Actor> by) {
        return new Drawing.Lane(
                name,
                all.stream()
                        .filter(drawn ->
                                drawn.by().filter(desk.dossier().pair()::has).equals(by))
                        .map(Drawn::event)
                        .toList());
    }

    private String name(Actor side) {
        return PlainText.of(desk.names().label(side, asOf));
    }

    private List<Drawing.Key<Sign>> keys(Collection<Event> events) {
        EnumSet<Sign> used = EnumSet.of(Sign.AHEAD);
        for (Event event : events) {
            boolean about = start(event).about() || event.end().about();
            if (about) {
                used.add(Sign.ABOUT);
            }
            if (event.start().isEmpty()) {
                used.add(Sign.BY);
            } else if (!about) {
                used.add(sign(event.extent()));
            }
        }
        return used.stream()
                .map(sign -> new Drawing.Key<>(sign, desk.word("picture.sign." + word(sign))))
                .toList();
    }

    private static Sign sign(Extent extent) {
        return switch (extent) {
            case DAY -> Sign.DAY;
            case MONTH -> Sign.MONTH;
            case YEARS -> Sign.YEARS;
            case LASTING -> Sign.LASTING;
            case PLANNED -> Sign.PLANNED;
        };
    }

    private static String word(Sign sign) {
        return switch (sign) {
            case DAY -> "day";
            case MONTH -> "month";
            case YEARS -> "years";
            case LASTING -> "lasting";
            case PLANNED -> "planned";
            case ABOUT -> "about";
            case BY -> "by";
            case AHEAD -> "ahead";
        };
    }

    private String alternative(List<Drawing.Lane> lanes, Run from, Run to) {
        List<Run> said = new ArrayList<>();
        said.add(say.say("picture.timeline.alternative", from, to));
        for (Drawing.Lane lane : lanes) {
            List<Run> events = lane.events().stream()
                    .map(event -> say.say(
                            event.extent() == Extent.PLANNED ? "picture.timeline.plan" : "picture.timeline.event",
                            Run.typed(event.date()),
                            Run.typed(event.what())))
                    .toList();
            Run told = events.isEmpty() ? Run.of(desk.notOnRecord()) : say.semicolons(events);
            said.add(say.say("picture.lane", Run.typed(lane.name()), told));
        }
        return PlainText.of(Run.join(said, " "));
    }

    private static Moment start(Event event) {
        return event.start().orElse(event.end());
    }
}
