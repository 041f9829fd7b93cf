package bilat.fact;

import static bilat.fact.FactBuilders.PAIR;
import static bilat.fact.FactBuilders.about;
import static bilat.fact.FactBuilders.cited;
import static bilat.fact.FactBuilders.day;
import static bilat.fact.FactBuilders.event;
import static bilat.fact.FactBuilders.of;
import static bilat.fact.FactBuilders.official;
import static bilat.fact.FactBuilders.post;
import static bilat.fact.FactBuilders.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is selected from what was kept of a pair is what is selected from all. The seed is in the message. */
class KeptTest {
    private static final List<Pair> PAIRS = List.of(PAIR, Pair.of("AZE", "USA"));

    @Test
    void for_every_side_and_whatever_is_read_it_is_the_same() {
        int facts = 0;
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            Facts all = new RandomWorld(random, PAIRS, 40, DatesPropertiesTest::when).facts();
            LocalDate day = anyDay(random);
            Marking ceiling = Marking.values()[random.nextInt(5)];
            facts += holds(all, day, ceiling, day, ceiling, random, "seed " + seed);
        }
        assertTrue(facts > 500, "facts: " + facts);
    }

    @Test
    void at_a_lower_ceiling_it_is_the_same_where_dates_leave_nothing_open() {
        int facts = 0;
        for (int seed = 0; seed < 240; seed++) {
            Random random = new Random(seed);
            Facts all = told(new RandomWorld(random, List.of(PAIR), 36, KeptTest::certain).facts());
            LocalDate day = anyDay(random);
            Marking ceiling = Marking.values()[random.nextInt(5)];
            Marking lower = Marking.values()[random.nextInt(ceiling.ordinal() + 1)];
            facts += holds(all, day, ceiling, day, lower, random, "seed " + seed + ", " + lower + " from " + ceiling);
        }
        assertTrue(facts > 500, "facts: " + facts);
    }

    @Test
    void on_an_earlier_day_it_is_the_same_where_nothing_was_withdrawn() {
        int facts = 0;
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            Facts all = standing(new RandomWorld(random).facts());
            LocalDate day = anyDay(random);
            LocalDate earlier = day.minusDays(random.nextInt(4_000));
            Marking ceiling = Marking.values()[random.nextInt(5)];
            facts += holds(all, day, ceiling, earlier, ceiling, random, "seed " + seed + ", " + earlier);
        }
        assertTrue(facts > 500, "facts: " + facts);
    }

    @Test
    void kept_again_it_is_the_same() {
        for (int seed = 0; seed < 40; seed++) {
            Facts all = new RandomWorld(new Random(seed), PAIRS, 40, DatesPropertiesTest::when).facts();
            Facts kept = Selection.kept(all, PAIR, day("2019-01-22"), Marking.AMBER);
            assertEquals(kept, Selection.kept(carried(kept), PAIR, day("2019-01-22"), Marking.AMBER), "seed " + seed);
        }
    }

    @Test
    void what_a_variant_names_is_kept_with_its_marking() {
        Particulars it = about("said", "open");
        World world = new World()
                .add(source("open", "2018", Marking.CLEAR))
                .add(official("agent", "AZE", Marking.AMBER))
                .add(event(it.with(it.sources(), List.of(new Variant("speaker", "agent", cited("open")))), "2018"));
        Facts kept = Selection.kept(world.facts(), PAIR, day("2019-01-22"), Marking.AMBER);
        assertEquals(1, variants(kept, Marking.AMBER));
        assertEquals(0, variants(kept, Marking.CLEAR));
    }

    @Test
    void what_may_be_the_id_of_a_narrower_fact_of_another_pair_is_not_told_below() {
        Particulars it = about("said", "open");
        World world = new World()
                .add(source("open", "2018", Marking.CLEAR))
                .add(event(of(about("elsewhere", "open"), "AZE", "USA").marked(Marking.AMBER), "2018"))
                .add(event(it.with(it.sources(), List.of(new Variant("text", "elsewhere", cited("open")))), "2018"));
        assertEquals(0, variants(world.facts(), Marking.CLEAR));
        Facts kept = Selection.kept(world.facts(), PAIR, day("2019-01-22"), Marking.AMBER);
        assertEquals(1, variants(kept, Marking.AMBER));
        assertEquals(0, variants(Lowered.of(kept), Marking.CLEAR));
    }

    @Test
    void dates_numbers_prose_and_what_is_kept_are_told_below() {
        Particulars it = about("said", "open");
        List<Variant> told = Stream.of("2019-01", "1984?", "12.5", "Port Test", "agent", "AZE", "said")
                .map(value -> new Variant("text", value, cited("open")))
                .toList();
        World world = new World()
                .add(source("open", "2018", Marking.CLEAR))
                .add(official("agent", "AZE", Marking.CLEAR))
                .add(event(it.with(it.sources(), told), "2018"));
        Facts kept = Selection.kept(world.facts(), PAIR, day("2019-01-22"), Marking.AMBER);
        assertEquals(kept, Lowered.of(kept));
    }

    @Test
    void an_end_of_which_one_could_not_tell_is_not_on_record_on_an_earlier_day_either() {
        World world = new World()
                .add(source("open", "2020", Marking.CLEAR))
                .add(official(
                        "minister", "AZE", Marking.CLEAR, post("minister", Post.Role.OTHER, "2015", "2019", "open")));
        Facts kept = Selection.kept(world.facts(), PAIR, day("2019-06-01"), Marking.CLEAR);
        assertEquals(End.OPEN, end(world.facts()));
        assertEquals(End.NOT_ON_RECORD, end(kept));
    }

    private static End end(Facts facts) {
        Dossier dossier = Selection.select(facts, PAIR, day("2018-01-01"), Marking.CLEAR, Optional.empty());
        return ((Post) dossier.between().get(0)).until();
    }

    private static int variants(Facts facts, Marking ceiling) {
        Dossier dossier = Selection.select(facts, PAIR, day("2019-01-22"), ceiling, Optional.empty());
        return dossier.between().get(0).particulars().variants().size();
    }

    /** Selects from what was kept, and from all. */
    private static int holds(
            Facts all, LocalDate day, Marking ceiling, LocalDate asOf, Marking lower, Random random, String message) {
        Pair pair = random.nextBoolean() ? PAIR : Pair.of("IRN", "AZE");
        Optional<Actor> side = Optional.of(pair.sides().get(random.nextInt(2))).filter(it -> random.nextBoolean());
        Predicate<Fact> read = random.nextBoolean() ? fact -> true : fact -> !(fact instanceof Event);
        Facts kept = carried(Selection.kept(all, PAIR, day, ceiling));
        Dossier first = Selection.select(all, pair, asOf, lower, side, read);
        Dossier again = Selection.select(kept, pair, asOf, lower, side, read);
        assertEquals(first, again.withholding(first.withheld()), message);
        return first.facts().facts().size();
    }

    private static LocalDate anyDay(Random random) {
        return LocalDate.of(1995, 1, 1).plusDays(random.nextInt(11_000));
    }

    /** Of days, so that there is no date of which one cannot tell whether it has come. */
    private static When certain(Random random) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000));
        return switch (random.nextInt(4)) {
            case 0 -> When.between(PartialDate.day(day), PartialDate.day(day.plusDays(random.nextInt(3_000))));
            case 1 -> When.since(PartialDate.day(day));
            default -> When.on(day);
        };
    }

    /** By sources that were all published before. */
    private static Facts told(Facts facts) {
        TreeMap<String, Source> sources = new TreeMap<>(facts.sources());
        sources.replaceAll((id, it) -> {
            Source told = source(id, "1980-01-01", it.marking());
            return it.via().map(by -> FactBuilders.via(told, by)).orElse(told);
        });
        return with(facts, sources, UnaryOperator.identity());
    }

    /** Without what was ever withdrawn. */
    private static Facts standing(Facts facts) {
        return with(
                facts,
                facts.sources(),
                list -> list.stream()
                        .filter(fact -> fact.particulars().withdrawn().isEmpty())
                        .toList());
    }

    /** The facts as they are read back: every post of every official is among them. */
    private static Facts carried(Facts facts) {
        return with(facts, facts.sources(), UnaryOperator.identity());
    }

    private static Facts with(Facts facts, SortedMap<String, Source> sources, UnaryOperator<List<Fact>> filter) {
        TreeMap<String, Official> officials = new TreeMap<>(facts.officials());
        officials.replaceAll((id, it) -> it.with(filter.apply(List.copyOf(it.posts())).stream()
                .map(Post.class::cast)
                .toList()));
        List<Fact> all = new ArrayList<>(filter.apply(facts.facts()));
        all.removeIf(Post.class::isInstance);
        officials.values().forEach(official -> all.addAll(official.posts()));
        all.sort(Comparator.comparing(Fact::id));
        return new Facts(
                facts.countries(), facts.organisations(), officials, facts.issues(), sources, all, facts.omitted());
    }
}
