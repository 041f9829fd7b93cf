package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What had changed by what an edition knew. */
class ChangesThenTest {
    private static final String FACTS = """
            pair: XAA-XAB
            countries:
              XAA: {name: Exampland}
              XAB: {name: Testonia}
            events:
              bridge: {date: 2018, text: a %s was built, sources: report}
              tunnel: {date: 2017, text: a %s was dug, marking: amber, sources: cable}
            sources:
              report: {title: A report, publisher: A Ministry, published: 2019-01-02}
              cable: {title: A cable, publisher: A Desk, published: 2018-01-02, marking: amber}
            """;

    private static final String SECOND = """
            XAA-XAB from 2019-01-07 (weekly 2019-W02) to 2019-01-14: corrected 1; 1 + 0 - 0 = 1 fact
              altered events/XAA-XAB/bridge: a longer bridge was built
                text: a bridge was built -> a longer bridge was built
                corrected; report
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void twoEditions() throws IOException {
        Projects.write(
                folder,
                "briefs/weekly.yaml",
                "edition: weekly\npairs: all\nproducts: full\nformats: markdown\nfolder: \"{year}-W{week}\"\n");
        publish("bridge", "2019-01-07");
        publish("longer bridge", "2019-01-14");
        Files.delete(folder.resolve("data/all.yaml"));
    }

    private void publish(String what, String day) throws IOException {
        Projects.write(folder, "data/all.yaml", FACTS.formatted(what, what));
        Ran.in(folder, "publish", "weekly", "--date", day).exits(0);
    }

    private Ran changes(String words) {
        return Ran.in(folder, ("changes " + words).split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "--known-at latest",
        "XAA-XAB --known-at 2019-W03",
        "testonia exampland --known-at editions/2019-W03",
        "--known-at 2019-W03 --editions editions"
    })
    void it_is_what_the_edition_was_compared_with(String words) {
        Ran ran = changes(words + " --exit-code").exits(1);
        assertEquals(SECOND, ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void an_earlier_day_is_one_of_the_facts_that_it_kept() {
        Ran ran = changes("--known-at 2019-W03 --since 2019-01-10").exits(0);
        assertEquals("XAA-XAB from 2019-01-10 to 2019-01-14: nothing changed; 1 fact on record\n", ran.out());
        assertTrue(changes("--known-at 2019-W03 --json").out().contains("\"as-of\":\"2019-01-14\""));
    }

    @Test
    void the_first_edition_was_compared_with_nothing() {
        Ran ran = changes("--known-at 2019-W02 --exit-code").exits(0);
        assertEquals("", ran.out());
        assertTrue(
                ran.err()
                        .startsWith("bilat: weekly 2019-W02 was the first to tell of XAA-XAB, so that nothing had"
                                + " changed\n"),
                ran.err());
    }

    @Test
    void where_what_it_was_compared_with_is_gone_it_says_so() throws IOException {
        for (String file : new String[] {"manifest.json", "facts/XAA-XAB.json"}) {
            Files.delete(folder.resolve("editions/2019-W02/" + file));
        }
        Ran ran = changes("--known-at 2019-W03").exits(0);
        assertTrue(
                ran.err()
                        .startsWith("bilat: what weekly 2019-W03 was compared with is no longer there; what changed of"
                                + " XAA-XAB cannot be told\n"),
                ran.err());
        assertEquals("", ran.out());
    }

    @Test
    void a_day_before_that_of_the_comparison_is_compared_with_nothing() {
        Ran ran = changes("--known-at 2019-W03 --as-of 2019-01-05").exits(0);
        assertTrue(
                ran.err()
                        .startsWith("bilat: what weekly 2019-W03 was compared with is of a later day; what changed of"
                                + " XAA-XAB cannot be told\n"),
                ran.err());
    }

    @Test
    void nothing_above_the_ceiling_was_kept() {
        assertFalse(changes("--known-at latest").out().contains("tunnel"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--known-at 2019-W03 --marking amber | amber lies above clear, the ceiling of weekly 2019-W03: nothing"
                        + " above it was kept",
                "--known-at 2019-W03 --as-of 2019-01-15 | 2019-01-15 comes after 2019-01-14, the day of weekly"
                        + " 2019-W03: what came later was not known then",
                "--known-at 2019-W03 --since 2019-01-15 | the day to compare with, 2019-01-15, comes after 2019-01-14",
                "--known-at 2019-W03 --since 2019-W02 | with --known-at, --since takes a day, YYYY-MM-DD",
                "AZE-IRN --known-at 2019-W03 | weekly 2019-W03 has nothing of AZE-IRN; it has XAA-XAB",
                "--known-at 2019-W09 | no edition is published as \"2019-W09\"; there is 2019-W02, 2019-W03",
                "XAA-XAB | --since EDITION, DATE or DIR is missing, or --known-at EDITION instead",
            })
    void wrong_usage_is_answered(String words, String message) {
        Ran ran = changes(words).exits(2);
        assertTrue(ran.err().startsWith("bilat: " + message), ran.err());
    }
}
