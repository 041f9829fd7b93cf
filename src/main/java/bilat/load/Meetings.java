package bilat.load;

import bilat.fact.Actor;
import bilat.fact.ByParty;
import bilat.fact.FactId;
import bilat.fact.Meeting;
import bilat.fact.Prose;
import bilat.fact.When;
import java.util.List;
import java.util.Optional;

/** The description of a meeting. */
final class Meetings {
    private static final Field<Meeting.Commitment, Prose> COMMITMENT_TEXT =
            Field.required("text", Types.PROSE, Meeting.Commitment::text, "what was promised, as a clause");
    private static final Field<Meeting.Commitment, Optional<When>> DUE =
            Field.optional("due", Types.WHEN, Meeting.Commitment::due, "by when");
    private static final Field<Meeting.Commitment, Optional<When>> DONE =
            Field.optional("done", Types.WHEN, Meeting.Commitment::done, "when it was done");

    static final Shape<Meeting.Commitment> COMMITMENT = new Shape<>(
            "commitment",
            List.of(COMMITMENT_TEXT, DUE, DONE),
            (values, in) -> new Meeting.Commitment(values.get(COMMITMENT_TEXT), values.get(DUE), values.get(DONE)));

    private static final Common<Meeting> COMMON = Common.facts();
    private static final Field<Meeting, Meeting.Type> TYPE = Field.required(
            "type",
            Types.word(Meeting.Type.class),
            Meeting::type,
            "what kind of meeting; `visit` where no rank is known; a `transit` counts as no visit");
    private static final Field<Meeting, Meeting.State> STATE = Field.defaulting(
            "state",
            Types.word(Meeting.State.class),
            Meeting.State.HELD,
            Meeting::state,
            "whether it took place; `held` if left out");
    private static final Field<Meeting, When> DATE =
            Field.required("date", Types.WHEN, Meeting::date, "a day or an interval");
    private static final Field<Meeting, Optional<String>> PLACE =
            Field.optional("place", Types.TEXT, Meeting::place, "the city");
    private static final Field<Meeting, Optional<Actor>> HOST =
            Field.optional("host", References.COUNTRY, Meeting::host, "the country that received");
    private static final Field<Meeting, List<Meeting.Participant>> PARTICIPANTS =
            Field.many("participants", Participants.TYPE, Meeting::participants, "who took part");
    private static final Field<Meeting, Optional<FactId>> MECHANISM = Field.optional(
            "mechanism", References.fact(Link.Kind.MECHANISM), Meeting::mechanism, "the mechanism whose session it is");
    private static final Field<Meeting, Optional<Prose>> SUMMARY =
            Field.optional("summary", Types.PROSE, Meeting::summary, "what happened, in whole sentences");
    private static final Field<Meeting, Optional<Prose>> OUTCOME =
            Field.optional("outcome", Types.PROSE, Meeting::outcome, "what came of it, as a clause");
    private static final Field<Meeting, List<ByParty<String>>> READOUTS = Field.defaulting(
            "readouts",
            new ByParties<>(References.SOURCE),
            List.of(),
            Meeting::readouts,
            "the source in which each party told of it");
    private static final Field<Meeting, List<Meeting.Commitment>> COMMITMENTS =
            Field.many("commitments", COMMITMENT, Meeting::commitments, "what was promised");
    private static final Field<Meeting, List<FactId>> AGREEMENTS = Field.many(
            "agreements", References.fact(Link.Kind.AGREEMENT), Meeting::agreements, "agreements made at it");

    static final Shape<Meeting> SHAPE = new Shape<>(
            "meeting",
            COMMON.after(List.of(
                    TYPE,
                    STATE,
                    DATE,
                    PLACE,
                    HOST,
                    PARTICIPANTS,
                    MECHANISM,
                    SUMMARY,
                    OUTCOME,
                    READOUTS,
                    COMMITMENTS,
                    AGREEMENTS)),
            Meetings::build);

    private Meetings() {}

    private static Meeting build(Values values, Reading in) {
        return new Meeting(
                COMMON.particulars(values, in),
                values.get(TYPE),
                values.get(STATE),
                values.get(DATE),
                values.get(PLACE),
                values.get(HOST),
                values.get(PARTICIPANTS),
                values.get(MECHANISM),
                values.get(SUMMARY),
                values.get(OUTCOME),
                values.get(READOUTS),
                values.get(COMMITMENTS),
                values.get(AGREEMENTS));
    }
}
