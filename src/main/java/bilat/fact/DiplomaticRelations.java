package bilat.fact;

import java.util.List;
import java.util.Optional;

/**
 * An act that made, changed or broke diplomatic relations.
 *
 * @param by who did it, where it has a direction
 * @param level the level of representation it set, in words
 */
public record DiplomaticRelations(
        Particulars particulars, When date, Status status, List<Actor> by, Optional<String> level) implements Fact {

    /** What the act did. */
    public enum Status implements Word {
        RECOGNISED,
        ESTABLISHED,
        UPGRADED,
        DOWNGRADED,
        SUSPENDED,
        SEVERED,
        RESTORED
    }

    public DiplomaticRelations {
        by = List.copyOf(by);
    }

    @Override
    public DiplomaticRelations with(Particulars other) {
        return new DiplomaticRelations(other, date, status, by, level);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.diplomaticRelations(this);
    }
}
