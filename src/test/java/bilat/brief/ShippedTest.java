package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.fact.Selection;
import bilat.load.Loading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the shipped facts must not tell of a day, and what they must tell of their own age. */
class ShippedTest {
    @Test
    void nothing_of_the_memorandum_is_told_of_the_day_before_it() throws IOException {
        String brief = brief("AZE-IRN", "2019-01-15").toLowerCase(Locale.ROOT);
        List<String> told = List.of(
                "understanding",
                "defence",
                "defense",
                "mou",
                "bagheri",
                "hasanov",
                "baku",
                "16 january",
                "2019-1-20",
                "http");
        assertEquals(List.of(), told.stream().filter(brief::contains).toList());
    }

    @Test
    void years_later_every_term_is_told_with_the_day_of_its_last_check() throws IOException {
        for (String pair : List.of("AZE-IRN", "ARM-AZE", "AZE-USA", "IRN-USA")) {
            String brief = brief(pair, "2026-11-23");
            assertTrue(
                    brief.contains(
                            "as of 23 November 2026, on demand. All facts were last checked on 21 January 2019."),
                    pair);
            assertTrue(brief.contains("*In office when last checked, on 21 January 2019. "), pair);
            List<String> heads = brief.lines()
                    .filter(line -> line.startsWith("| Head of state"))
                    .limit(1)
                    .flatMap(line -> List.of(line.split(" \\| ")).stream().skip(1))
                    .filter(cell -> !cell.contains("not on record"))
                    .filter(cell -> !cell.contains(", when last checked on 21 January 2019[^"))
                    .toList();
            assertEquals(List.of(), heads, pair);
            assertEquals(
                    List.of(),
                    List.of("current", "incumbent", " now ").stream()
                            .filter(brief::contains)
                            .toList(),
                    pair);
        }
    }

    @Test
    void the_other_order_tells_the_same_facts_and_no_direction_turns() throws IOException {
        String written = brief("AZE-IRN", "2019-01-22");
        String turned = brief("IRN-AZE", "2019-01-22");
        for (String directed : List.of(
                "Visit, Iran to Azerbaijan (Baku)",
                "one from Iran to Azerbaijan, none from Azerbaijan to Iran",
                "Iran supports Azerbaijan",
                "Defence Minister Zakir Hasanov for Azerbaijan",
                "Major General Mohammad Bagheri, Chief of Staff of the Armed Forces, for Iran")) {
            assertTrue(written.contains(directed) && turned.contains(directed), directed);
        }
        assertTrue(turned.contains("| | Iran | Azerbaijan |"));
        assertEquals(written.lines().count(), turned.lines().count());
    }

    private static String brief(String pair, String day) throws IOException {
        Facts facts = Loading.load(Path.of("data")).facts();
        return Whole.brief(Selection.select(
                facts,
                Pair.of(pair.substring(0, 3), pair.substring(4)),
                LocalDate.parse(day),
                Marking.CLEAR,
                Optional.empty()));
    }
}
