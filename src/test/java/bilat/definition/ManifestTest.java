package bilat.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.fact.Marking;
import bilat.fact.Pair;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManifestTest {
    @Test
    void a_pair_is_found_however_it_is_written_and_in_whatever_order_pairs_were_read() {
        Manifest manifest = of("IRN-USA", "AZE-IRN", "USA-AZE", "ARM-AZE", "TUR-IRN");
        for (String pair : List.of("IRN-USA", "IRN-AZE", "AZE-USA", "AZE-ARM", "TUR-IRN")) {
            Pair asked = pair(pair);
            assertEquals(
                    Optional.of(asked.canonical()),
                    manifest.of(asked).map(found -> found.pair().canonical()),
                    pair);
        }
        for (String pair : List.of("ARM-IRN", "AAA-BBB", "TUR-USA", "YEM-ZWE")) {
            assertEquals(Optional.empty(), manifest.of(pair(pair)), pair);
        }
        assertEquals(Optional.empty(), of().of(pair("AZE-IRN")));
    }

    private static Manifest of(String... pairs) {
        return new Manifest(
                Manifest.State.COMPLETE,
                "bilat",
                "weekly",
                "2019-W04",
                LocalDate.of(2019, 1, 22),
                Marking.CLEAR,
                Optional.empty(),
                List.of(),
                List.of(),
                Stream.of(pairs).map(ManifestTest::made).toList(),
                List.of());
    }

    private static Manifest.OfPair made(String pair) {
        return new Manifest.OfPair(
                pair(pair),
                Manifest.Status.MADE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Pair pair(String name) {
        return Pair.of(name.substring(0, 3), name.substring(4));
    }
}
