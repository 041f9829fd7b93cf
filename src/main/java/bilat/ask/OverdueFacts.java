package bilat.ask;

import bilat.diagnostic.Place;
import bilat.diagnostic.Severity;
import bilat.fact.CollectionName;
import bilat.fact.Dossier;
import bilat.fact.Fact;
import bilat.fact.FactId;
import bilat.fact.Facts;
import bilat.fact.Freshness;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.fact.Post;
import bilat.fact.Selection;
import bilat.fact.Shelves;
import bilat.load.FieldPlaces;
import bilat.load.Loaded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds what is due for review, pair by pair as the gaps pages of their briefs do: a position stands in one pair's
 * brief that a newer one has replaced in another's. Note: what no pair's brief shows is not looked at.
 */
public final class OverdueFacts {
    /** A fact can have been checked on another day for another pair: to each its own two sides are never withheld. */
    private record Found(Fact fact, Optional<LocalDate> checked) {}

    private final Loaded loaded;
    private final LocalDate day;
    private final Marking ceiling;
    private final ReviewAges ages;
    private final Map<Found, List<Pair>> briefs =
            new TreeMap<>(Comparator.comparing((Found found) -> found.fact().id())
                    .thenComparing(found -> found.checked().orElse(LocalDate.MIN)));
    private final Set<FactId> pastLimit = new HashSet<>();

    private OverdueFacts(Loaded loaded, LocalDate day, Marking ceiling, ReviewAges ages) {
        this.loaded = loaded;
        this.day = day;
        this.ceiling = ceiling;
        this.ages = ages;
    }

    /** Those of some pairs, the longest unchecked first. */
    public static List<Overdue> of(Loaded loaded, List<Pair> pairs, LocalDate day, Marking ceiling, ReviewAges ages) {
        OverdueFacts facts = new OverdueFacts(loaded, day, ceiling, ages);
        Shelves shelves = Shelves.of(loaded.facts());
        pairs.forEach(pair -> facts.look(pair, shelves.of(pair)));
        return facts.found();
    }

    private void look(Pair pair, Facts facts) {
        Dossier dossier = Selection.select(facts, pair, day, ceiling, Optional.empty());
        Set<Fact> stale = new HashSet<>(Freshness.stale(dossier, ages.due()));
        ages.limit().ifPresent(limit -> {
            for (Fact fact : Freshness.stale(dossier, collection -> limit)) {
                stale.add(fact);
                pastLimit.add(fact.id());
            }
        });
        for (Fact fact : stale) {
            Found found = new Found(fact, Freshness.checked(fact, dossier.facts(), day));
            briefs.computeIfAbsent(found, key -> new ArrayList<>()).add(pair);
        }
    }

    /** Asked for in the order of files, so that each is read again once at most. */
    private List<Overdue> found() {
        FieldPlaces places = new FieldPlaces(loaded.origins());
        return briefs.entrySet().stream()
                .sorted(Comparator.comparing(entry -> record(entry.getKey().fact(), places)))
                .map(entry -> overdue(entry.getKey(), entry.getValue(), places))
                .sorted(Overdue.LONGEST_UNCHECKED_FIRST)
                .toList();
    }

    private Overdue overdue(Found found, List<Pair> pairs, FieldPlaces places) {
        Fact fact = found.fact();
        String collection = CollectionName.of(fact);
        Place place = fact instanceof Post post ? place(post, places) : record(fact, places);
        return new Overdue(
                fact,
                collection,
                found.checked(),
                found.checked().map(checked -> ages.since(collection, checked)),
                pastLimit.contains(fact.id()) ? Severity.ERROR : Severity.WARNING,
                place,
                pairs);
    }

    private static Place record(Fact fact, FieldPlaces places) {
        FactId id = fact instanceof Post post ? new FactId(Optional.empty(), post.official()) : fact.id();
        return places.of(CollectionName.of(fact), id, Optional.empty()).orElseThrow();
    }

    private Place place(Post post, FieldPlaces places) {
        Facts facts = loaded.facts();
        List<FactId> posts = facts.official(post.official()).orElseThrow().posts().stream()
                .map(Post::id)
                .toList();
        FactId official = new FactId(Optional.empty(), post.official());
        return places.of(CollectionName.of(post), official, Optional.of("posts/" + posts.indexOf(post.id())))
                .orElseThrow();
    }
}
