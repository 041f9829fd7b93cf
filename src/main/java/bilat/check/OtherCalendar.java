package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.PartialDate;
import bilat.fact.When;
import java.util.List;
import java.util.stream.Stream;

/** A year before 1500 or after 2200: perhaps of the Persian, Islamic or Buddhist calendar. */
final class OtherCalendar implements Rule {
    private static final int FIRST = 1500;
    private static final int LAST = 2200;

    @Override
    public String code() {
        return "other-calendar";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Asked asked) {
        return Moments.of(asked).flatMap(this::find).toList();
    }

    private Stream<Finding> find(Located<When> one) {
        return Stream.of(one.it().start(), one.it().end())
                .flatMap(date -> date.stream())
                .filter(OtherCalendar::isStrange)
                .limit(1)
                .map(date -> Finding.of(
                        this,
                        one.subject(),
                        "the year of " + date + " lies "
                                + (date.first().getYear() < FIRST ? "before 1500" : "after 2200")
                                + ": is it of another calendar?",
                        "write the year of the Gregorian calendar, and the other in a note"));
    }

    private static boolean isStrange(PartialDate date) {
        return date.first().getYear() < FIRST || date.last().getYear() > LAST;
    }
}
