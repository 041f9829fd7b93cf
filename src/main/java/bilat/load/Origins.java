package bilat.load;

import bilat.diagnostic.Place;
import bilat.fact.FactId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each record stands, so that what is found in facts can be told of lines. */
public final class Origins {
    private final Map<String, Place> places;
    private final Map<String, List<Integer>> posts;

    /**
     * What stands where.
     *
     * @param posts of officials of whom posts were left out, those that were not, by their numbers as typed
     */
    Origins(Map<String, Place> places, Map<String, List<Integer>> posts) {
        this.places = Map.copyOf(places);
        this.posts = Map.copyOf(posts);
    }

    /** The place of a record's id: of a fact, or of a country, official, issue or source by collection and id. */
    public Optional<Place> of(String collection, FactId id) {
        return Optional.ofNullable(places.get(key(collection, id)));
    }

    /** The number as typed of a post that facts have under another, since one before it was left out. */
    int typed(String collection, FactId id, int post) {
        List<Integer> kept = posts.get(key(collection, id));
        return kept == null ? post : kept.get(post);
    }

    static String key(String collection, FactId id) {
        return collection + "\u0000" + id;
    }
}
