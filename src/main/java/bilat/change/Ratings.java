package bilat.change;

import bilat.fact.Assessment;
import bilat.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells whether only a rating is different: a source's reliability, or the credibility of what it reports; and whether
 * a judgement was made anew.
 */
final class Ratings {
    private static final String RELIABILITY = "reliability";
    private static final String CREDIBILITY = "credibility";

    private Ratings() {}

    static boolean only(FieldChange change) {
        if (change.field().equals(RELIABILITY)) {
            return true;
        }
        return change.was().isPresent()
                && change.is().isPresent()
                && Fields.same(unrated(change.was().get()), unrated(change.is().get()));
    }

    /** Whether a judgement is dated later, or is held otherwise likely or certain. */
    static boolean areAnew(Fact was, Fact is) {
        return was instanceof Assessment then
                && is instanceof Assessment now
                && (now.date().anchor().earliest().isAfter(then.date().anchor().latest())
                        || isOther(then.likelihood(), now.likelihood())
                        || isOther(then.confidence(), now.confidence()));
    }

    private static boolean isOther(Optional<?> was, Optional<?> is) {
        return was.isPresent() && !was.equals(is);
    }

    /** The value without credibility; what is then a source alone is written as its id. */
    private static Value unrated(Value value) {
        return value.accept(UNRATED);
    }

    private static final Value.Visitor<Value> UNRATED = new Value.Visitor<>() {
        @Override
        public Value text(Value.Text text) {
            return text;
        }

        @Override
        public Value reference(Value.Reference reference) {
            return reference;
        }

        @Override
        public Value listed(Value.Listed listed) {
            List<Value> values = new ArrayList<>();
            listed.values().forEach(each -> values.add(each.accept(this)));
            return new Value.Listed(values);
        }

        @Override
        public Value keyed(Value.Keyed keyed) {
            SortedMap<String, Value> values = new TreeMap<>();
            keyed.values().forEach((key, each) -> values.put(key, each.accept(this)));
            values.remove(CREDIBILITY);
            return values.size() == 1 && values.get("source") instanceof Value.Reference source
                    ? source
                    : new Value.Keyed(values);
        }
    };
}
