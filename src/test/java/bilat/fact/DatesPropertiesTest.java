package bilat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of any date; the seed is in the message. */
class DatesPropertiesTest {
    private static final int ROUNDS = 3000;

    static PartialDate date(Random random) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000));
        PartialDate date = switch (random.nextInt(6)) {
            case 0 -> PartialDate.years(day.getYear() / 100 * 100, 100, Precision.CENTURY);
            case 1 -> PartialDate.years(day.getYear() / 10 * 10, 10, Precision.DECADE);
            case 2 -> PartialDate.year(day.getYear());
            case 3 -> PartialDate.month(YearMonth.from(day));
            default -> PartialDate.day(day);
        };
        return random.nextInt(4) > 0 ? date : date.with(Certainty.values()[random.nextInt(Certainty.values().length)]);
    }

    static When when(Random random) {
        PartialDate date = date(random);
        PartialDate other = date(random);
        return switch (random.nextInt(6)) {
            case 0 -> When.since(date);
            case 1 -> When.by(date);
            case 2 -> other.last().isBefore(date.first()) ? When.between(other, date) : When.between(date, other);
            default -> When.on(date);
        };
    }

    @Test
    void whatIsPrintedIsReadAsTheSame() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            When when = when(new Random(seed));
            assertEquals(when, Edtf.when(when.toString()).value().orElseThrow(), "seed " + seed);
        }
    }

    @Test
    void trap03_theEarliestDayIsNotAfterTheLatest() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            PartialDate date = date(new Random(seed));
            assertFalse(date.latest().isBefore(date.earliest()), "seed " + seed + ": " + date);
            assertFalse(date.earliest().isAfter(date.first()), "seed " + seed + ": " + date);
            assertFalse(date.latest().isBefore(date.last()), "seed " + seed + ": " + date);
        }
    }

    @Test
    void trap03_certainlyBeforeIsIrreflexiveAsymmetricAndTransitive() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            When a = when(random);
            When b = when(random);
            When c = when(random);
            assertFalse(a.certainlyBefore(a), "seed " + seed);
            assertFalse(a.certainlyBefore(b) && b.certainlyBefore(a), "seed " + seed);
            assertTrue(!(a.certainlyBefore(b) && b.certainlyBefore(c)) || a.certainlyBefore(c), "seed " + seed);
        }
    }

    @Test
    void trap03_whatHasBegunStaysBegunAndWhatIsOverStaysOver() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            When when = when(random);
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000));
            LocalDate later = day.plusDays(random.nextInt(1_000));
            String message = "seed " + seed + ": " + when + " on " + day;
            assertTrue(when.begunBy(day) != Answer.YES || when.begunBy(later) == Answer.YES, message);
            assertTrue(when.overBy(day) != Answer.YES || when.overBy(later) == Answer.YES, message);
            assertTrue(when.overBy(day) != Answer.YES || when.begunBy(day) == Answer.YES, message);
        }
    }
}
