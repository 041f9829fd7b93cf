package bilat.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as the Extended Date/Time Format writes them (ISO 8601-2:2019, level 1, without seasons, times and years
 * of more than four digits).
 */
public final class Edtf {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%]?)");
    private static final Pattern MASKED = Pattern.compile("(\\d{2})(\\d|X)X([~?%]?)");

    private Edtf() {}

    /** What reading gave: a value, or a problem in words that follow "is not a date: ". */
    public record Result<T>(Optional<T> value, String problem) {
        static <T> Result<T> of(T value) {
            return new Result<>(Optional.of(value), "");
        }

        static <T> Result<T> failed(String problem) {
            return new Result<>(Optional.empty(), problem);
        }
    }

    /** A date without an interval. */
    public static Result<PartialDate> date(String text) {
        Matcher masked = MASKED.matcher(text);
        if (masked.matches()) {
            boolean century = masked.group(2).equals("X");
            int first = Integer.parseInt(century ? masked.group(1) + "00" : masked.group(1) + masked.group(2) + "0");
            if (first == 0) {
                return Result.failed("there is no year 0");
            }
            PartialDate date =
                    PartialDate.years(first, century ? 100 : 10, century ? Precision.CENTURY : Precision.DECADE);
            return Result.of(date.with(certainty(masked.group(3))));
        }
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            return Result.failed("unknown form");
        }
        int year = Integer.parseInt(parts.group(1));
        if (year == 0) {
            return Result.failed("there is no year 0");
        }
        return calendar(year, Optional.ofNullable(parts.group(2)), Optional.ofNullable(parts.group(3)), parts.group(4));
    }

    private static Result<PartialDate> calendar(int year, Optional<String> month, Optional<String> day, String sign) {
        if (month.isEmpty()) {
            return Result.of(PartialDate.year(year).with(certainty(sign)));
        }
        int monthNumber = Integer.parseInt(month.get());
        if (monthNumber < 1 || monthNumber > 12) {
            return Result.failed("month " + month.get());
        }
        YearMonth yearMonth = YearMonth.of(year, monthNumber);
        if (day.isEmpty()) {
            return Result.of(PartialDate.month(yearMonth).with(certainty(sign)));
        }
        try {
            LocalDate date = yearMonth.atDay(Integer.parseInt(day.get()));
            return Result.of(PartialDate.day(date).with(certainty(sign)));
        } catch (DateTimeException noSuchDay) {
            return Result.failed("the month " + yearMonth + " has no day " + day.get());
        }
    }

    /** A date or an interval. */
    public static Result<When> when(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            Result<PartialDate> date = date(text);
            return date.value().map(value -> Result.of(When.on(value))).orElse(Result.failed(date.problem()));
        }
        String left = text.substring(0, slash);
        String right = text.substring(slash + 1);
        if (left.equals("..") && right.equals("..")) {
            return Result.failed("an interval needs at least one end");
        }
        Result<PartialDate> start = left.equals("..") ? Result.failed("") : date(left);
        Result<PartialDate> end = right.equals("..") ? Result.failed("") : date(right);
        if (!start.problem().isEmpty() || !end.problem().isEmpty()) {
            return Result.failed(start.problem().isEmpty() ? end.problem() : start.problem());
        }
        return interval(start.value(), end.value());
    }

    private static Result<When> interval(Optional<PartialDate> start, Optional<PartialDate> end) {
        if (start.isEmpty()) {
            return Result.of(When.by(end.orElseThrow()));
        }
        if (end.isEmpty()) {
            return Result.of(When.since(start.get()));
        }
        if (end.get().last().isBefore(start.get().first())) {
            return Result.failed("it ends before it begins");
        }
        return Result.of(When.between(start.get(), end.get()));
    }

    private static Certainty certainty(String sign) {
        for (Certainty certainty : Certainty.values()) {
            if (certainty.sign().equals(sign)) {
                return certainty;
            }
        }
        throw new IllegalArgumentException(sign);
    }
}
