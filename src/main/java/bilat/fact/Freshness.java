package bilat.fact;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How long ago facts were checked, and which of them are due again. */
public final class Freshness {
    private Freshness() {}

    /**
     * The day a fact was last checked: reviewed, else the newest day on which a source of its own was published. What
     * was published after the as-of date does not count; a figure is as fresh as its freshest value.
     */
    public static Optional<LocalDate> checked(Fact fact, Facts facts, LocalDate asOf) {
        Stream<Optional<LocalDate>> values = fact instanceof Figure figure
                ? figure.values().stream().map(value -> checked(value.reviewed(), value.sources(), facts, asOf))
                : Stream.empty();
        return Stream.concat(Stream.of(checked(fact.particulars().reviewed(), fact.sources(), facts, asOf)), values)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> checked(
            Optional<LocalDate> reviewed, List<Citation> citations, Facts facts, LocalDate asOf) {
        return reviewed.filter(day -> !day.isAfter(asOf)).or(() -> newest(citations, facts, asOf));
    }

    private static Optional<LocalDate> newest(List<Citation> citations, Facts facts, LocalDate asOf) {
        return citations.stream()
                .flatMap(citation -> facts.source(citation.source()).flatMap(Source::published).stream())
                .filter(published -> !published.anchor().earliest().isAfter(asOf))
                .map(published -> published.latest().orElse(asOf))
                .map(day -> day.isAfter(asOf) ? asOf : day)
                .max(Comparator.naturalOrder());
    }

    /** Whether what it says can have changed since it was checked; an act of 1993 cannot. */
    public static boolean canChange(Fact fact, LocalDate asOf) {
        return fact.accept(new CanChange(List.of(), asOf));
    }

    /** The facts of a dossier that can have changed: of relations the newest act, of positions those that stand. */
    public static List<Fact> changeable(Dossier dossier) {
        List<Fact> all = dossier.facts().facts();
        CanChange canChange = new CanChange(all, dossier.asOf());
        Standing standing = new Standing(all, dossier.asOf());
        Offices offices = new Offices(dossier.facts());
        return all.stream()
                .filter(fact -> fact.accept(canChange))
                .filter(fact -> !(fact instanceof Post post) || !isLeft(post, offices, dossier))
                .filter(fact -> !(fact instanceof Position position) || standing.stands(position))
                .filter(fact -> !(fact instanceof DiplomaticRelations act) || isNewest(act, all))
                .toList();
    }

    /** An office that was left, by death too. */
    private static boolean isLeft(Post post, Offices offices, Dossier dossier) {
        return dossier.facts()
                .official(post.official())
                .filter(official -> offices.left(post, official, dossier.asOf()))
                .isPresent();
    }

    private static boolean isNewest(DiplomaticRelations act, List<Fact> all) {
        return all.stream()
                .filter(DiplomaticRelations.class::isInstance)
                .map(DiplomaticRelations.class::cast)
                .noneMatch(other ->
                        other.parties().equals(act.parties()) && act.date().certainlyBefore(other.date()));
    }

    /** The facts of a dossier that were not checked for longer than the age for their collection, or never. */
    public static List<Fact> stale(Dossier dossier, Function<String, Period> ages) {
        return changeable(dossier).stream()
                .filter(fact -> checked(fact, dossier.facts(), dossier.asOf())
                        .filter(day ->
                                !day.plus(ages.apply(CollectionName.of(fact))).isBefore(dossier.asOf()))
                        .isEmpty())
                .toList();
    }
}
