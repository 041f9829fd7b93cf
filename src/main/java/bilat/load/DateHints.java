package bilat.load;

import bilat.fact.Edtf;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a date would be written that was written in another of the usual ways; only where it can mean nothing else. */
final class DateHints {
    private static final int MOST = 60;
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})(?:[-./](\\d{1,2}))?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern WITH_TIME = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})[T ]\\d.*");

    private DateHints() {}

    /** A date or an interval. */
    static Optional<String> of(String typed) {
        if (typed.length() > MOST) {
            return Optional.empty();
        }
        String closer = typed.replaceAll("\\s*[–—/]\\s*", "/")
                .replaceAll("\\s+([~?%])", "$1")
                .replace('x', 'X');
        return day(typed)
                .or(() ->
                        Optional.of(closer).filter(text -> !text.equals(typed)).filter(DateHints::isDate));
    }

    /** A day, or the month where no day is written. */
    static Optional<String> day(String typed) {
        if (typed.length() > MOST) {
            return Optional.empty();
        }
        Matcher dayFirst = DAY_FIRST.matcher(typed);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), Optional.of(dayFirst.group(1)));
        }
        for (Pattern pattern : new Pattern[] {YEAR_FIRST, TOGETHER, WITH_TIME}) {
            Matcher parts = pattern.matcher(typed);
            if (parts.matches()) {
                return date(parts.group(1), parts.group(2), Optional.ofNullable(parts.group(3)));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> date(String year, String month, Optional<String> day) {
        try {
            YearMonth found = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            return Optional.of(day.map(number ->
                                    found.atDay(Integer.parseInt(number)).toString())
                            .orElse(found.toString()))
                    .filter(DateHints::isDate);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean isDate(String text) {
        return Edtf.when(text).value().isPresent();
    }
}
