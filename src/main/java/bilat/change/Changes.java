package bilat.change;

import bilat.fact.CollectionName;
import bilat.fact.Dossier;
import bilat.fact.Fact;
import bilat.fact.Freshness;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that is different between the two sets of a comparison.
 *
 * @param all what is to be told: facts in the order of {@link #COLLECTIONS}, then records that are no facts, by ids
 * @param alongside records that are no facts, and figures apart from their values, that came or went with the facts
 *     that lead to them; of these there is nothing to tell besides
 * @param between of the facts between the two
 * @param context of the facts that they take part in with others, or that bear on them
 * @param total of both
 * @param reverified how many facts are the same and were checked since, each value of a figure counted
 */
public record Changes(
        Comparison comparison,
        List<Change> all,
        List<Change> alongside,
        Tally between,
        Tally context,
        Tally total,
        int reverified) {
    /** The order of what is told: what the two agreed and are to one another first. */
    public static final List<String> COLLECTIONS = List.of(
            "agreements",
            "diplomatic-relations",
            "officials",
            "missions",
            "meetings",
            "mechanisms",
            "positions",
            "events",
            "figures",
            "assessments",
            "points",
            "issues",
            "organisations",
            "countries",
            "sources");

    private static final Comparator<Change> ORDER = Comparator.comparing(Changes::isNoFact)
            .thenComparing(change -> COLLECTIONS.indexOf(change.collection()))
            .thenComparing(Change::id)
            .thenComparing(change -> change.part().orElse(""))
            .thenComparing(Change::kind);

    public Changes {
        all = List.copyOf(all);
        alongside = List.copyOf(alongside);
    }

    /** Compares. */
    public static Changes of(Comparison comparison) {
        List<Thing> before = Things.of(comparison.before());
        List<Thing> after = Things.of(comparison.after());
        Renames renames = Renames.of(comparison);
        List<Matching.Match> matches = Matching.of(before, after, renames);
        Telling telling = new Telling(comparison, renames);
        Checks checks = new Checks(comparison);
        List<Change> all = new ArrayList<>();
        List<Change> alongside = new ArrayList<>();
        int reverified = 0;
        for (Matching.Match match : matches) {
            Optional<Change> change = telling.of(match);
            change.ifPresent(told -> (isAlongside(match) ? alongside : all).add(told));
            reverified += change.isEmpty() && checks.isNew(match) ? 1 : 0;
        }
        all.sort(ORDER);
        alongside.sort(ORDER);
        Tally between = tally(matches, Thing.Row.BETWEEN);
        Tally context = tally(matches, Thing.Row.CONTEXT);
        return new Changes(comparison, all, alongside, between, context, between.plus(context), reverified);
    }

    private static boolean isNoFact(Change change) {
        return change.before().isEmpty() && change.after().isEmpty();
    }

    private static boolean isAlongside(Matching.Match match) {
        return (match.before().isEmpty() || match.after().isEmpty())
                && match.before().or(match::after).flatMap(Thing::row).isEmpty();
    }

    private static Tally tally(List<Matching.Match> matches, Thing.Row row) {
        int was = 0;
        int is = 0;
        int both = 0;
        for (Matching.Match match : matches) {
            boolean then =
                    match.before().flatMap(Thing::row).filter(row::equals).isPresent();
            boolean now = match.after().flatMap(Thing::row).filter(row::equals).isPresent();
            was += then ? 1 : 0;
            is += now ? 1 : 0;
            both += then && now ? 1 : 0;
        }
        return new Tally(was, is - both, was - both, is);
    }

    /** Whether nothing is to be told; facts may have been checked again. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * The facts that were on record on both days, and are past their review age now and were not then.
     *
     * @param ages the review age by collection
     */
    public List<Fact> wentStale(Function<String, Period> ages) {
        Dossier before = comparison.before();
        Dossier after = comparison.after();
        Renames renames = Renames.of(comparison);
        Set<String> fresh =
                before.facts().facts().stream().map(fact -> name(fact, renames)).collect(Collectors.toSet());
        Freshness.stale(before, ages).forEach(fact -> fresh.remove(name(fact, renames)));
        return Freshness.stale(after, ages).stream()
                .filter(fact -> fresh.contains(name(fact, Renames.NONE)))
                .toList();
    }

    private static String name(Fact fact, Renames renames) {
        return CollectionName.of(fact) + " "
                + Things.of(fact, Thing.Row.BETWEEN).get(0).id(renames);
    }
}
