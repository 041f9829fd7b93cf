package bilat.change;

import bilat.fact.Fact;
import bilat.fact.Facts;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Facts without some of them. */
final class Without {
    private Without() {}

    /**
     * What is left.
     *
     * @param fact what is left of a fact, if anything
     */
    static Facts facts(Facts all, Function<Fact, Optional<Fact>> fact) {
        return records(all, fact, (space, id) -> false);
    }

    /**
     * What is left.
     *
     * @param fact what is left of a fact, if anything
     * @param gone whether a record that is no fact goes, by its collection and id
     */
    static Facts records(Facts all, Function<Fact, Optional<Fact>> fact, BiPredicate<String, String> gone) {
        var officials = left("officials", all.officials(), gone);
        officials.replaceAll((id, it) -> it.with(
                it.posts().stream().filter(post -> fact.apply(post).isPresent()).toList()));
        return new Facts(
                left("countries", all.countries(), gone),
                left("organisations", all.organisations(), gone),
                officials,
                left("issues", all.issues(), gone),
                left("sources", all.sources(), gone),
                all.facts().stream().flatMap(it -> fact.apply(it).stream()).toList(),
                all.omitted());
    }

    private static <R> SortedMap<String, R> left(
            String collection, Map<String, R> records, BiPredicate<String, String> gone) {
        SortedMap<String, R> left = new TreeMap<>(records);
        left.keySet().removeIf(id -> gone.test(collection, id));
        return left;
    }
}
