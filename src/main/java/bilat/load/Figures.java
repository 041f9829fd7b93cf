package bilat.load;

import bilat.fact.Actor;
import bilat.fact.Citation;
import bilat.fact.Figure;
import bilat.fact.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The description of a figure. */
final class Figures {
    private static final Field<Figure.Value, When> PERIOD =
            Field.required("period", Types.WHEN, Figure.Value::period, "what time it is of");
    private static final Field<Figure.Value, String> VALUE =
            Field.required("value", Types.NUMBER, Figure.Value::text, "digits with at most one point, as typed");
    private static final Field<Figure.Value, Optional<Figure.Qualifier>> QUALIFIER = Field.optional(
            "qualifier", Types.word(Figure.Qualifier.class), Figure.Value::qualifier, "how the number is meant");
    private static final Field<Figure.Value, Optional<LocalDate>> REVIEWED =
            Field.optional("reviewed", Types.DAY, Figure.Value::reviewed, "the day an analyst last checked it");
    private static final Field<Figure.Value, List<Citation>> SOURCES =
            Field.atLeastOne("sources", Citations.TYPE, Figure.Value::sources, "where it stands");

    static final Shape<Figure.Value> VALUES_SHAPE = new Shape<>(
            "value of a figure",
            List.of(PERIOD, VALUE, QUALIFIER, REVIEWED, SOURCES),
            (values, in) -> new Figure.Value(
                    values.get(PERIOD),
                    values.get(VALUE),
                    values.get(QUALIFIER),
                    values.get(REVIEWED),
                    values.get(SOURCES)));

    private static final Common<Figure> COMMON = Common.withoutSources();
    private static final Field<Figure, String> MEASURE =
            Field.required("measure", Types.TEXT, Figure::measure, "what is measured, as in mid-sentence");
    private static final Field<Figure, Optional<Figure.Counts>> COUNTS = Field.optional(
            "counts", Types.word(Figure.Counts.class), Figure::counts, "what on file it can be held against");
    private static final Field<Figure, Optional<Figure.Flow>> FLOW =
            Field.optional("flow", Types.word(Figure.Flow.class), Figure::flow, "what flows");
    private static final Field<Figure, Optional<String>> UNIT =
            Field.optional("unit", Types.TEXT, Figure::unit, "of the numbers: `per cent`");
    private static final Field<Figure, Optional<Actor>> FROM =
            Field.optional("from", References.ACTOR, Figure::from, "where the flow begins");
    private static final Field<Figure, Optional<Actor>> TO =
            Field.optional("to", References.ACTOR, Figure::to, "where it ends");
    private static final Field<Figure, Optional<Actor>> REPORTER =
            Field.optional("reporter", References.ACTOR, Figure::reporter, "whose statistics it is");
    private static final Field<Figure, List<Figure.Value>> VALUES =
            Field.atLeastOne("values", VALUES_SHAPE, Figure::values, "the numbers; each is a fact of its own");

    static final Shape<Figure> SHAPE = new Shape<>(
            "figure", COMMON.after(List.of(MEASURE, COUNTS, FLOW, UNIT, FROM, TO, REPORTER, VALUES)), Figures::build);

    private Figures() {}

    private static Figure build(Values values, Reading in) {
        return new Figure(
                COMMON.particulars(values, in),
                values.get(MEASURE),
                values.get(COUNTS),
                values.get(FLOW),
                values.get(UNIT),
                values.get(FROM),
                values.get(TO),
                values.get(REPORTER),
                values.get(VALUES));
    }
}
