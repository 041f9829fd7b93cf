package bilat.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.load.Loading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the shipped facts tell of the week from 15 to 22 January 2019. */
class ShippedChangesTest {
    private static final LocalDate THEN = LocalDate.of(2019, 1, 15);
    private static final LocalDate NOW = LocalDate.of(2019, 1, 22);

    @Test
    void the_week_of_the_memorandum() throws IOException {
        Facts facts = Loading.load(Path.of("data")).facts();
        Changes changes = between(facts, THEN, NOW);
        assertEquals(new Tally(1, 13, 0, 14), changes.between());
        assertEquals(new Tally(8, 4, 0, 12), changes.context());
        assertEquals(new Tally(9, 17, 0, 26), changes.total());
        assertEquals(7, count(changes, Why.WORLD_CHANGED));
        // Ten facts, and what is told of an issue.
        assertEquals(10 + 1, count(changes, Why.NEWLY_LEARNED));
        assertEquals(17 + 1, changes.all().size());
        assertEquals("agreements", changes.all().get(0).collection());
        assertEquals(
                Optional.of(LocalDate.of(2019, 1, 21)), changes.all().get(0).learned());
        assertEquals(List.of(), changes.wentStale(collection -> Period.ofDays(180)));
    }

    @Test
    void a_day_on_which_nothing_changed() throws IOException {
        Changes changes = between(Loading.load(Path.of("data")).facts(), NOW, NOW);
        assertTrue(changes.isEmpty());
        assertEquals(new Tally(26, 0, 0, 26), changes.total());
        assertEquals(0, changes.reverified());
    }

    private static Changes between(Facts facts, LocalDate then, LocalDate now) {
        return Changes.of(
                Comparison.of(facts, Optional.of(then), facts, now, Selector.of(Pair.of("AZE", "IRN"), Marking.CLEAR)));
    }

    private static long count(Changes changes, Why why) {
        return changes.all().stream().filter(change -> change.why() == why).count();
    }
}
