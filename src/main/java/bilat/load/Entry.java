package bilat.load;

import bilat.diagnostic.Place;
import bilat.fact.Concerns;
import bilat.fact.Fact;
import bilat.fact.FactId;
import bilat.fact.Omitted;
import bilat.fact.Pair;
import java.util.List;
import java.util.Optional;

/**
 * A record of a file, read or not.
 *
 * @param number of the record within its file
 * @param record empty if it has a problem
 * @param salvaged what other pairs it concerns, as far as that can be read where the record cannot
 * @param parts those of its parts that can be left out alone and were read, by their numbers as typed
 */
record Entry(
        Collections.Collection<?> collection,
        FactId id,
        Place place,
        Optional<Pair> pair,
        int number,
        Optional<Object> record,
        Concerns salvaged,
        List<Integer> parts) {

    boolean isFact() {
        return collection.scope() == Collections.Scope.FACT;
    }

    /** The pairs it concerns besides its own. */
    Concerns concerns() {
        return record.filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .map(fact -> Concerns.of(fact.parties(), fact.particulars().bearsOn()))
                .orElse(salvaged);
    }

    /** It as what was left out. */
    Omitted omitted() {
        return new Omitted(Optional.of(collection.key()), Optional.of(id.name()), pair, concerns());
    }
}
