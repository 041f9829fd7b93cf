package bilat.fact;

import java.util.List;
import java.util.Optional;

/**
 * A visit, a talk or a session. What was planned never becomes held by itself.
 *
 * @param host the country that received
 * @param mechanism the id of the mechanism whose session it is
 * @param readouts the source in which a party told of it
 * @param agreements ids of agreements made at it
 */
public record Meeting(
        Particulars particulars,
        Type type,
        State state,
        When date,
        Optional<String> place,
        Optional<Actor> host,
        List<Participant> participants,
        Optional<FactId> mechanism,
        Optional<Prose> summary,
        Optional<Prose> outcome,
        List<ByParty<String>> readouts,
        List<Commitment> commitments,
        List<FactId> agreements)
        implements Fact {

    /** The kind of meeting; a plain visit is one whose rank is not known. */
    public enum Type implements Word {
        VISIT,
        STATE_VISIT,
        OFFICIAL_VISIT,
        OFFICIAL_WORKING_VISIT,
        WORKING_VISIT,
        PRIVATE_VISIT,
        TRANSIT,
        MEETING,
        CALL,
        SUMMIT,
        CONSULTATIONS,
        JOINT_COMMISSION,
        EXERCISE;

        /** Whether somebody travels to the other side to be there. */
        public boolean isVisit() {
            return compareTo(PRIVATE_VISIT) <= 0;
        }

        /** Whether it has a guest and a host: a visit, or a stop on the way to elsewhere, which counts as none. */
        public boolean hasHost() {
            return compareTo(TRANSIT) <= 0;
        }
    }

    /** Whether it took place. */
    public enum State implements Word {
        HELD,
        PLANNED,
        CONFIRMED,
        POSTPONED,
        CANCELLED
    }

    /**
     * Somebody who took part: an official on file, or someone who is not, by name.
     *
     * @param official an official's id; empty for someone not on file
     * @param as the capacity on that day, where it is not the office on file
     * @param name for someone not on file
     * @param on whom someone not on file came for ({@code for})
     * @param title of someone not on file
     */
    public record Participant(
            Optional<String> official,
            Optional<String> as,
            Optional<String> name,
            Optional<Actor> on,
            Optional<String> title) {}

    /** Something promised at a meeting, when it is due and when it was done. */
    public record Commitment(Prose text, Optional<When> due, Optional<When> done) {}

    public Meeting {
        participants = List.copyOf(participants);
        readouts = List.copyOf(readouts);
        commitments = List.copyOf(commitments);
        agreements = List.copyOf(agreements);
    }

    /** The same with other references to facts. */
    public Meeting linked(Optional<FactId> session, List<FactId> made) {
        return with(particulars, session, made);
    }

    @Override
    public Meeting with(Particulars other) {
        return with(other, mechanism, agreements);
    }

    private Meeting with(Particulars other, Optional<FactId> session, List<FactId> made) {
        return new Meeting(
                other,
                type,
                state,
                date,
                place,
                host,
                participants,
                session,
                summary,
                outcome,
                readouts,
                commitments,
                made);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.meeting(this);
    }
}
