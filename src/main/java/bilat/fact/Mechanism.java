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

    /** The first day of its next session, as set or as its cadence makes it; empty where neither is on record. */
    public Optional<When> due() {
        if (dormant.isPresent()) {
            return Optional.empty();
        }
        return nextSession.or(() -> byCadence().map(When::on));
    }

    /** When the cadence makes it due, as exactly as the last session is known. */
    public Optional<PartialDate> byCadence() {
        return cadence.flatMap(length -> lastSession
                .map(When::anchor)
                .map(last -> new PartialDate(
                        last.first().plus(length), last.last().plus(length), last.precision(), last.certainty())));
    }

    @Override
    public Mechanism with(Particulars other) {
        return new Mechanism(other, title, type, established, chairs, cadence, lastSession, nextSession, dormant);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.mechanism(this);
    }
}
