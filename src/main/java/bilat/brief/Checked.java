package bilat.brief;

import bilat.fact.CollectionName;
import bilat.fact.Fact;
import bilat.fact.Freshness;
import bilat.fact.When;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** When facts were last checked. */
final class Checked {
    private final Desk desk;

    Checked(Desk desk) {
        this.desk = desk;
    }

    /** The day of each that has one, the oldest first, each day once. */
    List<LocalDate> days(Collection<? extends Fact> facts) {
        TreeSet<LocalDate> days = new TreeSet<>();
        facts.forEach(fact -> day(fact).ifPresent(days::add));
        return List.copyOf(days);
    }

    /** The day of one fact. */
    Optional<LocalDate> day(Fact fact) {
        return Freshness.checked(fact, desk.dossier().facts(), desk.dossier().asOf());
    }

    /** "on D" or "between D and D"; empty where no day is known. */
    Optional<Run> span(Collection<? extends Fact> facts) {
        List<LocalDate> days = days(facts);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate oldest = days.get(0);
        LocalDate newest = days.get(days.size() - 1);
        return Optional.of(
                oldest.equals(newest)
                        ? desk.say().at(When.on(oldest))
                        : desk.say()
                                .say(
                                        "age.between",
                                        desk.say().day(oldest),
                                        desk.say().day(newest)));
    }

    /** What is past its review age is told with the day on which it was last checked. */
    Run dated(Run words, Fact fact) {
        return day(fact)
                .filter(day -> isStale(fact))
                .map(day -> desk.say().say("checked.when", words, desk.say().at(When.on(day))))
                .orElse(words);
    }

    /** Whether a fact is past its review age. */
    boolean isStale(Fact fact) {
        return day(fact)
                .map(day -> day.plus(desk.definition().review().of(CollectionName.of(fact)))
                        .isBefore(desk.dossier().asOf()))
                .orElse(false);
    }
}
