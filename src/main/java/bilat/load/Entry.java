package bilat.load;

import bilat.diagnostic.Place;
import bilat.fact.FactId;
import bilat.fact.Pair;
import java.util.List;
import java.util.Optional;

/**
 * A record of a file, read or not.
 *
 * @param number of the record within its file
 * @param record empty if it has a problem
 * @param parts those of its parts that can be left out alone and were read, by their numbers as typed
 */
record Entry(
        Collections.Collection<?> collection,
        FactId id,
        Place place,
        Optional<Pair> pair,
        int number,
        Optional<Object> record,
        List<Integer> parts) {

    boolean isFact() {
        return collection.scope() == Collections.Scope.FACT;
    }
}
