package bilat.load;

import bilat.definition.Definition;
import bilat.definition.Review;
import bilat.definition.Section;
import bilat.fact.Marking;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The description of a definition. */
final class Definitions {
    /** The options of a section; its name alone may stand for it. */
    private static final Field<Section, String> SECTION_NAME =
            Field.required("section", Types.TEXT, Section::name, "the name of a section");

    private static final Field<Section, List<String>> SHOW =
            Field.many("show", Types.TEXT, Section::show, "which of its groups to draw; else all");
    private static final Field<Section, Optional<Period>> EXPIRING = Field.optional(
            "expiring-within", Types.PERIOD, Section::expiringWithin, "how far ahead an expiry is worth saying");
    private static final Field<Section, Optional<Integer>> YEARS =
            Field.optional("years", Types.whole(1, 999), Section::years, "how many years back it reaches");

    private static final Shape<Section> SECTION_SHAPE = new Shape<>(
            "section",
            List.of(SECTION_NAME, SHOW, EXPIRING, YEARS),
            (values, in) ->
                    new Section(values.get(SECTION_NAME), values.get(SHOW), values.get(EXPIRING), values.get(YEARS)));

    private static final Field<Definition, String> BRIEF =
            Field.required("brief", Types.ID, Definition::brief, "the name by which it is asked for");
    private static final Field<Definition, String> TITLE = Field.required(
            "title", Types.TEXT, Definition::title, "a template: {first} and {second}, or {side} and {other}");
    private static final Field<Definition, Optional<String>> AUDIENCE =
            Field.optional("audience", Types.TEXT, Definition::audience, "for whom it is made");
    private static final Field<Definition, Marking> MARKING = Field.defaulting(
            "marking", Types.word(Marking.class), Marking.CLEAR, Definition::marking, "the ceiling; else clear");
    private static final Field<Definition, Definition.Withheld> WITHHELD = Field.defaulting(
            "withheld",
            Types.word(Definition.Withheld.class),
            Definition.Withheld.HIDE,
            Definition::withheld,
            "whether it says how many facts lie above the ceiling");
    private static final Field<Definition, String> LANGUAGE =
            Field.defaulting("language", Types.TEXT, "en", Definition::language, "a BCP 47 tag; else en");
    private static final Field<Definition, Definition.Page> PAGE = Field.defaulting(
            "page", Types.word(Definition.Page.class), Definition.Page.A4, Definition::page, "the paper; else a4");
    private static final Field<Definition, List<Section>> SECTIONS = Field.atLeastOne(
            "sections", new NamedOr<>(SECTION_SHAPE, Section::of), Definition::sections, "in the order of the page");
    private static final Field<Definition, Review> REVIEW = Field.defaulting(
            "review", new Reviews(), Review.DEFAULT, Definition::review, "after how long a fact is stale");

    static final Shape<Definition> SHAPE = new Shape<>(
            "definition",
            List.of(BRIEF, TITLE, AUDIENCE, MARKING, WITHHELD, LANGUAGE, PAGE, SECTIONS, REVIEW),
            (values, in) -> new Definition(
                    values.get(BRIEF),
                    values.get(TITLE),
                    values.get(AUDIENCE),
                    values.get(MARKING),
                    values.get(WITHHELD),
                    values.get(LANGUAGE),
                    values.get(PAGE),
                    values.get(SECTIONS),
                    values.get(REVIEW)));

    private Definitions() {}
}
