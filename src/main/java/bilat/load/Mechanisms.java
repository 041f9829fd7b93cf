package bilat.load;

import bilat.fact.ByParty;
import bilat.fact.Mechanism;
import bilat.fact.When;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The description of a mechanism. */
final class Mechanisms {
    private static final Common<Mechanism> COMMON = Common.facts();
    private static final Field<Mechanism, String> TITLE =
            Field.required("title", Types.TEXT, Mechanism::title, "what it calls itself");
    private static final Field<Mechanism, Optional<String>> TYPE =
            Field.optional("type", Types.TEXT, Mechanism::type, "a free word");
    private static final Field<Mechanism, Optional<When>> ESTABLISHED =
            Field.optional("established", Types.WHEN, Mechanism::established, "when it was set up");
    private static final Field<Mechanism, List<ByParty<String>>> CHAIRS = Field.defaulting(
            "chairs", new ByParties<>(References.OFFICIAL), List.of(), Mechanism::chairs, "each side's chair");
    private static final Field<Mechanism, Optional<Period>> CADENCE =
            Field.optional("cadence", Types.PERIOD, Mechanism::cadence, "how long from one session to the next: `P1Y`");
    private static final Field<Mechanism, Optional<When>> LAST_SESSION =
            Field.optional("last-session", Types.WHEN, Mechanism::lastSession, "when it last met");
    private static final Field<Mechanism, Optional<When>> NEXT_SESSION =
            Field.optional("next-session", Types.WHEN, Mechanism::nextSession, "when it is to meet");
    private static final Field<Mechanism, Optional<When>> DORMANT =
            Field.optional("dormant", Types.WHEN, Mechanism::dormant, "since when it has not met");

    static final Shape<Mechanism> SHAPE = new Shape<>(
            "mechanism",
            COMMON.after(List.of(TITLE, TYPE, ESTABLISHED, CHAIRS, CADENCE, LAST_SESSION, NEXT_SESSION, DORMANT)),
            Mechanisms::build);

    private Mechanisms() {}

    private static Mechanism build(Values values, Reading in) {
        return new Mechanism(
                COMMON.particulars(values, in),
                values.get(TITLE),
                values.get(TYPE),
                values.get(ESTABLISHED),
                values.get(CHAIRS),
                values.get(CADENCE),
                values.get(LAST_SESSION),
                values.get(NEXT_SESSION),
                values.get(DORMANT));
    }
}
