package bilat.load;

import bilat.fact.Assessment;
import bilat.fact.FactId;
import bilat.fact.Prose;
import bilat.fact.When;
import java.util.List;
import java.util.Optional;

/** The description of an assessment. */
final class Assessments {
    private static final Common<Assessment> COMMON = Common.withoutSources();
    private static final Field<Assessment, When> DATE =
            Field.required("date", Types.WHEN, Assessment::date, "when it was judged");
    private static final Field<Assessment, Assessment.Kind> KIND =
            Field.required("kind", Types.word(Assessment.Kind.class), Assessment::kind, "what is judged");
    private static final Field<Assessment, Prose> TEXT =
            Field.required("text", Types.PROSE, Assessment::text, "the judgement, as a clause");
    private static final Field<Assessment, Optional<Assessment.Confidence>> CONFIDENCE = Field.optional(
            "confidence",
            Types.word(Assessment.Confidence.class),
            Assessment::confidence,
            "how well founded it is (ICD 203)");
    private static final Field<Assessment, Optional<Assessment.Likelihood>> LIKELIHOOD = Field.optional(
            "likelihood",
            Types.word(Assessment.Likelihood.class),
            Assessment::likelihood,
            "how probable it is (ICD 203)");
    private static final Field<Assessment, List<FactId>> BASIS =
            Field.many("basis", References.fact(Link.Kind.FACT), Assessment::basis, "the facts it rests on");
    private static final Field<Assessment, Optional<String>> AUTHOR =
            Field.optional("author", Types.TEXT, Assessment::author, "who judged");

    static final Shape<Assessment> SHAPE = new Shape<>(
            "assessment",
            COMMON.after(List.of(DATE, KIND, TEXT, CONFIDENCE, LIKELIHOOD, BASIS, AUTHOR)),
            Assessments::build);

    private Assessments() {}

    private static Assessment build(Values values, Reading in) {
        return new Assessment(
                COMMON.particulars(values, in),
                values.get(DATE),
                values.get(KIND),
                values.get(TEXT),
                values.get(CONFIDENCE),
                values.get(LIKELIHOOD),
                values.get(BASIS),
                values.get(AUTHOR));
    }
}
