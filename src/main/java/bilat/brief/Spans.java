package bilat.brief;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Lengths of time in words: "one year and six months". */
final class Spans {
    private final Say say;

    Spans(Say say) {
        this.say = say;
    }

    Run run(Period period) {
        List<Run> parts = new ArrayList<>();
        add(parts, "span.years", period.getYears());
        add(parts, "span.months", period.getMonths());
        add(parts, "span.days", period.getDays());
        return say.list(parts);
    }

    /** "every year", "every six months", without the "every". */
    Run every(Period period) {
        for (String unit : List.of("years", "months", "days")) {
            if (period.equals(one(unit))) {
                return Run.words(say.wording().get("span.every." + unit));
            }
        }
        return run(period);
    }

    private static Period one(String unit) {
        return switch (unit) {
            case "years" -> Period.ofYears(1);
            case "months" -> Period.ofMonths(1);
            default -> Period.ofDays(1);
        };
    }

    private void add(List<Run> parts, String key, int count) {
        if (count != 0) {
            parts.add(say.count(key, count));
        }
    }
}
