package bilat.fact;

import static bilat.fact.FactBuilders.about;
import static bilat.fact.FactBuilders.event;
import static bilat.fact.FactBuilders.figure;
import static bilat.fact.FactBuilders.relayed;
import static bilat.fact.FactBuilders.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
    @Test
    void trap24_whatManySourcesTakeFromOneOriginIsOneOrigin() {
        List<Citation> three = List.of(relayed("a", "agency"), relayed("b", "agency"), Citation.of("agency"));
        assertEquals(1, Provenance.origins(three).size());
        assertEquals("agency", Provenance.originOf(three.get(0)));
    }

    @Test
    void valuesOfAFigureCountEachAndAFactWithTwoOriginsForBoth() {
        List<Fact> facts = List.of(
                figure(about("f"), null, value("2016", "1", Citation.of("a")), value("2017", "2", Citation.of("a"))),
                event(about("e", "a", "b"), "2016"),
                event(about("g", Marking.CLEAR, List.of(relayed("a", "c")), "AZE", "IRN"), "2016"));
        assertEquals(4, Counting.leaves(facts));
        assertEquals(Map.of("a", 3, "b", 1, "c", 1), Provenance.countByOrigin(facts));
        assertEquals(Map.of("a", 4, "b", 1), Provenance.countBySource(facts));
    }
}
