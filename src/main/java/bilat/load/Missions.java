package bilat.load;

import bilat.fact.Actor;
import bilat.fact.End;
import bilat.fact.Mission;
import bilat.fact.When;
import java.util.List;
import java.util.Optional;

/** The description of a mission. */
final class Missions {
    private static final Common<Mission> COMMON = Common.facts();
    private static final Field<Mission, Actor> SENDING =
            Field.required("sending", References.COUNTRY, Mission::sending, "whose mission it is");
    private static final Field<Mission, Actor> RECEIVING =
            Field.required("receiving", References.COUNTRY, Mission::receiving, "where it is accredited");
    private static final Field<Mission, Mission.Type> TYPE =
            Field.required("type", Types.word(Mission.Type.class), Mission::type, "what kind of mission");
    private static final Field<Mission, Optional<String>> PLACE =
            Field.optional("place", Types.TEXT, Mission::place, "the city");
    private static final Field<Mission, Optional<When>> OPENED =
            Field.optional("opened", Types.WHEN, Mission::opened, "when it opened");
    private static final Field<Mission, End> CLOSED =
            Field.defaulting("closed", Types.END, End.NOT_ON_RECORD, Mission::closed, "when it closed");
    private static final Field<Mission, Optional<Actor>> ACCREDITED_FROM = Field.optional(
            "accredited-from",
            References.COUNTRY,
            Mission::accreditedFrom,
            "the country where a non-resident mission sits");

    static final Shape<Mission> SHAPE = new Shape<>(
            "mission",
            COMMON.after(List.of(SENDING, RECEIVING, TYPE, PLACE, OPENED, CLOSED, ACCREDITED_FROM)),
            Missions::build);

    private Missions() {}

    private static Mission build(Values values, Reading in) {
        return new Mission(
                COMMON.particulars(values, in),
                values.get(SENDING),
                values.get(RECEIVING),
                values.get(TYPE),
                values.get(PLACE),
                values.get(OPENED),
                values.get(CLOSED),
                values.get(ACCREDITED_FROM));
    }
}
