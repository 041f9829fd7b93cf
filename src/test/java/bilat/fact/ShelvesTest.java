package bilat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is selected from the shelf of a pair is what is selected from all facts. The seed is in the message. */
class ShelvesTest {
    private static final List<Pair> PAIRS = Stream.of("AZE-IRN", "AZE-USA", "IRN-USA", "ARM-AZE", "IRN-TUR")
            .map(name -> Pair.of(name.substring(0, 3), name.substring(4)))
            .toList();

    private static final List<String> COUNTRIES = List.of("ARM", "AZE", "IRN", "TUR", "USA");

    @Test
    void a_dossier_from_a_shelf_is_the_same() {
        assertTrue(shelved(0, 25) > 300);
    }

    @Test
    @Tag("long")
    void so_is_one_of_many_more() {
        assertTrue(shelved(25, 200) > 2_000);
    }

    /** How many facts there were in all. */
    private static int shelved(int first, int last) {
        int facts = 0;
        for (int seed = first; seed < last; seed++) {
            Random random = new Random(seed);
            Facts all = lacking(new RandomWorld(random, PAIRS, 60, DatesPropertiesTest::when).facts(), random);
            Shelves shelves = Shelves.of(all);
            LocalDate day = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(11_000));
            for (Pair canonical : PAIRS) {
                Pair pair = random.nextBoolean() ? canonical : new Pair(canonical.second(), canonical.first());
                Facts shelf = shelves.of(pair);
                Marking ceiling = Marking.values()[random.nextInt(5)];
                Optional<Actor> side =
                        Optional.of(pair.sides().get(random.nextInt(2))).filter(it -> random.nextBoolean());
                Predicate<Fact> read = random.nextBoolean() ? fact -> true : fact -> !(fact instanceof Event);
                Dossier whole = Selection.select(all, pair, day, ceiling, side, read);
                Dossier shelved = Selection.select(shelf, pair, day, ceiling, side, read);
                assertEquals(whole, shelved, "seed " + seed + ", " + pair);
                assertEquals(
                        Selection.kept(all, pair, day, ceiling),
                        Selection.kept(shelf, pair, day, ceiling),
                        "seed " + seed + ", " + pair);
                facts += whole.facts().facts().size();
            }
        }
        return facts;
    }

    /** As after errors: some records could not be read, of this pair, of another, of none. */
    private static Facts lacking(Facts facts, Random random) {
        List<Omitted> omitted = new ArrayList<>(facts.omitted());
        omitted.add(new Omitted(
                Optional.of("events"),
                Optional.of("fact" + random.nextInt(60) + "."),
                Optional.of(PAIRS.get(random.nextInt(PAIRS.size())))));
        if (random.nextInt(5) == 0) {
            omitted.add(new Omitted(Optional.of("countries"), Optional.of("USA"), Optional.empty()));
        }
        omitted.add(new Omitted(
                Optional.of("meetings"),
                Optional.of("fact" + random.nextInt(60) + "."),
                Optional.of(PAIRS.get(random.nextInt(PAIRS.size()))),
                Concerns.of(
                        random.nextBoolean()
                                ? COUNTRIES.stream().limit(3).map(Actor::new).toList()
                                : List.of(),
                        List.of(PAIRS.get(random.nextInt(PAIRS.size()))))));
        return facts.lacking(omitted);
    }

    @Test
    void the_pairs_told_of_are_those_of_which_a_fact_of_their_own_is_shown() {
        int shown = 0;
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            Facts all = lacking(new RandomWorld(random, PAIRS, 12, DatesPropertiesTest::when).facts(), random);
            LocalDate day = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(11_000));
            Marking ceiling = Marking.values()[random.nextInt(5)];
            List<Pair> pairs = Shelves.of(all).pairs(day, ceiling);
            List<Pair> expected = COUNTRIES.stream()
                    .flatMap(one -> COUNTRIES.stream()
                            .filter(other -> one.compareTo(other) < 0)
                            .map(other -> Pair.of(one, other)))
                    .filter(pair -> mayBeTold(all, pair, ceiling))
                    .filter(pair -> Selection.kept(all, pair, day, ceiling).facts().stream()
                            .filter(fact -> fact.particulars().withdrawn().isEmpty())
                            .anyMatch(fact -> PairsOnFile.own(fact).contains(pair)))
                    .toList();
            assertEquals(expected, pairs, "seed " + seed);
            shown += pairs.size();
        }
        assertTrue(shown > 100 && shown < 1_000, "shown: " + shown);
    }

    private static boolean mayBeTold(Facts all, Pair pair, Marking ceiling) {
        return pair.sides().stream()
                .allMatch(side -> all.omitted().stream().noneMatch(it -> it.id().equals(Optional.of(side.id())))
                        && all.country(side)
                                .map(country -> country.marking().isWithin(ceiling))
                                .orElse(true));
    }

    @Test
    void a_shelf_holds_what_concerns_its_pair_and_no_more() {
        Facts all = new World()
                .add(
                        FactBuilders.source("open", "2018", Marking.CLEAR),
                        FactBuilders.source("other", "2018", Marking.CLEAR))
                .add(FactBuilders.event(FactBuilders.about("here", "open"), "2018"))
                .add(FactBuilders.event(FactBuilders.of(FactBuilders.about("there", "other"), "AZE", "USA"), "2018"))
                .facts();
        Facts shelf = Shelves.of(all).of(FactBuilders.PAIR);
        assertEquals(List.of("here"), World.names(shelf.facts()));
        assertEquals(List.of("open"), List.copyOf(shelf.sources().keySet()));
    }
}
