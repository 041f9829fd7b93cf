package bilat.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A date known to the century, decade, year, month or day, as curated facts often are. It is never completed to a day.
 *
 * @param first the first day it may mean, by its precision alone
 * @param last the last day it may mean, by its precision alone
 */
public record PartialDate(LocalDate first, LocalDate last, Precision precision, Certainty certainty) {

    public PartialDate {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " before " + first);
        }
    }

    /** A day. */
    public static PartialDate day(LocalDate day) {
        return new PartialDate(day, day, Precision.DAY, Certainty.PLAIN);
    }

    /** A month. */
    public static PartialDate month(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, Certainty.PLAIN);
    }

    /** A year. */
    public static PartialDate year(int year) {
        return years(year, 1, Precision.YEAR);
    }

    /** A decade or a century that begins with a year. */
    static PartialDate years(int first, int count, Precision precision) {
        return new PartialDate(
                LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), precision, Certainty.PLAIN);
    }

    /** The same date said to be about or uncertain. */
    public PartialDate with(Certainty other) {
        return new PartialDate(first, last, precision, other);
    }

    /**
     * The first day it can reasonably mean. What is about or uncertain is given one unit of its own precision on either
     * side, since EDTF leaves open how far "about" reaches.
     */
    public LocalDate earliest() {
        return certainty == Certainty.PLAIN ? first : first.minus(first.until(last.plusDays(1)));
    }

    /** The last day it can reasonably mean; see {@link #earliest()}. */
    public LocalDate latest() {
        return certainty == Certainty.PLAIN ? last : last.plus(first.until(last.plusDays(1)));
    }

    /** As EDTF writes it: {@code 2016}, {@code 2016-05~}, {@code 199X}. */
    @Override
    public String toString() {
        String date = switch (precision) {
            case CENTURY -> year().substring(0, 2) + "XX";
            case DECADE -> year().substring(0, 3) + "X";
            case YEAR -> year();
            case MONTH -> YearMonth.from(first).toString();
            case DAY -> first.toString();
        };
        return date + certainty.sign();
    }

    /** With the four digits that ISO 8601 gives a year. */
    private String year() {
        return String.format(Locale.ROOT, "%04d", first.getYear());
    }
}
