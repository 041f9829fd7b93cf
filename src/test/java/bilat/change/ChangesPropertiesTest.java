package bilat.change;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.fact.Actor;
import bilat.fact.Counting;
import bilat.fact.Dossier;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.fact.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
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
    private static final List<Pair> PAIRS = List.of(Pair.of("AZE", "IRN"), Pair.of("IRN", "AZE"));
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
            Changes changes = Changes.of(between(root.facts(), root.shuffled().facts(), NOW, Marking.RED, seed));
            assertEquals(List.of(), changes.all(), "seed " + seed);
            assertEquals(List.of(), changes.alongside(), "seed " + seed);
            assertEquals(0, changes.reverified(), "seed " + seed);
            assertEquals(0, changes.total().added() + changes.total().removed(), "seed " + seed);
        }
    }

    @Test
    void where_there_was_nothing_all_is_new_and_where_nothing_is_left_all_is_gone() {
        for (int seed = 0; seed < SOME; seed += 3) {
            RandomRoot root = new RandomRoot(new Random(seed));
            Facts some = root.facts();
            root.root.clear();
            Facts none = root.facts();
            Changes come = Changes.of(between(none, some, NOW, Marking.RED, seed));
            Changes gone = Changes.of(between(some, none, NOW, Marking.RED, seed));
            assertEquals(kinds(Change.Kind.ADDED, come.all()), come.all().size(), "seed " + seed);
            assertEquals(kinds(Change.Kind.ENDED, gone.all()), gone.all().size(), "seed " + seed);
            assertEquals(come.total().after(), gone.total().before(), "seed " + seed);
            assertTrue(come.total().after() > 0, "seed " + seed);
            assertTrue(Changes.of(between(none, none, THEN, Marking.RED, seed)).isEmpty(), "seed " + seed);
        }
    }

    private static long kinds(Change.Kind kind, List<Change> changes) {
        return changes.stream().filter(change -> change.kind() == kind).count();
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
                    assertDoesNotThrow(() -> Applied.told(Things.of(comparison.before()), all), "seed " + seed),
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
        // What moved between the two rows was taken off the one and added to the other.
        long moved = changes.total().added() - kinds(Change.Kind.ADDED, changes.all());
        assertEquals(kinds(Change.Kind.ENDED, changes.all()), changes.total().removed() - moved, "seed " + seed);
        assertEquals(moved > 0, changes.all().stream().anyMatch(it -> isMoved(it, comparison)), "seed " + seed);
        assertEquals(changes.between().plus(changes.context()), changes.total(), "seed " + seed);
    }

    private static boolean isMoved(Change change, Comparison comparison) {
        return change.before().isPresent()
                && change.after().isPresent()
                && change.kind() != Change.Kind.ENDED
                && isBetween(change.before().get(), comparison.before())
                        != isBetween(change.after().get(), comparison.after());
    }

    private static boolean isBetween(Fact fact, Dossier dossier) {
        return dossier.between().stream().anyMatch(it -> it.id().equals(fact.id()));
    }

    /** What a file carries gives the same comparison. */
    private static void again(Comparison it, int seed) {
        Comparison other = Comparison.of(
                it.before().facts(),
                Optional.of(it.before().asOf()),
                it.now(),
                NOW,
                new Selector(it.after().pair(), it.after().ceiling(), it.after().side(), fact -> true));
        // What lay above the ceiling is not carried, so that it is not counted again.
        assertEquals(it.before(), other.before().withholding(it.before().withheld()), "seed " + seed);
        assertEquals(it.after(), other.after().withholding(it.after().withheld()), "seed " + seed);
        assertEquals(it.withdrawn(), other.withdrawn(), "seed " + seed);
    }

    private void keepsTheCeiling(int seed) {
        Random random = new Random(seed);
        RandomRoot before = new RandomRoot(random);
        RandomRoot after = before.copy();
        RandomEdits edits = new RandomEdits(after);
        edits.some(1 + random.nextInt(8));
        for (Marking ceiling : List.of(Marking.CLEAR, Marking.AMBER)) {
            Changes changes = Changes.of(between(before.facts(), after.facts(), THEN, ceiling, seed));
            Set<String> secrets = before.secrets(ceiling);
            secrets.addAll(after.secrets(ceiling));
            secrets.removeAll(before.open(edits.strangers(), ceiling));
            secrets.removeAll(after.open(edits.strangers(), ceiling));
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
        return between(before.facts(), edited(before, random).facts(), then, ceiling, seed);
    }

    private static RandomRoot edited(RandomRoot before, Random random) {
        RandomRoot after = before.copy();
        new RandomEdits(after).some(1 + random.nextInt(8));
        return after;
    }

    private static Comparison between(Facts before, Facts after, LocalDate then, Marking ceiling, int seed) {
        Pair pair = PAIRS.get(seed / 5 % 2);
        Optional<Actor> side = Optional.of(pair.sides().get(0)).filter(actor -> seed / 5 % 3 != 0);
        return Comparison.of(before, Optional.of(then), after, NOW, new Selector(pair, ceiling, side, fact -> true));
    }

    @Test
    void what_is_compared_is_what_a_brief_shows_where_no_marking_moved() {
        for (int seed = 0; seed < SOME; seed++) {
            Facts facts = new RandomRoot(new Random(seed)).facts();
            Comparison comparison = between(facts, facts, THEN, Marking.GREEN, seed);
            Pair pair = comparison.after().pair();
            assertEquals(
                    Selection.select(
                            facts, pair, NOW, Marking.GREEN, comparison.after().side()),
                    comparison.after(),
                    "seed " + seed);
        }
    }
}
