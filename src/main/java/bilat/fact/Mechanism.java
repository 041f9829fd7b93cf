package bilat.fact;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A standing body or dialogue of the two: a joint commission, consultations.
 *
 * @param type a free word
 * @param chairs each side's chair, an official's id
 * @param cadence how long from one session to the next
 * @param dormant since when it has not met
 */
public record Mechanism(
        Particulars particulars,
        String title,
        Optional<String> type,
        Optional<When> established,
        List<ByParty<String>> chairs,
        Optional<Period> cadence,
        Optional<When> lastSession,
        Optional<When> nextSession,
        Optional<When> dormant)
        implements Fact {
    public Mechanism {
        chairs = List.copyOf(chairs);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.mechanism(this);
    }
}
