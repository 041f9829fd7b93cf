package bilat.load;

import bilat.fact.Actor;
import bilat.fact.Citation;
import bilat.fact.Marking;
import bilat.fact.Official;
import bilat.fact.Post;
import bilat.fact.When;
import java.util.List;
import java.util.Optional;

/** The description of an official. */
final class Officials {
    private static final Field<Official, String> NAME =
            Field.required("name", Types.TEXT, Official::name, "the full name as printed");
    private static final Field<Official, Optional<String>> NATIVE =
            Field.optional("native", Types.TEXT, Official::nativeName, "the name in its own script");
    private static final Field<Official, Optional<String>> SORT_NAME =
            Field.optional("sort-name", Types.TEXT, Official::sortName, "family name, comma, the rest");
    private static final Field<Official, Optional<String>> PRONUNCIATION =
            Field.optional("pronunciation", Types.TEXT, Official::pronunciation, "how it is spoken");
    private static final Field<Official, Optional<String>> ADDRESS =
            Field.optional("address", Types.TEXT, Official::address, "what precedes the name: `Major General`");
    private static final Field<Official, Actor> COUNTRY =
            Field.required("country", References.ACTOR, Official::country, "whom the person serves");
    private static final Field<Official, Optional<When>> BORN =
            Field.optional("born", Types.WHEN, Official::born, "birth");
    private static final Field<Official, Optional<When>> DIED =
            Field.optional("died", Types.WHEN, Official::died, "death, which ends every term");
    private static final Field<Official, List<Post>> POSTS =
            Field.parts("posts", Posts.SHAPE, Posts.ONCE, Official::posts, "the offices held");
    private static final Field<Official, List<Citation>> SOURCES =
            Field.many("sources", Citations.TYPE, Official::sources, "where it stands");
    private static final Field<Official, Optional<Marking>> MARKING = Field.optional(
            "marking", Types.word(Marking.class), official -> Optional.of(official.marking()), "who may read it");

    static final Shape<Official> SHAPE = new Shape<>(
            "official",
            List.of(NAME, NATIVE, SORT_NAME, PRONUNCIATION, ADDRESS, COUNTRY, BORN, DIED, POSTS, SOURCES, MARKING),
            Officials::build);

    private Officials() {}

    private static Official build(Values values, Reading in) {
        return new Official(
                in.id().name(),
                values.get(NAME),
                values.get(NATIVE),
                values.get(SORT_NAME),
                values.get(PRONUNCIATION),
                values.get(ADDRESS),
                values.get(COUNTRY),
                values.get(BORN),
                values.get(DIED),
                values.get(POSTS),
                values.get(SOURCES),
                values.get(MARKING).orElse(in.marking()));
    }
}
