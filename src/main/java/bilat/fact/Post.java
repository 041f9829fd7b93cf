package bilat.fact;

import java.util.List;
import java.util.Optional;

/**
 * An official's term in an office.
 *
 * @param official the id of who holds it
 * @param title of the office, as printed: "Minister of Defence"
 * @param appointed named, which is not yet in post
 * @param from the first day in post; {@code ../D}: in post by then, start not known
 * @param credentials when a head of mission presented credentials
 * @param until the last day of the term is inside it
 * @param accreditedTo countries or organisations, for a head of mission
 * @param residentAt the country where a head of mission resides
 * @param successorOf an official's id
 */
public record Post(
        Particulars particulars,
        String official,
        String title,
        List<Role> roles,
        Optional<Rank> rank,
        Optional<Status> status,
        Optional<When> appointed,
        Optional<When> from,
        Optional<When> credentials,
        End until,
        List<Actor> accreditedTo,
        Optional<Actor> residentAt,
        Optional<String> successorOf)
        implements Fact {

    /** What an office is for, so that the two sides' can be set side by side. */
    public enum Role implements Word {
        HEAD_OF_STATE,
        HEAD_OF_GOVERNMENT,
        SUPREME_LEADER,
        FOREIGN_MINISTER,
        DEFENCE_MINISTER,
        INTERIOR_MINISTER,
        ECONOMY_MINISTER,
        ENERGY_MINISTER,
        TRADE_MINISTER,
        CHIEF_OF_STAFF,
        NATIONAL_SECURITY_ADVISER,
        SPEAKER_OF_PARLIAMENT,
        HEAD_OF_MISSION,
        SPECIAL_ENVOY,
        OTHER
    }

    /** Rank of a head of mission (Vienna Convention on Diplomatic Relations, 1961, art. 14). */
    public enum Rank implements Word {
        AMBASSADOR,
        HIGH_COMMISSIONER,
        NUNCIO,
        ENVOY,
        MINISTER_RESIDENT,
        CHARGE_D_AFFAIRES
    }

    /** In what capacity the office is held. */
    public enum Status implements Word {
        ACTING,
        CARETAKER,
        DESIGNATE
    }

    public Post {
        roles = List.copyOf(roles);
        accreditedTo = List.copyOf(accreditedTo);
    }

    @Override
    public Post with(Particulars other) {
        return new Post(
                other,
                official,
                title,
                roles,
                rank,
                status,
                appointed,
                from,
                credentials,
                until,
                accreditedTo,
                residentAt,
                successorOf);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.post(this);
    }
}
