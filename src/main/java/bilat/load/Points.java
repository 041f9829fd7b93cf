package bilat.load;

import bilat.fact.Actor;
import bilat.fact.Point;
import bilat.fact.Prose;
import java.util.List;
import java.util.Optional;

/** The description of a point. */
final class Points {
    private static final Common<Point> COMMON = Common.facts();
    private static final Field<Point, Actor> SIDE =
            Field.required("side", References.COUNTRY, Point::side, "whose principal may say it");
    private static final Field<Point, Point.Kind> KIND =
            Field.required("kind", Types.word(Point.Kind.class), Point::kind, "what it is for");
    private static final Field<Point, Prose> TEXT =
            Field.required("text", Types.PROSE, Point::text, "a clause, as in mid-sentence");
    private static final Field<Point, Optional<Point.Expected>> EXPECTED = Field.optional(
            "expected", Types.word(Point.Expected.class), Point::expected, "whether the other side will bring it up");

    static final Shape<Point> SHAPE =
            new Shape<>("point", COMMON.after(List.of(SIDE, KIND, TEXT, EXPECTED)), Points::build);

    private Points() {}

    private static Point build(Values values, Reading in) {
        return new Point(
                COMMON.particulars(values, in),
                values.get(SIDE),
                values.get(KIND),
                values.get(TEXT),
                values.get(EXPECTED));
    }
}
