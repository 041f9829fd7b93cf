package bilat.fact;

import java.util.Optional;

/**
 * A mission of one country in another. Its heads are the officials accredited there.
 *
 * @param accreditedFrom the country where a non-resident mission sits
 */
public record Mission(
        Particulars particulars,
        Actor sending,
        Actor receiving,
        Type type,
        Optional<String> place,
        Optional<When> opened,
        End closed,
        Optional<Actor> accreditedFrom)
        implements Fact {

    /** What kind of mission it is. */
    public enum Type implements Word {
        EMBASSY,
        HIGH_COMMISSION,
        LEGATION,
        CONSULATE_GENERAL,
        CONSULATE,
        LIAISON_OFFICE,
        INTERESTS_SECTION,
        HONORARY_CONSULATE
    }

    @Override
    public Mission with(Particulars other) {
        return new Mission(other, sending, receiving, type, place, opened, closed, accreditedFrom);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.mission(this);
    }
}
