package bilat.load;

import bilat.diagnostic.Place;
import bilat.fact.FactId;
import java.util.Map;
import java.util.Optional;

/** Where each record stands, so that what is found in facts can be told of lines. */
public final class Origins {
    private final Map<String, Place> places;

    Origins(Map<String, Place> places) {
        this.places = Map.copyOf(places);
    }

    /** The place of a record's id: of a fact, or of a country, official, issue or source by collection and id. */
    public Optional<Place> of(String collection, FactId id) {
        return Optional.ofNullable(places.get(key(collection, id)));
    }

    static String key(String collection, FactId id) {
        return collection + "\u0000" + id;
    }
}
