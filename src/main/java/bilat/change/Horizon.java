package bilat.change;

import bilat.fact.Dossier;
import bilat.fact.Fact;
import bilat.fact.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far facts reach that nobody dated, as those of another data root.
 *
 * @param newest the newest day of which they tell, or may tell: a month tells of its last. As of that day they show all
 *     that they would show later, so that nothing is taken for a change that is only a later day
 * @param exact the newest day that is exactly known, since which what happened is news: facts that tell of a month may
 *     have been written on its first day. Where no day is, the newest on which what they tell of may have begun
 */
record Horizon(LocalDate newest, LocalDate exact) {
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

    /** Of what a dossier tells, and facts that were withdrawn; the day of the dossier where they tell of none. */
    static Horizon of(Dossier dossier, List<Fact> withdrawn) {
        LocalDate today = dossier.asOf();
        Stream<Thing> things = Stream.concat(
                Things.of(dossier).stream(),
                withdrawn.stream().flatMap(fact -> Things.of(fact, Thing.Row.CONTEXT).stream()));
        List<PartialDate> dates = things.flatMap(thing -> thing.everything().entrySet().stream())
                .flatMap(field -> Dates.in(field.getKey(), field.getValue(), DATES).stream())
                .flatMap(when -> Stream.concat(when.start().stream(), when.end().stream()))
                .distinct()
                .toList();
        LocalDate newest =
                newest(dates.stream().map(PartialDate::latest), today).orElse(today);
        LocalDate exact = newest(dates.stream().filter(Horizon::isExact).map(PartialDate::latest), today)
                .or(() -> newest(dates.stream().map(PartialDate::earliest), newest))
                .orElse(newest);
        return new Horizon(newest, exact);
    }

    private static Optional<LocalDate> newest(Stream<LocalDate> days, LocalDate last) {
        return days.filter(day -> !day.isAfter(last)).max(Comparator.naturalOrder());
    }

    private static boolean isExact(PartialDate date) {
        return date.earliest().equals(date.latest());
    }
}
