package bilat.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Records that must not be used, though they could be read.
 *
 * @param facts posts among them
 */
public record Unusable(Set<FactId> facts, Set<String> officials, Set<String> sources) {
    /** Nothing of that sort. */
    public static final Unusable NONE = new Unusable(Set.of(), Set.of(), Set.of());

    public Unusable {
        facts = Set.copyOf(facts);
        officials = Set.copyOf(officials);
        sources = Set.copyOf(sources);
    }

    public boolean isEmpty() {
        return facts.isEmpty() && officials.isEmpty() && sources.isEmpty();
    }

    /**
     * What is left without them. An agreement that amends or supersedes one of them goes too, since without the other
     * it would pass for a new one; and so does a source that was read through one. Whatever else refers to them finds
     * nothing on file.
     *
     * @param omitted all that counts as left out
     */
    public Facts leave(Facts all, List<Omitted> omitted) {
        Set<FactId> gone = new HashSet<>(facts);
        spread(
                gone,
                () -> all.facts().stream()
                        .filter(fact -> follows(fact, gone::contains))
                        .map(Fact::id));
        Set<String> unread = new HashSet<>(sources);
        spread(
                unread,
                () -> all.sources().values().stream()
                        .filter(source -> source.via().filter(unread::contains).isPresent())
                        .map(Source::id));
        SortedMap<String, Official> people = without(all.officials(), officials);
        people.replaceAll((id, official) -> official.with(official.posts().stream()
                .filter(post -> !gone.contains(post.id()))
                .toList()));
        return new Facts(
                all.countries(),
                all.organisations(),
                people,
                all.issues(),
                without(all.sources(), unread),
                all.facts().stream().filter(fact -> isLeft(fact, gone)).toList(),
                omitted);
    }

    /** Looks for more until there is no more. */
    private static <T> void spread(Set<T> gone, Supplier<Stream<T>> more) {
        int before;
        do {
            before = gone.size();
            gone.addAll(more.get().toList());
        } while (gone.size() > before);
    }

    private static boolean follows(Fact fact, Predicate<FactId> gone) {
        return fact instanceof Agreement agreement
                && Stream.concat(agreement.amends().stream(), agreement.supersedes().stream())
                        .anyMatch(gone);
    }

    private boolean isLeft(Fact fact, Set<FactId> gone) {
        boolean served = fact instanceof Post post && officials.contains(post.official());
        return !gone.contains(fact.id()) && !served;
    }

    private static <R> SortedMap<String, R> without(Map<String, R> records, Set<String> gone) {
        SortedMap<String, R> left = new TreeMap<>(records);
        left.keySet().removeAll(gone);
        return left;
    }
}
