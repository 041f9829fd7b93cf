package bilat.fact;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is shown on a day and never withdrawn is shown on any later one. The seed is in the message. */
class MonotonyTest {
    @Test
    void trap03_whatIsShownStaysUnlessWithdrawn() {
        stays(0, 80);
    }

    @Test
    @Tag("long")
    void trap03_nothingGoesInManyMore() {
        stays(80, 500);
    }

    private static void stays(int first, int last) {
        for (int seed = first; seed < last; seed++) {
            Random random = new Random(seed);
            Facts facts = new RandomWorld(random).facts();
            Set<String> standing = new TreeSet<>();
            facts.facts().stream()
                    .filter(fact -> fact.particulars().withdrawn().isEmpty() && !(fact instanceof Assessment))
                    .forEach(fact -> standing.add(fact.id().name()));
            LocalDate day = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(9_000));
            List<String> earlier = shown(facts, day);
            List<String> later = shown(facts, day.plusDays(random.nextInt(2_000)));
            String message = "seed " + seed + " on " + day;
            assertTrue(
                    earlier.stream().filter(standing::contains).allMatch(later::contains),
                    () -> message + ": " + earlier + " then " + later);
        }
    }

    private static List<String> shown(Facts facts, LocalDate day) {
        return World.names(Selection.select(facts, FactBuilders.PAIR, day, Marking.AMBER, Optional.empty())
                .facts()
                .facts());
    }
}
