package bilat.load;

import bilat.fact.Actor;
import bilat.fact.Citation;
import bilat.fact.Marking;
import bilat.fact.Organisation;
import java.util.List;
import java.util.Optional;

/** The description of an organisation. */
final class Organisations {
    private static final Field<Organisation, String> NAME =
            Field.required("name", Types.TEXT, Organisation::name, "the full name");
    private static final Field<Organisation, Optional<String>> ABBREVIATION =
            Field.optional("abbreviation", Types.TEXT, Organisation::abbreviation, "its short form");
    private static final Field<Organisation, List<Actor>> MEMBERS =
            Field.many("members", References.ACTOR, Organisation::members, "who belongs to it");
    private static final Field<Organisation, List<Citation>> SOURCES =
            Field.many("sources", Citations.TYPE, Organisation::sources, "where it stands");
    private static final Field<Organisation, Optional<Marking>> MARKING = Field.optional(
            "marking",
            Types.word(Marking.class),
            organisation -> Optional.of(organisation.marking()),
            "who may read it");

    static final Shape<Organisation> SHAPE =
            new Shape<>("organisation", List.of(NAME, ABBREVIATION, MEMBERS, SOURCES, MARKING), Organisations::build);

    private Organisations() {}

    private static Organisation build(Values values, Reading in) {
        return new Organisation(
                new Actor(in.id().name()),
                values.get(NAME),
                values.get(ABBREVIATION),
                values.get(MEMBERS),
                values.get(SOURCES),
                values.get(MARKING).orElse(in.marking()));
    }
}
