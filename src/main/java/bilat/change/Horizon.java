package bilat.change;

import bilat.fact.Dossier;
import bilat.fact.Fact;
import bilat.fact.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far facts reach that nobody dated, as those of another data root: the newest day of which they tell. As of that
 * day they show all that they would show later, so that nothing is taken for a change that is only a later day.
 */
final class Horizon {
    /** Keys under which dates stand of what was done, told, checked or read. */
    private static final Set<String> DATES = Set.of(
            "accessed",
            "appointed",
            "closed",
            "commitments",
            "concluded",
            "credentials",
            "date",
            "denounced",
            "died",
            "dormant",
            "established",
            "existed",
            "expires",
            "from",
            "in-force",
            "last-session",
            "next-session",
            "opened",
            "period",
            "provisional",
            "published",
            "ratified",
            "retracted",
            "reviewed",
            "signed",
            "suspended",
            "terminated",
            "until",
            "withdrawn",
            "withdrawn-by");

    private Horizon() {}

    /**
     * The newest day of which a dossier tells, and facts that were withdrawn; that of the dossier where it has none.
     */
    static LocalDate of(Dossier dossier, List<Fact> withdrawn) {
        Stream<Thing> things = Stream.concat(
                Things.of(dossier).stream(),
                withdrawn.stream().flatMap(fact -> Things.of(fact, Thing.Row.CONTEXT).stream()));
        return things.flatMap(thing -> thing.everything().entrySet().stream())
                .flatMap(field -> Dates.in(field.getKey(), field.getValue(), DATES).stream())
                .flatMap(Horizon::ends)
                .filter(day -> !day.isAfter(dossier.asOf()))
                .max(Comparator.naturalOrder())
                .orElse(dossier.asOf());
    }

    private static Stream<LocalDate> ends(When when) {
        return Stream.concat(Stream.of(when.anchor().latest()), when.latest().stream());
    }
}
