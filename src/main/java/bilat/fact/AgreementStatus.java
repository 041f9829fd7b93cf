package bilat.fact;

import java.util.Optional;

/**
 * What holds of an agreement on a day, derived from its dated acts, never typed.
 *
 * @param since the act that set it; empty where its date is not on record
 * @param until for a suspension, an expiry or a denunciation that has yet to take effect
 */
public record AgreementStatus(Kind kind, Optional<When> since, Optional<When> until) {

    /** The statuses, in the words of the Vienna Convention on the Law of Treaties where it has one. */
    public enum Kind implements Word {
        /** No act is on record. */
        NOT_ON_RECORD(Group.PENDING),
        /** Signed or concluded; entry into force is not on record. */
        SIGNED(Group.PENDING),
        /** Ratified by one party or more; entry into force is not on record. */
        RATIFIED(Group.PENDING),
        PROVISIONALLY_APPLIED(Group.PENDING),
        IN_FORCE(Group.IN_FORCE),
        SUSPENDED(Group.ENDED),
        EXPIRED(Group.ENDED),
        DENOUNCED(Group.ENDED),
        TERMINATED(Group.ENDED),
        SUPERSEDED(Group.ENDED);

        private final Group group;

        Kind(Group group) {
            this.group = group;
        }

        /** Where an agreement so is listed. */
        public Group group() {
            return group;
        }
    }

    /** The three parts of a list of agreements. */
    public enum Group implements Word {
        IN_FORCE,
        PENDING,
        ENDED
    }
}
