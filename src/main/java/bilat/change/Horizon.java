package bilat.change;

import bilat.fact.Citation;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Figure;
import bilat.fact.Source;
import bilat.fact.When;
import bilat.fact.Withdrawal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** How far facts reach that nobody dated: those of another data root. */
public final class Horizon {
    private Horizon() {}

    /**
     * The newest day of which facts tell: on which one was checked, a source of one was published, or something in one
     * was done. As of that day they show all that they would show later.
     *
     * @param latest what comes after it does not count; the day itself where they tell of none
     */
    public static LocalDate of(Facts facts, LocalDate latest) {
        return facts.facts().stream()
                .flatMap(fact -> Stream.concat(checked(fact, facts), done(fact)))
                .filter(day -> !day.isAfter(latest))
                .max(Comparator.naturalOrder())
                .orElse(latest);
    }

    private static Stream<LocalDate> checked(Fact fact, Facts facts) {
        Stream<Optional<LocalDate>> reviewed = Stream.concat(
                Stream.of(fact.particulars().reviewed()),
                fact instanceof Figure figure ? figure.values().stream().map(Figure.Value::reviewed) : Stream.empty());
        Stream<Citation> cited = Stream.concat(
                fact.sources().stream(),
                fact instanceof Figure figure
                        ? figure.values().stream().flatMap(value -> value.sources().stream())
                        : Stream.empty());
        return Stream.concat(
                reviewed.flatMap(Optional::stream),
                cited.flatMap(citation ->
                        facts.source(citation.source()).flatMap(Source::published).flatMap(When::latest).stream()));
    }

    private static Stream<LocalDate> done(Fact fact) {
        Optional<When> withdrawn = fact.particulars().withdrawn().map(Withdrawal::date);
        return Stream.concat(Acts.of(fact).stream().map(Acts.Act::date), withdrawn.stream())
                .flatMap(when -> Stream.concat(Stream.of(when.anchor().latest()), when.latest().stream()));
    }
}
