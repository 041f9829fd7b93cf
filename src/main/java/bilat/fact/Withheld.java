package bilat.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What of facts a ceiling keeps back whole, whatever the day.
 *
 * @param periods of figures that are shown without some of their values, the periods of these
 */
public record Withheld(Set<FactId> facts, Map<FactId, Set<When>> periods) {
    public Withheld {
        facts = Set.copyOf(facts);
        periods = Map.copyOf(periods);
    }

    /** Of the facts of a pair. */
    public static Withheld of(Facts all, Pair pair, Marking marking) {
        Clearance may = new Clearance(all, marking, pair);
        Ceiling ceiling = new Ceiling(may);
        Set<FactId> facts = new HashSet<>();
        Map<FactId, Set<When>> periods = new HashMap<>();
        for (Fact fact : all.facts()) {
            if (fact.accept(ceiling).isEmpty()) {
                facts.add(fact.id());
            } else if (fact instanceof Figure figure) {
                figure.values().stream()
                        .filter(value -> !may.borneOut(value.sources()))
                        .forEach(value -> periods.computeIfAbsent(figure.id(), id -> new HashSet<>())
                                .add(value.period()));
            }
        }
        return new Withheld(facts, periods);
    }
}
