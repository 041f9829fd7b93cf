package bilat.load;

import bilat.fact.Actor;
import bilat.fact.DiplomaticRelations;
import bilat.fact.When;
import java.util.List;
import java.util.Optional;

/** The description of an act on diplomatic relations. */
final class RelationsActs {
    private static final Common<DiplomaticRelations> COMMON = Common.facts();
    private static final Field<DiplomaticRelations, When> DATE =
            Field.required("date", Types.WHEN, DiplomaticRelations::date, "when");
    private static final Field<DiplomaticRelations, DiplomaticRelations.Status> STATUS = Field.required(
            "status", Types.word(DiplomaticRelations.Status.class), DiplomaticRelations::status, "what the act did");
    private static final Field<DiplomaticRelations, List<Actor>> BY =
            Field.many("by", References.ACTOR, DiplomaticRelations::by, "who did it, where it has a direction");
    private static final Field<DiplomaticRelations, Optional<String>> LEVEL =
            Field.optional("level", Types.TEXT, DiplomaticRelations::level, "the level of representation it set");

    static final Shape<DiplomaticRelations> SHAPE = new Shape<>(
            "act on diplomatic relations", COMMON.after(List.of(DATE, STATUS, BY, LEVEL)), RelationsActs::build);

    private RelationsActs() {}

    private static DiplomaticRelations build(Values values, Reading in) {
        return new DiplomaticRelations(
                COMMON.particulars(values, in),
                values.get(DATE),
                values.get(STATUS),
                values.get(BY),
                values.get(LEVEL));
    }
}
