package bilat.load;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every collection that a data file may hold, in the order in which they are documented. */
public final class Collections {
    /** Whose ids are local to a pair, and whose are known everywhere. */
    enum Scope {
        GLOBAL,
        FACT
    }

    /** A collection: its key in a file, the shape of its records, what it is for. */
    record Collection<R>(String key, Shape<R> shape, Scope scope, String about) {}

    static final List<Collection<?>> ALL = List.of(
            new Collection<>(
                    "countries", Countries.SHAPE, Scope.GLOBAL, "What the shipped names do not say of a country."),
            new Collection<>("organisations", Organisations.SHAPE, Scope.GLOBAL, "Organisations that act in facts."),
            new Collection<>("officials", Officials.SHAPE, Scope.GLOBAL, "People and the posts they hold or held."),
            new Collection<>("issues", Issues.SHAPE, Scope.GLOBAL, "What sides take positions on."),
            new Collection<>("positions", Positions.SHAPE, Scope.FACT, "What a side said on an issue."),
            new Collection<>(
                    "agreements",
                    Agreements.SHAPE,
                    Scope.FACT,
                    "Instruments; their status is derived from their dates."),
            new Collection<>("meetings", Meetings.SHAPE, Scope.FACT, "Visits, talks and sessions, held or planned."),
            new Collection<>(
                    "events", Events.SHAPE, Scope.FACT, "What happened, is reported or is planned; states of affairs."),
            new Collection<>(
                    "diplomatic-relations",
                    RelationsActs.SHAPE,
                    Scope.FACT,
                    "Acts that made or broke diplomatic relations."),
            new Collection<>("missions", Missions.SHAPE, Scope.FACT, "Embassies, consulates and other missions."),
            new Collection<>("mechanisms", Mechanisms.SHAPE, Scope.FACT, "Standing dialogues of the two."),
            new Collection<>("figures", Figures.SHAPE, Scope.FACT, "Measures and their values."),
            new Collection<>("assessments", Assessments.SHAPE, Scope.FACT, "Judgement, kept apart from fact."),
            new Collection<>("points", Points.SHAPE, Scope.FACT, "What one side's principal may say."),
            new Collection<>("sources", Sources.SHAPE, Scope.GLOBAL, "Where facts come from."));

    private Collections() {}

    static Optional<Collection<?>> named(String key) {
        return ALL.stream()
                .filter(collection -> collection.key().equals(key))
                .<Collection<?>>map(collection -> collection)
                .findFirst();
    }

    /** The keys of all collections. */
    static List<String> keys() {
        return ALL.stream().<String>map(Collection::key).toList();
    }

    /**
     * The keys that the records of each collection may have; of officials, those of their posts, which are the facts
     * among them.
     */
    public static SortedMap<String, List<String>> recordKeys() {
        SortedMap<String, List<String>> keys = new TreeMap<>();
        ALL.forEach(collection -> keys.put(collection.key(), collection.shape().keys()));
        keys.put("officials", Posts.SHAPE.keys());
        return keys;
    }
}
