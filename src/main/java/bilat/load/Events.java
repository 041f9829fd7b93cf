package bilat.load;

import bilat.fact.Event;
import bilat.fact.Prose;
import bilat.fact.When;
import java.util.List;
import java.util.Optional;

/** The description of an event. */
final class Events {
    private static final Common<Event> COMMON = Common.facts();
    private static final Field<Event, When> DATE =
            Field.required("date", Types.WHEN, Event::date, "when; open at one end for a state of affairs");
    private static final Field<Event, Prose> TEXT =
            Field.required("text", Types.PROSE, Event::text, "a clause, as in mid-sentence");
    private static final Field<Event, Optional<String>> KIND =
            Field.optional("kind", Types.TEXT, Event::kind, "a free word for the timeline's legend");
    private static final Field<Event, Event.Modality> MODALITY = Field.defaulting(
            "modality",
            Types.word(Event.Modality.class),
            Event.Modality.OCCURRED,
            Event::modality,
            "in whose word it stands; `occurred` if left out");

    static final Shape<Event> SHAPE =
            new Shape<>("event", COMMON.after(List.of(DATE, TEXT, KIND, MODALITY)), Events::build);

    private Events() {}

    private static Event build(Values values, Reading in) {
        return new Event(
                COMMON.particulars(values, in),
                values.get(DATE),
                values.get(TEXT),
                values.get(KIND),
                values.get(MODALITY));
    }
}
