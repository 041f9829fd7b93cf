package bilat.load;

import bilat.fact.Actor;
import bilat.fact.Agreement;
import bilat.fact.ByParty;
import bilat.fact.FactId;
import bilat.fact.Prose;
import bilat.fact.When;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The description of an agreement. */
final class Agreements {
    private static final Field<Agreement.ExchangedNote, Actor> NOTE_BY =
            Field.required("by", References.ACTOR, Agreement.ExchangedNote::by, "who sent it");
    private static final Field<Agreement.ExchangedNote, When> NOTE_DATE =
            Field.required("date", Types.WHEN, Agreement.ExchangedNote::date, "its date");

    static final Shape<Agreement.ExchangedNote> NOTE = new Shape<>(
            "note of an exchange",
            List.of(NOTE_BY, NOTE_DATE),
            (values, in) -> new Agreement.ExchangedNote(values.get(NOTE_BY), values.get(NOTE_DATE)));

    private static final Field<Agreement.Denunciation, Actor> DENOUNCED_BY =
            Field.required("by", References.ACTOR, Agreement.Denunciation::by, "who gave notice");
    private static final Field<Agreement.Denunciation, When> DENOUNCED_ON =
            Field.required("on", Types.WHEN, Agreement.Denunciation::on, "the date of the notice");
    private static final Field<Agreement.Denunciation, Optional<When>> DENOUNCED_EFFECTIVE =
            Field.optional("effective", Types.WHEN, Agreement.Denunciation::effective, "when it takes effect");

    static final Shape<Agreement.Denunciation> DENUNCIATION = new Shape<>(
            "denunciation",
            List.of(DENOUNCED_BY, DENOUNCED_ON, DENOUNCED_EFFECTIVE),
            (values, in) -> new Agreement.Denunciation(
                    values.get(DENOUNCED_BY), values.get(DENOUNCED_ON), values.get(DENOUNCED_EFFECTIVE)));

    private static final Common<Agreement> COMMON = Common.facts();
    private static final Field<Agreement, String> TITLE =
            Field.required("title", Types.TEXT, Agreement::title, "what it calls itself, to the letter");
    private static final Field<Agreement, Agreement.Type> TYPE =
            Field.required("type", Types.word(Agreement.Type.class), Agreement::type, "what kind of instrument");
    private static final Field<Agreement, Optional<Boolean>> BINDING = Field.optional(
            "binding", Types.YES_NO, Agreement::binding, "whether it binds in law; not on record if left out");
    private static final Field<Agreement, Optional<Agreement.Level>> LEVEL =
            Field.optional("level", Types.word(Agreement.Level.class), Agreement::level, "who concluded it");
    private static final Field<Agreement, List<Agreement.Field>> FIELD =
            Field.many("field", Types.word(Agreement.Field.class), Agreement::fields, "what it is about");
    private static final Field<Agreement, Optional<When>> SIGNED =
            Field.optional("signed", Types.WHEN, Agreement::signed, "signature");
    private static final Field<Agreement, Optional<When>> CONCLUDED =
            Field.optional("concluded", Types.WHEN, Agreement::concluded, "conclusion, where nobody signed");
    private static final Field<Agreement, Optional<String>> PLACE =
            Field.optional("place", Types.TEXT, Agreement::place, "where");
    private static final Field<Agreement, List<ByParty<String>>> SIGNATORIES = Field.defaulting(
            "signatories",
            new ByParties<>(References.OFFICIAL),
            List.of(),
            Agreement::signatories,
            "who signed for each party");
    private static final Field<Agreement, List<Agreement.ExchangedNote>> NOTES =
            Field.many("notes", NOTE, Agreement::notes, "the documents of an exchange of notes");
    private static final Field<Agreement, List<ByParty<When>>> RATIFIED = Field.defaulting(
            "ratified", new ByParties<>(Types.WHEN), List.of(), Agreement::ratified, "when each party ratified");
    private static final Field<Agreement, Optional<InForce>> IN_FORCE =
            Field.optional("in-force", InForce.TYPE, InForce::of, "entry into force: a date, or one for each party");
    private static final Field<Agreement, Optional<When>> PROVISIONAL =
            Field.optional("provisional", Types.WHEN, Agreement::provisional, "provisional application");
    private static final Field<Agreement, Optional<When>> SUSPENDED =
            Field.optional("suspended", Types.WHEN, Agreement::suspended, "suspension");
    private static final Field<Agreement, Optional<When>> EXPIRES =
            Field.optional("expires", Types.WHEN, Agreement::expires, "the last day of its term");
    private static final Field<Agreement, Optional<Period>> NOTICE = Field.optional(
            "notice", Types.PERIOD, Agreement::notice, "how long before its end notice must be given: `P6M`");
    private static final Field<Agreement, Optional<Agreement.Denunciation>> DENOUNCED =
            Field.optional("denounced", DENUNCIATION, Agreement::denounced, "notice of denunciation");
    private static final Field<Agreement, List<ByParty<When>>> WITHDRAWN_BY = Field.defaulting(
            "withdrawn-by",
            new ByParties<>(Types.WHEN),
            List.of(),
            Agreement::withdrawnBy,
            "when a party left an agreement that goes on");
    private static final Field<Agreement, Optional<When>> TERMINATED =
            Field.optional("terminated", Types.WHEN, Agreement::terminated, "termination");
    private static final Field<Agreement, List<FactId>> AMENDS =
            Field.many("amends", References.fact(Link.Kind.AGREEMENT), Agreement::amends, "agreements that it amends");
    private static final Field<Agreement, List<FactId>> SUPERSEDES = Field.many(
            "supersedes", References.fact(Link.Kind.AGREEMENT), Agreement::supersedes, "agreements that it replaces");
    private static final Field<Agreement, Boolean> FRAMEWORK = Field.defaulting(
            "framework", Types.YES_NO, false, Agreement::framework, "whether the relation rests on it; no if left out");
    private static final Field<Agreement, List<String>> TERRITORIES =
            Field.many("territories", Types.TEXT, Agreement::territories, "what it applies to");
    private static final Field<Agreement, Optional<String>> REGISTRATION =
            Field.optional("registration", Types.TEXT, Agreement::registration, "where it is registered");
    private static final Field<Agreement, List<String>> REFERENCES =
            Field.many("references", Types.TEXT, Agreement::references, "where else it is found");
    private static final Field<Agreement, Optional<String>> DEPOSITARY =
            Field.optional("depositary", Types.TEXT, Agreement::depositary, "who keeps it");
    private static final Field<Agreement, Optional<String>> LINK =
            Field.optional("link", Types.ADDRESS, Agreement::link, "where it can be read");
    private static final Field<Agreement, Optional<Prose>> SUMMARY =
            Field.optional("summary", Types.PROSE, Agreement::summary, "what it is for, in whole sentences");

    static final Shape<Agreement> SHAPE = new Shape<>(
            "agreement",
            COMMON.after(List.of(
                    TITLE,
                    TYPE,
                    BINDING,
                    LEVEL,
                    FIELD,
                    SIGNED,
                    CONCLUDED,
                    PLACE,
                    SIGNATORIES,
                    NOTES,
                    RATIFIED,
                    IN_FORCE,
                    PROVISIONAL,
                    SUSPENDED,
                    EXPIRES,
                    NOTICE,
                    DENOUNCED,
                    WITHDRAWN_BY,
                    TERMINATED,
                    AMENDS,
                    SUPERSEDES,
                    FRAMEWORK,
                    TERRITORIES,
                    REGISTRATION,
                    REFERENCES,
                    DEPOSITARY,
                    LINK,
                    SUMMARY)),
            Agreements::build);

    private Agreements() {}

    private static Agreement build(Values values, Reading in) {
        return new Agreement(
                COMMON.particulars(values, in),
                values.get(TITLE),
                values.get(TYPE),
                values.get(BINDING),
                values.get(LEVEL),
                values.get(FIELD),
                values.get(SIGNED),
                values.get(CONCLUDED),
                values.get(PLACE),
                values.get(SIGNATORIES),
                values.get(NOTES),
                values.get(RATIFIED),
                values.get(IN_FORCE).flatMap(InForce::all),
                values.get(IN_FORCE).map(InForce::byParty).orElse(List.of()),
                values.get(PROVISIONAL),
                values.get(SUSPENDED),
                values.get(EXPIRES),
                values.get(NOTICE),
                values.get(DENOUNCED),
                values.get(WITHDRAWN_BY),
                values.get(TERMINATED),
                values.get(AMENDS),
                values.get(SUPERSEDES),
                values.get(FRAMEWORK),
                values.get(TERRITORIES),
                values.get(REGISTRATION),
                values.get(REFERENCES),
                values.get(DEPOSITARY),
                values.get(LINK),
                values.get(SUMMARY));
    }
}
