package bilat.fact;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * An instrument between parties. Its status is never typed: {@link AgreementStatus} derives it from these dates. The
 * terms are those of the Vienna Convention on the Law of Treaties (1969).
 *
 * @param title what it calls itself; never changed
 * @param binding whether it is legally binding; not on record if empty, and never inferred from the title
 * @param level who concluded it; the state if empty
 * @param concluded the date of conclusion, where nobody signed
 * @param signatories who signed for a party, an official's id
 * @param notes the documents of an exchange of notes
 * @param ratified when a party ratified
 * @param inForce entry into force for all parties
 * @param inForceFor entry into force where each party has its own date
 * @param provisional provisional application (VCLT art. 25)
 * @param suspended suspension of operation (VCLT art. 57)
 * @param expires the last day of its term
 * @param notice how long before its end a party must give notice
 * @param withdrawnBy when a party left an agreement that goes on without it
 * @param amends ids of agreements that it amends; an amendment is not a new agreement in totals
 * @param supersedes ids of agreements that it replaces
 * @param framework whether the relation rests on it
 */
public record Agreement(
        Particulars particulars,
        String title,
        Type type,
        Optional<Boolean> binding,
        Optional<Level> level,
        List<Field> fields,
        Optional<When> signed,
        Optional<When> concluded,
        Optional<String> place,
        List<ByParty<String>> signatories,
        List<ExchangedNote> notes,
        List<ByParty<When>> ratified,
        Optional<When> inForce,
        List<ByParty<When>> inForceFor,
        Optional<When> provisional,
        Optional<When> suspended,
        Optional<When> expires,
        Optional<Period> notice,
        Optional<Denunciation> denounced,
        List<ByParty<When>> withdrawnBy,
        Optional<When> terminated,
        List<FactId> amends,
        List<FactId> supersedes,
        boolean framework,
        List<String> territories,
        Optional<String> registration,
        List<String> references,
        Optional<String> depositary,
        Optional<String> link,
        Optional<Prose> summary)
        implements Fact {

    /** What kind of instrument it is. */
    public enum Type implements Word {
        TREATY,
        CONVENTION,
        AGREEMENT,
        PROTOCOL,
        MEMORANDUM_OF_UNDERSTANDING,
        EXCHANGE_OF_NOTES,
        ARRANGEMENT,
        JOINT_DECLARATION,
        JOINT_STATEMENT,
        ROADMAP,
        CONTRACT,
        OTHER
    }

    /** Who concluded it on each side. */
    public enum Level implements Word {
        STATE,
        GOVERNMENT,
        MINISTRY,
        SUB_STATE
    }

    /** What it is about. */
    public enum Field implements Word {
        POLITICAL,
        DEFENCE,
        SECURITY,
        BORDER,
        TRADE,
        INVESTMENT,
        ENERGY,
        TRANSPORT,
        FINANCE,
        TAXATION,
        JUSTICE,
        CONSULAR,
        VISA,
        MIGRATION,
        CULTURE,
        EDUCATION,
        SCIENCE,
        HEALTH,
        ENVIRONMENT,
        AGRICULTURE,
        INFORMATION,
        SPACE,
        NUCLEAR,
        OTHER
    }

    /** One note of an exchange: who sent it and when. */
    public record ExchangedNote(Actor by, When date) {}

    /** A notice of denunciation, and when it takes effect. */
    public record Denunciation(Actor by, When on, Optional<When> effective) {}

    public Agreement {
        fields = List.copyOf(fields);
        signatories = List.copyOf(signatories);
        notes = List.copyOf(notes);
        ratified = List.copyOf(ratified);
        inForceFor = List.copyOf(inForceFor);
        withdrawnBy = List.copyOf(withdrawnBy);
        amends = List.copyOf(amends);
        supersedes = List.copyOf(supersedes);
        territories = List.copyOf(territories);
        references = List.copyOf(references);
    }

    /**
     * The act that made it: signature, else conclusion, else the last note of an exchange; empty if none is on record.
     */
    public Optional<When> made() {
        return signed.or(() -> concluded)
                .or(() -> notes.stream().map(ExchangedNote::date).max(When.READING_ORDER));
    }

    /** The same with other references to agreements. */
    public Agreement linked(List<FactId> amended, List<FactId> superseded) {
        return with(particulars, amended, superseded);
    }

    @Override
    public Agreement with(Particulars other) {
        return with(other, amends, supersedes);
    }

    private Agreement with(Particulars other, List<FactId> amended, List<FactId> superseded) {
        return new Agreement(
                other,
                title,
                type,
                binding,
                level,
                fields,
                signed,
                concluded,
                place,
                signatories,
                notes,
                ratified,
                inForce,
                inForceFor,
                provisional,
                suspended,
                expires,
                notice,
                denounced,
                withdrawnBy,
                terminated,
                amended,
                superseded,
                framework,
                territories,
                registration,
                references,
                depositary,
                link,
                summary);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.agreement(this);
    }
}
