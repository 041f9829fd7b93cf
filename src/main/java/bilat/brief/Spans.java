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

    private void add(List<Run> parts, String key, int count) {
        if (count != 0) {
            parts.add(say.count(key, count));
        }
    }
}
