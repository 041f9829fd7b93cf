package bilat.cli;

import java.time.Period;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** Lengths of time as one types them: {@code 180d}, {@code 26w}, {@code 6m}, {@code 1y6m}, {@code P180D}. */
final class AgeWords {
    private static final Pattern AGE =
            Pattern.compile("p?(?:(\\d{1,6})y(?:ears?)?)?(?:(\\d{1,6})m(?:o|onths?)?)?(?:(\\d{1,6})w(?:eeks?)?)?"
                    + "(?:(\\d{1,6})d(?:ays?)?)?");

    /** Who would wait longer means never. */
    private static final int MOST_YEARS = 1000;

    private static final String WRITE = "write 180d, 26w, 6m or 1y";

    private AgeWords() {}

    /** The length, which is never none. */
    static Period read(String text) {
        String typed = text.toLowerCase(Locale.ROOT).replaceAll("[\\s,]+", "");
        Matcher parts = AGE.matcher(typed);
        if (!parts.matches() || typed.length() < 2) {
            throw wrong(text, reason(typed));
        }
        Period age = Period.of(part(parts, 1), part(parts, 2), part(parts, 3) * 7 + part(parts, 4));
        if (age.isZero()) {
            throw wrong(text, "is no time at all");
        }
        if (age.toTotalMonths() / 12 + age.getDays() / 365 > MOST_YEARS) {
            throw wrong(text, "is more than " + MOST_YEARS + " years");
        }
        return age;
    }

    private static int part(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }

    private static String reason(String typed) {
        if (typed.matches("\\d+")) {
            return "has no unit";
        }
        if (typed.startsWith("-") || typed.startsWith("p-")) {
            return "lies in the past";
        }
        boolean hours = typed.matches("\\d+(h|hours?|min|minutes?|s|sec|seconds?)") || typed.startsWith("pt");
        return hours ? "is less than a day can tell; facts are checked on days" : "is not a length of time";
    }

    private static TypeConversionException wrong(String text, String reason) {
        return new TypeConversionException("\"" + text + "\" " + reason + "; " + WRITE);
    }
}
