package bilat.load;

import bilat.fact.Actor;
import bilat.fact.Citation;
import bilat.fact.Country;
import bilat.fact.Marking;
import bilat.fact.When;
import java.util.List;
import java.util.Optional;

/** The description of a country. */
final class Countries {
    private static final Field<Country.FormerName, String> FORMER_NAME =
            Field.required("name", Types.TEXT, Country.FormerName::name, "the name");
    private static final Field<Country.FormerName, When> FORMER_UNTIL =
            Field.required("until", Types.WHEN, Country.FormerName::until, "its last day");

    static final Shape<Country.FormerName> FORMER = new Shape<>(
            "former name",
            List.of(FORMER_NAME, FORMER_UNTIL),
            (values, in) -> new Country.FormerName(values.get(FORMER_NAME), values.get(FORMER_UNTIL)));

    private static final Field<Country, Optional<String>> NAME =
            Field.optional("name", Types.TEXT, Country::name, "the short name");
    private static final Field<Country, Optional<String>> IN_SENTENCE =
            Field.optional("in-sentence", Types.TEXT, Country::inSentence, "with its article: `the United States`");
    private static final Field<Country, Optional<String>> OFFICIAL =
            Field.optional("official", Types.TEXT, Country::official, "the official name");
    private static final Field<Country, Optional<String>> ADJECTIVE =
            Field.optional("adjective", Types.TEXT, Country::adjective, "the adjective");
    private static final Field<Country, Optional<String>> CAPITAL =
            Field.optional("capital", Types.TEXT, Country::capital, "the capital");
    private static final Field<Country, Optional<Country.Kind>> KIND =
            Field.optional("kind", Types.word(Country.Kind.class), Country::kind, "what the code stands for");
    private static final Field<Country, List<Country.FormerName>> FORMERLY =
            Field.many("formerly", FORMER, Country::formerly, "former names and their last day");
    private static final Field<Country, Optional<When>> EXISTED =
            Field.optional("existed", Types.WHEN, Country::existed, "the interval of its existence");
    private static final Field<Country, List<Actor>> SUCCESSORS =
            Field.many("successors", References.COUNTRY, Country::successors, "the states that followed it");
    private static final Field<Country, List<Citation>> SOURCES =
            Field.many("sources", Citations.TYPE, Country::sources, "where it stands");
    private static final Field<Country, Optional<Marking>> MARKING = Field.optional(
            "marking", Types.word(Marking.class), country -> Optional.of(country.marking()), "who may read it");

    static final Shape<Country> SHAPE = new Shape<>(
            "country",
            List.of(
                    NAME,
                    IN_SENTENCE,
                    OFFICIAL,
                    ADJECTIVE,
                    CAPITAL,
                    KIND,
                    FORMERLY,
                    EXISTED,
                    SUCCESSORS,
                    SOURCES,
                    MARKING),
            Countries::build);

    private Countries() {}

    private static Country build(Values values, Reading in) {
        return new Country(
                new Actor(in.id().name()),
                values.get(NAME),
                values.get(IN_SENTENCE),
                values.get(OFFICIAL),
                values.get(ADJECTIVE),
                values.get(CAPITAL),
                values.get(KIND),
                values.get(FORMERLY),
                values.get(EXISTED),
                values.get(SUCCESSORS),
                values.get(SOURCES),
                values.get(MARKING).orElse(in.marking()));
    }
}
