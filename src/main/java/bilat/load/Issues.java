package bilat.load;

import bilat.fact.Actor;
import bilat.fact.Citation;
import bilat.fact.Issue;
import bilat.fact.Marking;
import bilat.fact.Prose;
import bilat.fact.When;
import java.util.List;
import java.util.Optional;

/** The description of an issue. */
final class Issues {
    private static final Field<Issue.Background, When> TOLD =
            Field.required("date", Types.WHEN, Issue.Background::date, "when it was told");
    private static final Field<Issue.Background, Prose> TEXT =
            Field.required("text", Types.PROSE, Issue.Background::text, "attributed prose, in whole sentences");
    private static final Field<Issue.Background, List<Citation>> TOLD_BY =
            Field.atLeastOne("sources", Citations.TYPE, Issue.Background::sources, "where it stands");

    static final Shape<Issue.Background> BACKGROUND_SHAPE = new Shape<>(
            "background",
            List.of(TOLD, TEXT, TOLD_BY),
            (values, in) -> new Issue.Background(values.get(TOLD), values.get(TEXT), values.get(TOLD_BY)));

    private static final Field<Issue, String> NAME =
            Field.required("name", Types.TEXT, Issue::name, "as in mid-sentence");
    private static final Field<Issue, Optional<String>> PROPOSITION = Field.optional(
            "proposition",
            Types.TEXT,
            Issue::proposition,
            "one sentence, without its full stop, that one can support or oppose");
    private static final Field<Issue, List<Issue.Background>> BACKGROUND =
            Field.many("background", BACKGROUND_SHAPE, Issue::background, "what sources tell of it, dated and cited");
    private static final Field<Issue, List<Actor>> PARTIES =
            Field.many("parties", References.ACTOR, Issue::parties, "whom it is between");
    private static final Field<Issue, List<Citation>> SOURCES =
            Field.many("sources", Citations.TYPE, Issue::sources, "where it stands");
    private static final Field<Issue, Optional<Marking>> MARKING = Field.optional(
            "marking", Types.word(Marking.class), issue -> Optional.of(issue.marking()), "who may read it");

    static final Shape<Issue> SHAPE =
            new Shape<>("issue", List.of(NAME, PROPOSITION, BACKGROUND, PARTIES, SOURCES, MARKING), Issues::build);

    private Issues() {}

    private static Issue build(Values values, Reading in) {
        return new Issue(
                in.id().name(),
                values.get(NAME),
                values.get(PROPOSITION),
                values.get(BACKGROUND),
                values.get(PARTIES),
                values.get(SOURCES),
                values.get(MARKING).orElse(in.marking()));
    }
}
