package bilat.load;

import bilat.definition.Review;
import bilat.diagnostic.Suggestion;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.Node;

/** A mapping from collections to lengths of time, with one for the rest. */
final class Reviews implements Type<Review> {
    private static final String OTHERWISE = "default";

    @Override
    public Optional<Review> read(Node node, Reading in) {
        return in.mapping(node, name()).flatMap(entries -> read(entries, in));
    }

    private static Optional<Review> read(List<Reading.Entry> entries, Reading in) {
        int before = in.problems().size();
        SortedMap<String, Period> ages = new TreeMap<>();
        List<String> known = new ArrayList<>(Collections.keys());
        known.add(OTHERWISE);
        for (Reading.Entry entry : entries) {
            if (known.contains(entry.key())) {
                Types.PERIOD.read(entry.value(), in).ifPresent(age -> ages.put(entry.key(), age));
            } else {
                in.problem(
                        entry.keyNode(),
                        "collection-unknown",
                        "\"" + entry.key() + "\" is not a collection",
                        Suggestion.of(entry.key(), known)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("write a collection, or " + OTHERWISE + " for the rest"));
            }
        }
        Period otherwise = Optional.ofNullable(ages.remove(OTHERWISE)).orElse(Review.DEFAULT.otherwise());
        return in.problems().size() == before ? Optional.of(new Review(ages, otherwise)) : Optional.empty();
    }

    @Override
    public void write(Review review, Json out) {
        out.begin('{');
        for (Map.Entry<String, Period> age : review.byCollection().entrySet()) {
            out.key(age.getKey());
            Types.PERIOD.write(age.getValue(), out);
        }
        out.key(OTHERWISE);
        Types.PERIOD.write(review.otherwise(), out);
        out.end('}');
    }

    @Override
    public String name() {
        return "lengths of time by collection";
    }
}
