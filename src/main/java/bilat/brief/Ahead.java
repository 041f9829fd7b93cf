package bilat.brief;

import bilat.fact.Agreement;
import bilat.fact.DiplomaticRelations;
import bilat.fact.Event;
import bilat.fact.Fact;
import bilat.fact.Mechanism;
import bilat.fact.Meeting;
import bilat.fact.PartialDate;
import bilat.fact.Precision;
import bilat.fact.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is planned, due or expiring between the two, the soonest first. */
final class Ahead {
    /** Anniversaries are worth a line every so many years. */
    private static final int ROUND_YEARS = 5;

    private final Desk desk;
    private final Say say;
    private final People people;

    Ahead(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
        this.people = desk.people();
    }

    /** One thing to come. */
    record Item(When when, Run what, Fact fact) {}

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Fact fact : desk.dossier().between()) {
            if (fact instanceof Meeting meeting) {
                meeting(items, meeting);
            } else if (fact instanceof Agreement agreement) {
                agreement(items, agreement);
            } else if (fact instanceof Mechanism mechanism) {
                mechanism
                        .due()
                        .filter(desk::isAhead)
                        .ifPresent(when -> items.add(
                                new Item(when, say.say("ahead.session", Run.typed(mechanism.title())), fact)));
            } else if (fact instanceof Event event
                    && event.modality() == Event.Modality.PLANNED
                    && desk.isAhead(event.date())) {
                items.add(new Item(event.date(), desk.prose(event.text()), fact));
            } else if (fact instanceof DiplomaticRelations relations) {
                anniversary(items, relations);
            }
        }
        items.sort(Comparator.comparing(Item::when, When.READING_ORDER)
                .thenComparing(item -> item.fact().id()));
        return items;
    }

    /** Those of the twelve months after the brief's day. */
    List<Item> withinAYear() {
        When limit = When.on(desk.dossier().asOf().plusYears(1));
        return items().stream()
                .filter(item -> !limit.certainlyBefore(item.when()))
                .toList();
    }

    private void meeting(List<Item> items, Meeting meeting) {
        if (VisitsAndMeetings.liesAhead(desk, meeting)) {
            Run kind = new MeetingRows(desk).kind(meeting);
            List<Run> names = meeting.participants().stream()
                    .map(one -> people.participant(one, meeting.date(), People.Place.OPEN)
                            .run())
                    .toList();
            Run who = names.isEmpty() ? Run.EMPTY : say.say("context.who", say.semicolons(names));
            Run state = Run.words(say.wording().get("meeting.state", meeting.state()));
            items.add(new Item(meeting.date(), say.say("ahead.meeting", kind.then(who), state), meeting));
        }
        meeting.commitments().stream()
                .filter(promise -> promise.done().isEmpty())
                .filter(promise -> promise.due().filter(desk::isAhead).isPresent())
                .forEach(promise -> items.add(new Item(
                        promise.due().orElseThrow(), say.say("ahead.due", desk.prose(promise.text())), meeting)));
    }

    private void agreement(List<Item> items, Agreement agreement) {
        Run title = Run.typed(agreement.title());
        agreement
                .expires()
                .filter(desk::isAhead)
                .ifPresent(when -> items.add(new Item(when, say.say("ahead.expires", title), agreement)));
        agreement
                .denounced()
                .flatMap(Agreement.Denunciation::effective)
                .filter(desk::isAhead)
                .ifPresent(when -> items.add(new Item(when, say.say("ahead.denunciation", title), agreement)));
    }

    private void anniversary(List<Item> items, DiplomaticRelations relations) {
        PartialDate date = relations.date().anchor();
        boolean day = date.precision() == Precision.DAY && relations.date().shape() == When.Shape.ON;
        if (relations.status() != DiplomaticRelations.Status.ESTABLISHED || !day) {
            return;
        }
        LocalDate asOf = desk.dossier().asOf();
        int years = asOf.getYear() - date.first().getYear();
        LocalDate next = date.first().plusYears(years);
        if (!next.isAfter(asOf)) {
            next = date.first().plusYears(++years);
        }
        if (years % ROUND_YEARS == 0) {
            items.add(new Item(
                    When.on(next), say.say("ahead.anniversary", Run.typed(Integer.toString(years))), relations));
        }
    }
}
