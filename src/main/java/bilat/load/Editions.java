package bilat.load;

import bilat.definition.Edition;
import bilat.definition.Format;
import bilat.definition.NameTemplate;
import bilat.definition.Pairs;
import bilat.definition.Review;
import bilat.fact.Actor;
import bilat.fact.Marking;
import java.util.List;
import java.util.Optional;

/** The description of an edition. */
final class Editions {
    /** A quarter of a year of weeks. */
    private static final int KEPT = 12;

    private static final int MOST_KEPT = 9999;

    private static final Field<Edition, String> NAME =
            Field.required("edition", Types.ID, Edition::name, "the name by which it is asked for");
    private static final Field<Edition, Pairs> PAIRS = Field.defaulting(
            "pairs",
            new PairsOfEdition(),
            new Pairs.OnFile(),
            Edition::pairs,
            "all, a list of pairs, or {country: AZE}; else all");
    private static final Field<Edition, List<String>> PRODUCTS = Field.required(
            "products", new EachOnce<>(Types.TEXT), Edition::products, "the names of the definitions to make");
    private static final Field<Edition, List<Format>> FORMATS = Field.defaulting(
            "formats",
            new EachOnce<>(Types.word(Format.class)),
            List.of(Format.PDF, Format.MARKDOWN),
            Edition::formats,
            "pdf, markdown or both; else both");
    private static final Field<Edition, List<Actor>> SIDES = Field.defaulting(
            "sides",
            new OrNone<>(new EachOnce<>(References.COUNTRY)),
            List.of(),
            Edition::sides,
            "for whom the products are made that are made for one side");
    private static final Field<Edition, Marking> MARKING = Field.defaulting(
            "marking", Types.word(Marking.class), Marking.CLEAR, Edition::marking, "the ceiling; else clear");
    private static final Field<Edition, NameTemplate> FOLDER = Field.defaulting(
            "folder",
            NameTemplates.FOLDER,
            new NameTemplate("{date}"),
            Edition::folder,
            "the folder of a day, with {year}, {week}, {month}, {day} or {date}; else {date}");
    private static final Field<Edition, NameTemplate> FILE = Field.defaulting(
            "file",
            NameTemplates.FILE,
            new NameTemplate("{pair}-{product}-{side}"),
            Edition::file,
            "the file of a brief, with {pair}, {product} and {side}; else {pair}-{product}-{side}");
    private static final Field<Edition, Optional<Review>> REVIEW = Field.optional(
            "review", new Reviews(), Edition::review, "after how long a fact is stale; else as each definition has it");
    private static final Field<Edition, Integer> KEEP = Field.defaulting(
            "keep", Types.whole(1, MOST_KEPT), KEPT, Edition::keep, "how many published editions are kept; else 12");

    static final Shape<Edition> SHAPE = new Shape<>(
            "edition",
            List.of(NAME, PAIRS, PRODUCTS, FORMATS, SIDES, MARKING, FOLDER, FILE, REVIEW, KEEP),
            (values, in) -> new Edition(
                    values.get(NAME),
                    values.get(PAIRS),
                    values.get(PRODUCTS),
                    values.get(FORMATS),
                    values.get(SIDES),
                    values.get(MARKING),
                    values.get(FOLDER),
                    values.get(FILE),
                    values.get(REVIEW),
                    values.get(KEEP)));

    private Editions() {}
}
