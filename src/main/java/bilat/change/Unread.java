package bilat.change;

import bilat.fact.CollectionName;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Omitted;
import bilat.fact.Pair;
import bilat.fact.Post;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What could not be read on one side is left out on the other, since it neither came nor went. Where a whole file of a
 * pair could not be read, nobody knows what is missing: then only what is on both sides is compared.
 */
final class Unread {
    private final Set<String> ids = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final boolean wholeFile;

    private Unread(Facts other, Pair pair) {
        other.facts().forEach(fact -> known.add(fact.id().toString()));
        List<Omitted> lost =
                other.omitted().stream().filter(it -> it.against(pair)).toList();
        this.wholeFile = lost.stream().anyMatch(it -> it.collection().isEmpty());
        lost.forEach(it -> it.id().ifPresent(id -> ids.add(it.collection().orElse("") + " " + id)));
        // Of an official who is there all the same, only some posts could not be read.
        other.officials().keySet().forEach(id -> ids.remove("officials " + id));
        lost.forEach(it -> it.id()
                .filter(id -> it.collection().filter("officials"::equals).isPresent())
                .ifPresent(id -> ids.add("posts " + id)));
    }

    /** The facts without what could not be read among others. */
    static Facts leave(Facts facts, Facts other, Pair pair) {
        Unread unread = new Unread(other, pair);
        return unread.ids.isEmpty() && !unread.wholeFile
                ? facts
                : Without.records(facts, unread::left, (collection, id) -> unread.ids.contains(collection + " " + id));
    }

    private Optional<Fact> left(Fact fact) {
        boolean there = known.contains(fact.id().toString());
        boolean lost = fact instanceof Post post
                ? ids.contains("posts " + post.official())
                : ids.contains(CollectionName.of(fact) + " " + fact.id().name());
        return there || !wholeFile && !lost ? Optional.of(fact) : Optional.empty();
    }
}
