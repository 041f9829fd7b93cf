package bilat.fact;

import static bilat.fact.FactBuilders.about;
import static bilat.fact.FactBuilders.event;
import static bilat.fact.FactBuilders.figure;
import static bilat.fact.FactBuilders.relayed;
import static bilat.fact.FactBuilders.source;
import static bilat.fact.FactBuilders.value;
import static bilat.fact.FactBuilders.via;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceTest {
    /** An original, a reprint of it, a reprint of that; another original in the same reprint; a circle. */
    private static final World WORLD = new World()
            .add(read("a", "reprint"), read("reprint", "again"), read("b", "reprint"))
            .add(read("round", "about"), read("about", "trip"), read("trip", "round"), read("self", "self"));

    private static Source read(String id, String via) {
        return via(source(id, "2019", Marking.CLEAR), via);
    }

    private static Set<String> origins(Citation... citations) {
        return new Provenance(WORLD.facts()).origins(List.of(citations));
    }

    private static Citation citation(String typed) {
        String[] ids = typed.strip().split(">");
        return ids.length == 1 ? Citation.of(ids[0]) : relayed(ids[0], ids[1]);
    }

    @Test
    void trap24_whatManySourcesTakeFromOneOriginIsOneOrigin() {
        assertEquals(Set.of("agency"), origins(relayed("x", "agency"), relayed("y", "agency"), Citation.of("agency")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p>agency, q>agency, r>agency                | agency",
                "a, reprint                                  | a",
                "a, again                                    | a",
                "a, reprint, again                           | a",
                "a, b, reprint                               | a b",
                "reprint, again                              | reprint",
                "reprint                                     | reprint",
                "p>a, q>reprint, again                       | a",
                "p>agency, q>bureau, agency>min, bureau>min  | min",
                "p>agency, q>bureau                          | agency bureau",
                "p>agency, agency>min, agency                | agency min",
                "p>agency, agency>min, agency>army           | army min",
                "p>q, q>r, r>s, s>t                          | t",
                "p>q, q>p                                    | p",
                "o>p, p>q, q>p                               | p",
                "a1>p, p>q, q>r, r>q                         | q",
                "p>q, q>p, q>agency                          | agency",
                "p>p                                         | p",
                "round, about, trip                          | about",
                "about, trip                                 | about",
                "self                                        | self",
                "self, a                                     | a self",
                "unknown, p>gone                             | gone unknown",
            })
    void origins_are_followed_to_their_end(String citations, String expected) {
        Citation[] cited = List.of(citations.split(",")).stream()
                .map(ProvenanceTest::citation)
                .toArray(Citation[]::new);
        assertEquals(Set.of(expected.split(" ")), origins(cited));
    }

    @Test
    void neitherIsThereNothingNorMoreThanWasCitedAndTheOrderMakesNoDifference() {
        String[] ids = {"a", "reprint", "again", "b", "round", "about", "trip", "self", "p", "q"};
        Random random = new Random(24);
        for (int run = 0; run < 20_000; run++) {
            List<Citation> citations = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                String by = ids[random.nextInt(ids.length)];
                citations.add(random.nextBoolean() ? Citation.of(by) : relayed(by, ids[random.nextInt(ids.length)]));
            }
            Set<String> origins = origins(citations.toArray(Citation[]::new));
            int most = (int) citations.stream().distinct().count();
            assertTrue(!origins.isEmpty() && origins.size() <= most, citations + " " + origins);
            Collections.shuffle(citations, random);
            assertEquals(origins, origins(citations.toArray(Citation[]::new)));
        }
    }

    /** The word of a withheld ministry is not made two by those who relay it to others. */
    @Test
    void whatRelaysAWithheldOriginThroughOthersIsWithheldToo() {
        World world = new World()
                .add(source("p", "2019", Marking.CLEAR), source("q", "2019", Marking.CLEAR))
                .add(source("agency", "2019", Marking.CLEAR), source("bureau", "2019", Marking.CLEAR))
                .add(source("ministry", "2019", Marking.RED))
                .add(
                        event(
                                about(
                                        "relayed",
                                        Marking.CLEAR,
                                        List.of(
                                                relayed("p", "agency"), relayed("agency", "ministry"),
                                                relayed("q", "bureau"), relayed("bureau", "ministry")),
                                        "AZE",
                                        "IRN"),
                                "2018"),
                        event(
                                about(
                                        "own",
                                        Marking.CLEAR,
                                        List.of(
                                                relayed("p", "agency"),
                                                relayed("agency", "ministry"),
                                                Citation.of("agency")),
                                        "AZE",
                                        "IRN"),
                                "2018"));
        assertEquals(
                List.of("own"), World.names(world.asOf("2019-12-31").facts().facts()));
        assertEquals(
                List.of(relayed("p", "agency"), Citation.of("agency")),
                world.asOf("2019-12-31").facts().facts().get(0).sources());
        Dossier all = world.at("2019-12-31", Marking.RED);
        assertEquals(
                Map.of("ministry", 2, "agency", 1),
                new Provenance(all.facts()).countByOrigin(all.facts().facts()));
    }

    @Test
    void valuesOfAFigureCountEachAndAFactWithTwoOriginsForBoth() {
        List<Fact> facts = List.of(
                figure(about("f"), null, value("2016", "1", Citation.of("x")), value("2017", "2", Citation.of("x"))),
                event(about("e", "x", "y"), "2016"),
                event(about("g", Marking.CLEAR, List.of(relayed("x", "z")), "AZE", "IRN"), "2016"));
        assertEquals(4, Counting.leaves(facts));
        assertEquals(Map.of("x", 3, "y", 1, "z", 1), new Provenance(WORLD.facts()).countByOrigin(facts));
        assertEquals(Map.of("x", 4, "y", 1), Provenance.countBySource(facts));
    }
}
