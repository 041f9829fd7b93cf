package bilat.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.fact.Counting;
import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.fact.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds of any two sets of facts, one of them made of the other by seeded edits. The seed is in the message. */
class ChangesPropertiesTest {
    private static final LocalDate THEN = LocalDate.of(2019, 1, 15);
    private static final LocalDate NOW = LocalDate.of(2019, 1, 22);
    private static final Pair PAIR = Pair.of("AZE", "IRN");
    private static final int SOME = 15;
    private static final int ALL = 2_000;

    @Test
    void what_changed_makes_the_last_set_of_the_first() {
        IntStream.range(0, SOME).forEach(this::applies);
    }

    @Test
    @Tag("long")
    void what_changed_makes_the_last_set_of_the_first_in_many_more() {
        IntStream.range(SOME, ALL).forEach(this::applies);
    }

    @Test
    void nothing_above_the_ceiling_on_either_side_is_told() {
        IntStream.range(0, SOME).forEach(this::keepsTheCeiling);
    }

    @Test
    @Tag("long")
    void nothing_above_the_ceiling_on_either_side_is_told_in_many_more() {
        IntStream.range(SOME, ALL).forEach(this::keepsTheCeiling);
    }

    @Test
    void a_set_and_itself_differ_in_nothing_in_whatever_order_it_is_written() {
        for (int seed = 0; seed < SOME; seed++) {
            RandomRoot root = new RandomRoot(new Random(seed));
            Changes changes = Changes.of(between(root.facts(), root.shuffled().facts(), NOW, Marking.RED));
            assertEquals(List.of(), changes.all(), "seed " + seed);
            assertEquals(List.of(), changes.alongside(), "seed " + seed);
            assertEquals(0, changes.reverified(), "seed " + seed);
            assertEquals(0, changes.total().added() + changes.total().removed(), "seed " + seed);
        }
    }

    @Test
    void every_kind_of_change_and_every_reason_comes_up() {
        Set<Change.Kind> kinds = EnumSet.noneOf(Change.Kind.class);
        Set<Why> reasons = EnumSet.noneOf(Why.class);
        for (int seed = 0; seed < 50; seed++) {
            for (Change change : Changes.of(edited(seed, THEN, Marking.RED)).all()) {
                kinds.add(change.kind());
                reasons.add(change.why());
            }
        }
        assertEquals(EnumSet.allOf(Change.Kind.class), kinds);
        assertEquals(EnumSet.allOf(Why.class), reasons);
    }

    private void applies(int seed) {
        for (LocalDate then : List.of(THEN, NOW)) {
            Comparison comparison = edited(seed, then, Marking.values()[seed % Marking.values().length]);
            Changes changes = Changes.of(comparison);
            List<Change> all = new ArrayList<>(changes.alongside());
            all.addAll(changes.all());
            assertEquals(
                    Applied.told(Things.of(comparison.after())),
                    Applied.told(Things.of(comparison.before()), all),
                    "seed " + seed);
            reconciles(changes, seed);
            again(comparison, seed);
        }
    }

    private static void reconciles(Changes changes, int seed) {
        Comparison comparison = changes.comparison();
        assertEquals(
                Counting.leaves(comparison.before().facts().facts()),
                changes.total().before(),
                "seed " + seed);
        assertEquals(
                Counting.leaves(comparison.after().facts().facts()),
                changes.total().after(),
                "seed " + seed);
        assertEquals(count(changes, Change.Kind.ADDED), changes.total().added(), "seed " + seed);
        assertEquals(count(changes, Change.Kind.ENDED), changes.total().removed(), "seed " + seed);
        assertEquals(changes.between().plus(changes.context()), changes.total(), "seed " + seed);
    }

    private static long count(Changes changes, Change.Kind kind) {
        return changes.all().stream().filter(change -> change.kind() == kind).count();
    }

    /** What a file carries gives the same comparison. */
    private static void again(Comparison it, int seed) {
        Comparison other = Comparison.of(
                it.before().facts(),
                Optional.of(it.before().asOf()),
                it.now(),
                NOW,
                Selector.of(PAIR, it.after().ceiling()));
        // What lay above the ceiling is not carried, so that it is not counted again.
        assertEquals(it.before(), other.before().withholding(it.before().withheld()), "seed " + seed);
        assertEquals(it.after(), other.after().withholding(it.after().withheld()), "seed " + seed);
        assertEquals(it.withdrawn(), other.withdrawn(), "seed " + seed);
    }

    private void keepsTheCeiling(int seed) {
        Random random = new Random(seed);
        RandomRoot before = new RandomRoot(random);
        RandomRoot after = edited(before, random);
        for (Marking ceiling : List.of(Marking.CLEAR, Marking.AMBER)) {
            Changes changes = Changes.of(between(before.facts(), after.facts(), THEN, ceiling));
            Set<String> secrets = before.secrets(ceiling);
            secrets.addAll(after.secrets(ceiling));
            String told = changes.toString();
            for (String secret : secrets) {
                assertFalse(told.contains(secret), () -> "seed " + seed + ", " + ceiling + ": " + secret);
            }
            assertTrue(changes.comparison().banner().isWithin(ceiling), () -> "seed " + seed);
        }
    }

    private static Comparison edited(int seed, LocalDate then, Marking ceiling) {
        Random random = new Random(seed);
        RandomRoot before = new RandomRoot(random);
        return between(before.facts(), edited(before, random).facts(), then, ceiling);
    }

    private static RandomRoot edited(RandomRoot before, Random random) {
        RandomRoot after = before.copy();
        Set<String> edited = new HashSet<>();
        int edits = 1 + random.nextInt(8);
        for (int i = 0; i < edits; i++) {
            after.edit(edited);
        }
        return after;
    }

    private static Comparison between(Facts before, Facts after, LocalDate then, Marking ceiling) {
        return Comparison.of(before, Optional.of(then), after, NOW, Selector.of(PAIR, ceiling));
    }

    @Test
    void what_is_compared_is_what_a_brief_shows_where_no_marking_moved() {
        for (int seed = 0; seed < SOME; seed++) {
            Facts facts = new RandomRoot(new Random(seed)).facts();
            Comparison comparison = between(facts, facts, THEN, Marking.GREEN);
            assertEquals(Selection.select(facts, PAIR, NOW, Marking.GREEN, Optional.empty()), comparison.after());
        }
    }
}
