package bilat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A dossier selected from the facts of a dossier is that dossier. The seed is in the message. */
class SameAgainTest {
    @Test
    void a_dossier_selected_again_is_the_same() {
        assertTrue(selected(0, 200) > 300);
    }

    @Test
    @Tag("long")
    void so_is_one_of_many_more() {
        assertTrue(selected(200, 1_000) > 1_000);
    }

    /** How many facts there were in all. */
    private static int selected(int from, int to) {
        int facts = 0;
        for (int seed = from; seed < to; seed++) {
            Random random = new Random(seed);
            Facts all = new RandomWorld(random).facts();
            Pair pair = random.nextBoolean() ? FactBuilders.PAIR : Pair.of("IRN", "AZE");
            LocalDate day = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(11_000));
            Marking ceiling = Marking.values()[random.nextInt(5)];
            Optional<Actor> side =
                    Optional.of(pair.sides().get(random.nextInt(2))).filter(it -> random.nextBoolean());
            Predicate<Fact> read = random.nextBoolean() ? fact -> true : fact -> !(fact instanceof Event);
            Dossier first = Selection.select(all, pair, day, ceiling, side, read);
            Dossier again = Selection.select(carried(first.facts()), pair, day, ceiling, side, read);
            String message = "seed " + seed;
            assertEquals(first.facts().facts(), again.facts().facts(), message);
            assertEquals(first.facts().countries(), again.facts().countries(), message);
            assertEquals(first.facts().officials(), again.facts().officials(), message);
            assertEquals(first, again.withholding(first.withheld()), "seed " + seed);
            facts += first.facts().facts().size();
        }
        return facts;
    }

    /** The facts as they are read back: every post of every official is among them. */
    private static Facts carried(Facts facts) {
        List<Fact> all = new ArrayList<>(facts.facts());
        all.removeIf(Post.class::isInstance);
        facts.officials().values().forEach(official -> all.addAll(official.posts()));
        all.sort(Comparator.comparing(Fact::id));
        return new Facts(
                facts.countries(),
                facts.organisations(),
                facts.officials(),
                facts.issues(),
                facts.sources(),
                all,
                facts.omitted());
    }
}
