package bilat.load;

import bilat.fact.Actor;
import bilat.fact.Position;
import bilat.fact.Prose;
import bilat.fact.When;
import java.util.List;
import java.util.Optional;

/** The description of a position. */
final class Positions {
    private static final Common<Position> COMMON = Common.withIssue();
    private static final Field<Position, String> ISSUE =
            Field.required("issue", References.ISSUE, Position::issueId, "the issue it is on");
    private static final Field<Position, Actor> HOLDER =
            Field.required("holder", References.ACTOR, Position::holder, "whose position it is");
    private static final Field<Position, Optional<String>> SPEAKER =
            Field.optional("speaker", References.OFFICIAL, Position::speaker, "the official who spoke");
    private static final Field<Position, Optional<Position.Stance>> STANCE = Field.optional(
            "stance", Types.word(Position.Stance.class), Position::stance, "toward the issue's proposition");
    private static final Field<Position, Position.Manner> MANNER = Field.defaulting(
            "manner",
            Types.word(Position.Manner.class),
            Position.Manner.STATES,
            Position::manner,
            "how it was said; `states` if left out");
    private static final Field<Position, Optional<String>> FOR =
            Field.optional("for", References.OFFICIAL, Position::relayed, "the official for whom the speaker spoke");
    private static final Field<Position, Optional<Actor>> TOWARD =
            Field.optional("toward", References.ACTOR, Position::toward, "whom it favours");
    private static final Field<Position, When> DATE =
            Field.required("date", Types.WHEN, Position::date, "when it was said");
    private static final Field<Position, Prose> TEXT = Field.required(
            "text",
            Types.PROSE,
            Position::text,
            "what was said, as a clause in your own words; with `refers` what the holder does: `refers to …`");
    private static final Field<Position, Optional<String>> QUOTE =
            Field.optional("quote", Types.TEXT, Position::quote, "the words used, to the letter");
    private static final Field<Position, Optional<String>> VENUE =
            Field.optional("venue", Types.TEXT, Position::venue, "where it was said");
    private static final Field<Position, Optional<String>> DOCUMENT =
            Field.optional("document", Types.TEXT, Position::document, "the symbol of the document that says so");
    private static final Field<Position, List<Actor>> DENIED_BY =
            Field.many("denied-by", References.ACTOR, Position::deniedBy, "who denied it");
    private static final Field<Position, Optional<When>> RETRACTED =
            Field.optional("retracted", Types.WHEN, Position::retracted, "when the holder took it back");

    static final Shape<Position> SHAPE = new Shape<>(
            "position",
            COMMON.after(List.of(
                    ISSUE, HOLDER, SPEAKER, STANCE, MANNER, FOR, TOWARD, DATE, TEXT, QUOTE, VENUE, DOCUMENT, DENIED_BY,
                    RETRACTED)),
            Positions::build);

    private Positions() {}

    private static Position build(Values values, Reading in) {
        return new Position(
                COMMON.particulars(values, in, Optional.of(values.get(ISSUE))),
                values.get(ISSUE),
                values.get(HOLDER),
                values.get(SPEAKER),
                values.get(STANCE),
                values.get(MANNER),
                values.get(FOR),
                values.get(TOWARD),
                values.get(DATE),
                values.get(TEXT),
                values.get(QUOTE),
                values.get(VENUE),
                values.get(DOCUMENT),
                values.get(DENIED_BY),
                values.get(RETRACTED));
    }
}
