package bilat.fact;

import java.util.Optional;

/** What one side's principal may say; shown only in a brief written for that side. */
public record Point(Particulars particulars, Actor side, Kind kind, Prose text, Optional<Expected> expected)
        implements Fact {

    /** What it is for. */
    public enum Kind implements Word {
        RAISE,
        RESPOND,
        AVOID
    }

    /** Whether the other side will bring it up. */
    public enum Expected implements Word {
        CERTAIN,
        LIKELY,
        IF_RAISED
    }

    @Override
    public Point with(Particulars other) {
        return new Point(other, side, kind, text, expected);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.point(this);
    }
}
