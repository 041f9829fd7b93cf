package bilat.publish;

import bilat.brief.Sections;
import bilat.change.Change;
import bilat.change.Changes;
import bilat.change.Comparison;
import bilat.change.Selector;
import bilat.change.Why;
import bilat.definition.Manifest;
import bilat.fact.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many facts and other records of a pair are different for each reason, as far as the products of an edition can
 * show them.
 */
final class EditionChanges {
    private EditionChanges() {}

    static List<Manifest.Changed> of(Since since, Pair pair, Making making) {
        Selector selector = new Selector(
                pair,
                making.edition().marking(),
                Optional.empty(),
                fact -> making.products().stream().anyMatch(product -> Sections.read(product.definition(), fact)));
        Comparison comparison = making.briefs().compare(since, making.occasion().date(), selector);
        SortedMap<Why, Integer> counts = new TreeMap<>();
        for (Change change : Changes.of(comparison).all()) {
            counts.merge(change.why(), 1, Integer::sum);
        }
        List<Manifest.Changed> changes = new ArrayList<>();
        counts.forEach((why, count) -> changes.add(new Manifest.Changed(why.word(), count)));
        return changes;
    }

    /** The same of all pairs that were compared with something. */
    static Map<Pair, SortedMap<Why, Integer>> of(Manifest manifest) {
        Map<Pair, SortedMap<Why, Integer>> all =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        for (Manifest.OfPair pair : manifest.pairs()) {
            if (pair.compared().isPresent()) {
                SortedMap<Why, Integer> counts = new TreeMap<>();
                pair.changes()
                        .forEach(changed -> Arrays.stream(Why.values())
                                .filter(why -> why.word().equals(changed.why()))
                                .forEach(why -> counts.put(why, changed.count())));
                all.put(pair.pair(), counts);
            }
        }
        return all;
    }
}
