package bilat.change;

import bilat.fact.Post;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Finds for each thing of before what it is now. */
final class Matching {
    /**
     * The same thing on both sides.
     *
     * @param before empty where it is new
     * @param after empty where it is gone
     */
    record Match(Optional<Thing> before, Optional<Thing> after) {}

    /** What a thing that was not found may be known by; where only one is left on either side, it is the same. */
    private static final List<BiFunction<Thing, Renames, Optional<String>>> HINTS =
            List.of(Matching::office, Matching::term, Matching::period);

    private final Renames renames;
    private final List<Match> matches = new ArrayList<>();
    private final Map<String, List<Thing>> gone = new LinkedHashMap<>();
    private final List<Thing> come = new ArrayList<>();

    private Matching(Renames renames) {
        this.renames = renames;
    }

    static List<Match> of(List<Thing> before, List<Thing> after, Renames renames) {
        Matching matching = new Matching(renames);
        matching.byKey(before, after);
        HINTS.forEach(matching::byHint);
        matching.gone
                .values()
                .forEach(left ->
                        left.forEach(thing -> matching.matches.add(new Match(Optional.of(thing), Optional.empty()))));
        matching.come.forEach(thing -> matching.matches.add(new Match(Optional.empty(), Optional.of(thing))));
        return matching.matches;
    }

    /** What was renamed, with the posts that are the same under another title or from another day. */
    static Renames posts(List<Thing> before, List<Thing> after, Renames renames) {
        SortedMap<String, String> posts = new TreeMap<>();
        for (Match match : of(before, after, renames)) {
            match.before()
                    .filter(thing -> thing.record() instanceof Post)
                    .ifPresent(post -> match.after().ifPresent(now -> posts.put(post.id(), now.id())));
        }
        return renames.with(posts);
    }

    private void byKey(List<Thing> before, List<Thing> after) {
        before.forEach(thing -> gone.computeIfAbsent(thing.key(renames), key -> new ArrayList<>())
                .add(thing));
        // One source may give two values for a period, which only what they say tells apart.
        List<Thing> others =
                after.stream().filter(thing -> !isFound(thing, true)).toList();
        others.stream().filter(thing -> !isFound(thing, false)).forEach(come::add);
        gone.values().removeIf(List::isEmpty);
    }

    /** Whether it stands among what is gone under the same key, and is taken from there. */
    private boolean isFound(Thing thing, boolean unaltered) {
        List<Thing> same = gone.getOrDefault(thing.key(Renames.NONE), List.of());
        Optional<Thing> before = same.stream()
                .filter(then -> !unaltered
                        || then.value().isEmpty()
                        || Differences.between(then.fields(renames), thing.fields(Renames.NONE))
                                .isEmpty())
                .findFirst();
        before.ifPresent(then -> {
            same.remove(then);
            matches.add(new Match(before, Optional.of(thing)));
        });
        return before.isPresent();
    }

    private void byHint(BiFunction<Thing, Renames, Optional<String>> hint) {
        Map<String, List<Thing>> old = new HashMap<>();
        gone.values().forEach(left -> left.forEach(thing -> note(old, hint.apply(thing, renames), thing)));
        Map<String, List<Thing>> young = new LinkedHashMap<>();
        come.forEach(thing -> note(young, hint.apply(thing, Renames.NONE), thing));
        young.forEach((key, candidates) -> {
            List<Thing> same = old.getOrDefault(key, List.of());
            if (candidates.size() == 1 && same.size() == 1) {
                matches.add(new Match(Optional.of(same.get(0)), Optional.of(candidates.get(0))));
                come.remove(candidates.get(0));
                gone.values().forEach(left -> left.remove(same.get(0)));
            }
        });
    }

    private static void note(Map<String, List<Thing>> things, Optional<String> key, Thing thing) {
        key.ifPresent(
                known -> things.computeIfAbsent(known, it -> new ArrayList<>()).add(thing));
    }

    /** A post whose start alone changed. */
    private static Optional<String> office(Thing thing, Renames renames) {
        return thing.record() instanceof Post post
                ? Optional.of(renames.current("officials", post.official()) + "/" + post.title())
                : Optional.empty();
    }

    /** A post whose title alone changed. */
    private static Optional<String> term(Thing thing, Renames renames) {
        return thing.record() instanceof Post post
                ? post.from()
                        .or(post::appointed)
                        .map(When::toString)
                        .map(start -> renames.current("officials", post.official()) + "/" + start)
                : Optional.empty();
    }

    /** A value of a period that now has another first source. */
    private static Optional<String> period(Thing thing, Renames renames) {
        return thing.value().map(value -> thing.id(renames) + " " + value.period());
    }
}
