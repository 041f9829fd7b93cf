package bilat.fact;

import java.util.List;
import java.util.Optional;

/**
 * What a country or an organisation said on an issue. Nothing said is deleted because it was denied.
 *
 * @param issueId the issue, whose proposition the stance is toward
 * @param speaker an official's id
 * @param stance empty if none is on record
 * @param relayed the official for whom the speaker spoke ({@code for})
 * @param toward whom it favours
 * @param text a clause in the curator's words, as in mid-sentence
 * @param quote the words used, to the letter
 * @param document the symbol of the document that says so: {@code S/RES/853 (1993)}
 * @param deniedBy who denied that it was said or that it is so
 * @param retracted when the holder took it back
 */
public record Position(
        Particulars particulars,
        String issueId,
        Actor holder,
        Optional<String> speaker,
        Optional<Stance> stance,
        Manner manner,
        Optional<String> relayed,
        Optional<Actor> toward,
        When date,
        Prose text,
        Optional<String> quote,
        Optional<String> venue,
        Optional<String> document,
        List<Actor> deniedBy,
        Optional<When> retracted)
        implements Fact {

    /** How a holder stands to the proposition of an issue. */
    public enum Stance implements Word {
        SUPPORTS,
        OPPOSES,
        CONDITIONAL,
        NEUTRAL,
        UNCLEAR
    }

    /** How it was said. */
    public enum Manner implements Word {
        STATES,
        DENIES,
        PROPOSES,
        REPORTS,
        /** A document speaks so without taking a stand; it has no stance. */
        REFERS
    }

    public Position {
        deniedBy = List.copyOf(deniedBy);
    }

    @Override
    public Optional<String> issue() {
        return Optional.of(issueId);
    }

    @Override
    public Position with(Particulars other) {
        return new Position(
                other, issueId, holder, speaker, stance, manner, relayed, toward, date, text, quote, venue, document,
                deniedBy, retracted);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.position(this);
    }
}
