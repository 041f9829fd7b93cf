package bilat.change;

import bilat.fact.Country;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Figure;
import bilat.fact.Issue;
import bilat.fact.Marking;
import bilat.fact.Official;
import bilat.fact.Organisation;
import bilat.fact.Pair;
import bilat.fact.Raised;
import bilat.fact.Source;
import bilat.fact.When;
import bilat.fact.Withheld;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two sets of facts of which neither tells what the other keeps back: what lies above the ceiling on one side lies
 * above it on both, and what could not be read on one is on neither.
 */
record Sides(Facts before, Facts after) {

    /** Both without what could not be read on one of them. */
    Sides readable(Pair pair) {
        return new Sides(Unread.leave(before, after, pair), Unread.leave(after, before, pair));
    }

    /** Whether a record of either is marked above a ceiling. */
    boolean hasAbove(Marking ceiling) {
        return Stream.of(before, after)
                .flatMap(facts -> markings(facts, Renames.NONE).values().stream())
                .anyMatch(marking -> !marking.isWithin(ceiling));
    }

    /** Each record at the higher of its two markings. */
    Sides marked(Renames renames) {
        Map<String, Marking> then = markings(before, renames);
        Map<String, Marking> now = markings(after, Renames.NONE);
        return new Sides(
                Raised.of(before, (space, id) -> now.getOrDefault(key(space, id, renames), Marking.CLEAR)),
                Raised.of(after, (space, id) -> then.getOrDefault(key(space, id, Renames.NONE), Marking.CLEAR)));
    }

    private static String key(String space, String id, Renames renames) {
        return space + " " + (space.isEmpty() ? renames.fact(id) : renames.current(space, id));
    }

    private static Map<String, Marking> markings(Facts facts, Renames renames) {
        Map<String, Marking> markings = new HashMap<>();
        Stream.concat(
                        facts.facts().stream(),
                        facts.officials().values().stream().flatMap(it -> it.posts().stream()))
                .forEach(it -> markings.merge(key("", it.id().toString(), renames), it.marking(), Marking::and));
        Map<String, Marking> records = new HashMap<>();
        records.putAll(of("countries", facts.countries(), Country::marking, renames));
        records.putAll(of("organisations", facts.organisations(), Organisation::marking, renames));
        records.putAll(of("officials", facts.officials(), Official::marking, renames));
        records.putAll(of("issues", facts.issues(), Issue::marking, renames));
        records.putAll(of("sources", facts.sources(), Source::marking, renames));
        markings.putAll(records);
        return markings;
    }

    private static <R> Map<String, Marking> of(
            String space, Map<String, R> records, Function<R, Marking> marking, Renames renames) {
        Map<String, Marking> markings = new HashMap<>();
        records.forEach((id, record) -> markings.merge(key(space, id, renames), marking.apply(record), Marking::and));
        return markings;
    }

    /** Both without the facts and the values that the ceiling keeps back on one of them, for whatever they refer to. */
    Sides shown(Pair pair, Marking ceiling, Renames renames) {
        Withheld then = Withheld.of(before, pair, ceiling);
        Withheld now = Withheld.of(after, pair, ceiling);
        return new Sides(
                without(before, renames, now, Renames.NONE, after),
                without(after, Renames.NONE, then, renames, before));
    }

    private static Facts without(Facts facts, Renames renames, Withheld withheld, Renames theirs, Facts others) {
        Set<String> gone =
                withheld.facts().stream().map(id -> theirs.fact(id.toString())).collect(Collectors.toSet());
        Map<String, Set<When>> periods = new HashMap<>();
        withheld.periods().forEach((id, set) -> periods.put(theirs.fact(id.toString()), set));
        Set<String> there = others.facts().stream()
                .filter(fact -> withheld.periods().containsKey(fact.id()))
                .flatMap(fact -> Things.of(fact, Thing.Row.CONTEXT).stream())
                .map(thing -> thing.key(theirs))
                .collect(Collectors.toSet());
        return Without.facts(facts, fact -> {
            String id = renames.fact(fact.id().toString());
            return gone.contains(id)
                    ? Optional.empty()
                    : Optional.of(values(fact, periods.getOrDefault(id, Set.of()), renames, there));
        });
    }

    /** A figure without the values that stand for a period of which the other side keeps one back in their place. */
    private static Fact values(Fact fact, Set<When> periods, Renames renames, Set<String> there) {
        if (periods.isEmpty() || !(fact instanceof Figure figure)) {
            return fact;
        }
        List<Figure.Value> left = Things.of(fact, Thing.Row.CONTEXT).stream()
                .filter(thing -> thing.value().isPresent())
                .filter(thing -> there.contains(thing.key(renames))
                        || !periods.contains(thing.value().get().period()))
                .map(thing -> thing.value().get())
                .toList();
        return figure.with(left);
    }
}
