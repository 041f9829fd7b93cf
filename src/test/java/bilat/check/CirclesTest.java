package bilat.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CirclesTest {
    @Test
    void a_chain_is_no_circle() {
        assertEquals(List.of(), Circles.in(leads("ab", "bc", "ac")));
    }

    @Test
    void each_circle_begins_with_its_least_member() {
        assertEquals(List.of(List.of("a", "c", "b")), Circles.in(leads("cb", "ba", "ac")));
        assertEquals(List.of(List.of("a"), List.of("x", "y")), Circles.in(leads("yx", "xy", "aa")));
    }

    @Test
    void a_long_chain_and_a_great_circle_are_followed() {
        SortedMap<String, List<String>> leads = new TreeMap<>();
        int size = 100_000;
        for (int i = 0; i < size; i++) {
            leads.put("n" + i, List.of("n" + (i + 1) % size, "n" + i / 2));
        }
        List<List<String>> circles = Circles.in(leads);
        assertEquals(size, circles.get(0).size());
        assertEquals(1, circles.size());
        assertEquals("n0 > n1 > n2 > n3 > n4 > n5 > … > n0", Circles.words(circles.get(0), id -> id, " > "));
    }

    private static SortedMap<String, List<String>> leads(String... arrows) {
        SortedMap<String, List<String>> leads = new TreeMap<>();
        for (String arrow : arrows) {
            leads.merge(
                    arrow.substring(0, 1),
                    List.of(arrow.substring(1)),
                    (some, more) -> List.of(some.get(0), more.get(0)));
        }
        return leads;
    }
}
