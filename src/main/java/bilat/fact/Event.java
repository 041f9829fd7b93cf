package bilat.fact;

import java.util.Optional;

/**
 * Something that happened, is reported or is planned; with an open date, a state of affairs.
 *
 * @param text a clause as in mid-sentence
 * @param kind a free word for the timeline's legend
 */
public record Event(Particulars particulars, When date, Prose text, Optional<String> kind, Modality modality)
        implements Fact {

    /** In whose word it stands. */
    public enum Modality implements Word {
        OCCURRED,
        /** Printed as the source's word. */
        REPORTED,
        PLANNED
    }

    /** Whether it is a state of affairs rather than an act: its date is open at one end. */
    public boolean isState() {
        return date.shape() == When.Shape.BY || date.shape() == When.Shape.SINCE;
    }

    @Override
    public Event with(Particulars other) {
        return new Event(other, date, text, kind, modality);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.event(this);
    }
}
