package bilat.definition;

import java.time.Period;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * After how long a fact that can change is stale if nobody checked it again.
 *
 * @param byCollection by the name of a collection; {@code officials} stands for posts
 * @param otherwise for every other collection
 */
public record Review(SortedMap<String, Period> byCollection, Period otherwise) {
    /** Half a year for everything. */
    public static final Review DEFAULT = new Review(new TreeMap<>(), Period.ofDays(180));

    public Review {
        byCollection = Collections.unmodifiableSortedMap(new TreeMap<>(byCollection));
    }

    /** The age for a collection. */
    public Period of(String collection) {
        return byCollection.getOrDefault(collection, otherwise);
    }
}
