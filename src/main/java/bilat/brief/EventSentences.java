package bilat.brief;

import bilat.fact.Event;
import bilat.fact.When;
import java.util.Optional;

/** Events in sentences; what is only reported is said in the source's name. */
final class EventSentences {
    private final Desk desk;
    private final Say say;

    EventSentences(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    /** The whole sentence with its remark and its marks. */
    Run sentence(Event event) {
        return closed(clause(event).capitalised(), event);
    }

    /** A clause of an event with a full stop, its remark and its marks. */
    Run closed(Run clause, Event event) {
        return say.closed(clause, Run.EMPTY)
                .then(desk.remark(event.particulars().note()))
                .then(desk.cites().marks(event));
    }

    /** "in May 2018, according to X, TEXT", without a full stop. */
    Run clause(Event event) {
        Run text = desk.prose(event.text());
        Optional<Run> when = time(event.date());
        if (event.modality() == Event.Modality.PLANNED) {
            Run date = say.when(event.date());
            return desk.isAhead(event.date())
                    ? say.say("event.planned", date, text)
                    : say.say("event.was-planned", date, text);
        }
        if (event.modality() == Event.Modality.REPORTED) {
            Run who = desk.publishers(Desk.bearingOut("text", event.sources()));
            return when.map(date -> say.say("event.reported-dated", date, who, text))
                    .orElseGet(() -> say.say("event.reported", who, text));
        }
        return when.map(date -> say.say("event.dated", date, text)).orElse(text);
    }

    /** "according to X, TEXT", for a cell whose row has the time. */
    Run undated(Event event) {
        Run text = desk.prose(event.text());
        return event.modality() == Event.Modality.REPORTED
                ? say.say("event.reported", desk.publishers(Desk.bearingOut("text", event.sources())), text)
                : text;
    }

    /** The time in a sentence; a state whose start is not known has none, its section says as of when it is known. */
    private Optional<Run> time(When when) {
        return when.shape() == When.Shape.BY ? Optional.empty() : Optional.of(say.at(when));
    }
}
