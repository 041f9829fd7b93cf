package bilat.document;

import bilat.document.Drawing.Bar;
import bilat.document.Drawing.Event;
import bilat.document.Drawing.Extent;
import bilat.document.Drawing.Field;
import bilat.document.Drawing.Holders;
import bilat.document.Drawing.Key;
import bilat.document.Drawing.Lane;
import bilat.document.Drawing.Moment;
import bilat.document.Drawing.Office;
import bilat.document.Drawing.Period;
import bilat.document.Drawing.Sign;
import bilat.document.Drawing.Status;
import bilat.document.Drawing.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Drawings put together by chance: dates of every precision, crowded years, empty lanes, long names, values of any
 * size.
 */
public final class RandomDrawings {
    /** No picture of a brief has more, since it would be higher than half a page. */
    private static final int OFFICES = 5;

    private final Random random;
    private final Supplier<String> words;

    public RandomDrawings(Random random, Supplier<String> words) {
        this.random = random;
        this.words = words;
    }

    public Drawing next() {
        return switch (random.nextInt(4)) {
            case 0 -> timeline();
            case 1 -> squares();
            case 2 -> bars();
            default -> terms();
        };
    }

    public Drawing.Timeline timeline() {
        LocalDate asOf = LocalDate.of(2026, 6, 30);
        LocalDate first = LocalDate.of(asOf.getYear() - 1 - random.nextInt(random.nextBoolean() ? 5 : 150), 1, 1);
        LocalDate last = asOf.plusYears(1);
        int most = random.nextBoolean() ? 12 : 80;
        List<Lane> lanes = exactly(3, () -> new Lane(words.get(), many(most, () -> event(first, last))));
        List<Key<Sign>> keys = Stream.of(Sign.values())
                .map(sign -> new Key<>(sign, "sign " + sign.ordinal()))
                .toList();
        return new Drawing.Timeline(first, asOf, last, lanes, keys, "left {0}");
    }

    private Event event(LocalDate first, LocalDate last) {
        Extent extent = Extent.values()[random.nextInt(Extent.values().length)];
        Moment start = moment(first, last);
        Moment end = extent == Extent.LASTING ? moment(start.last(), last) : start;
        Optional<Moment> known = random.nextInt(10) == 0 ? Optional.empty() : Optional.of(start);
        return new Event(extent, known, end, words.get(), words.get(), random.nextInt(4));
    }

    private Moment moment(LocalDate first, LocalDate last) {
        int days = (int) Math.max(1, ChronoUnit.DAYS.between(first, last));
        LocalDate day = first.plusDays(random.nextInt(days));
        return switch (random.nextInt(3)) {
            case 0 -> new Moment(day, day, random.nextInt(5) == 0);
            case 1 -> new Moment(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()), random.nextBoolean());
            default -> new Moment(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()), random.nextBoolean());
        };
    }

    public Drawing.Squares squares() {
        List<Key<Status>> keys = Stream.of(Status.values())
                .map(status -> new Key<>(status, "status " + status.ordinal()))
                .toList();
        return new Drawing.Squares(many(25, this::field), keys, "each one");
    }

    private Field field() {
        List<Status> squares = many(30, () -> Status.values()[random.nextInt(Status.values().length)]);
        return new Field(words.get(), squares, Integer.toString(squares.size()));
    }

    public Drawing.Bars bars() {
        List<String> series = exactly(1 + random.nextInt(2), words);
        List<Period> periods = new ArrayList<>();
        int year = 2000;
        for (int i = random.nextInt(15); i >= 0; i--) {
            List<Bar> bars = series.stream().map(one -> bar()).toList();
            periods.add(new Period(Integer.toString(year++), bars));
        }
        return new Drawing.Bars(series, periods, "left {0}");
    }

    private Bar bar() {
        if (random.nextInt(6) == 0) {
            return new Bar(Optional.empty(), "not on record");
        }
        String number = Long.toString(Math.round(Math.pow(10, random.nextInt(13)) * random.nextDouble()));
        return new Bar(Optional.of(new BigDecimal(number)), (random.nextInt(4) == 0 ? "more than " : "") + number);
    }

    public Drawing.Terms terms() {
        LocalDate first = LocalDate.of(1990 + random.nextInt(30), 1, 1);
        LocalDate last = LocalDate.of(2026, 6, 30);
        return new Drawing.Terms(
                first, last, many(OFFICES, () -> new Office(words.get(), holders(first, last), holders(first, last))));
    }

    private Holders holders(LocalDate first, LocalDate last) {
        List<Term> terms = new ArrayList<>();
        LocalDate from = first.plusDays(random.nextInt(400));
        for (int left = random.nextInt(9); left > 0 && from.plusYears(1).isBefore(last); left--) {
            Moment start = moment(from, from.plusDays(20));
            LocalDate later = start.last().plusDays(random.nextInt(1500));
            boolean endKnown = random.nextInt(5) > 0;
            Moment end = endKnown && later.plusYears(1).isBefore(last) ? moment(later, later.plusDays(20)) : start;
            terms.add(new Term(words.get(), start, random.nextInt(4) > 0, end, endKnown));
            from = end.last().plusDays(random.nextInt(3) == 0 ? random.nextInt(900) : 400);
        }
        return new Holders(words.get(), terms);
    }

    private <T> List<T> many(int most, Supplier<T> each) {
        return exactly(random.nextInt(most + 1), each);
    }

    private static <T> List<T> exactly(int count, Supplier<T> each) {
        return Stream.generate(each).limit(count).toList();
    }
}
