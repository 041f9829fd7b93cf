package bilat.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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

/** The brief that would have been made, of what an edition kept; and which of the published briefs hold a source. */
class KnownAtTest {
    private static final String EVENT = """
            pair: XAA-XAB
            countries:
              XAA: {name: Exampland}
              XAB: {name: Testonia}
            events:
              bridge: {date: 2018, text: %s, sources: report}
              tunnel: {date: 2017, text: a tunnel was dug, marking: amber, sources: cable}
            sources:
              report: {title: A report, publisher: A Ministry, published: 2019-01-02}
              cable: {title: A cable, publisher: A Desk, published: 2018-01-02, marking: amber}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void twoEditions() throws IOException {
        Projects.write(folder, "briefs/weekly.yaml", """
                edition: weekly
                pairs: all
                products: [full, changes]
                formats: [markdown]
                marking: clear
                folder: "{year}-W{week}"
                file: "{pair}-{product}"
                """);
        publish("a bridge was built", "2019-01-07");
        publish("a longer bridge was built", "2019-01-14");
        Projects.write(folder, "data/all.yaml", EVENT.formatted("nothing was built"));
    }

    private static final String NOTE = """
            brief: note
            title: Note
            marking: clear
            withheld: count
            sections: [timeline, gaps]
            """;

    private void publish(String text, String day) throws IOException {
        Projects.write(folder, "data/all.yaml", EVENT.formatted(text));
        Ran.in(folder, "publish", "weekly", "--date", day).exits(0);
    }

    private Ran known(String words) {
        return Ran.in(folder, ("brief " + words).split(" "));
    }

    private byte[] published(String file) throws IOException {
        return Files.readAllBytes(folder.resolve("editions").resolve(file));
    }

    @Test
    void it_equals_what_was_published() throws IOException {
        for (String words : new String[] {"XAA-XAB", "exampland testonia", "testonia/exampland"}) {
            Ran ran = known(words + " --known-at 2019-W02").exits(0);
            assertTrue(ran.out().contains("a bridge was built"), ran.out());
        }
        assertArrayEquals(
                published("2019-W02/XAA-XAB-full.md"),
                known("XAA-XAB --known-at 2019-W02").bytes());
        assertArrayEquals(
                published("2019-W03/XAA-XAB-changes.md"),
                known("XAA-XAB --known-at latest --as changes").bytes());
        Path path = folder.resolve("editions/2019-W03");
        assertArrayEquals(
                published("2019-W03/XAA-XAB-full.md"),
                known("XAA-XAB --known-at " + path).bytes());
    }

    @Test
    void what_lay_above_the_ceiling_is_told_as_it_was_counted_then() throws IOException {
        Projects.write(folder, "briefs/note.yaml", NOTE);
        String weekly = Files.readString(folder.resolve("briefs/weekly.yaml"));
        Projects.write(folder, "briefs/weekly.yaml", weekly.replace("changes]", "changes, note]"));
        publish("a bridge was built", "2019-01-21");
        publish("a bridge was built", "2019-01-28");
        for (String edition : new String[] {"2019-W04", "2019-W05"}) {
            byte[] there = published(edition + "/XAA-XAB-note.md");
            assertTrue(
                    new String(there, UTF_8).contains("One fact lies above the ceiling"),
                    () -> new String(there, UTF_8));
            Ran again = known("XAA-XAB --as note --known-at " + edition).exits(0);
            assertEquals("", again.err());
            assertArrayEquals(there, again.bytes());
        }
    }

    @Test
    void where_nobody_counted_what_lay_above_the_ceiling_it_says_so() throws IOException {
        Path note = folder.resolve("note.yaml");
        Files.writeString(note, NOTE);
        Ran ran = known("XAA-XAB --known-at 2019-W02 --as " + note).exits(0);
        assertEquals(
                "bilat: weekly 2019-W02 did not keep how many facts lay above the ceiling of such a brief; the brief of"
                        + " XAA-XAB does not tell it\n",
                ran.err());
        assertFalse(ran.out().contains("above the ceiling"), ran.out());
    }

    @Test
    void no_project_is_read() throws IOException {
        Path away = Files.createDirectories(folder.resolve("away"));
        Files.delete(folder.resolve("data/all.yaml"));
        Files.delete(folder.resolve("data"));
        Ran ran = Ran.in(away, "brief", "XAA-XAB", "--known-at", "2019-W02", "--editions", "../editions");
        assertArrayEquals(published("2019-W02/XAA-XAB-full.md"), ran.exits(0).bytes());
    }

    @Test
    void on_an_earlier_day_or_otherwise_it_does_not_bear_the_name_of_the_edition() {
        String earlier =
                known("XAA-XAB --known-at 2019-W02 --as-of 2019-01-04").exits(0).out();
        assertTrue(earlier.contains("as of 4 January 2019, on demand"), earlier);
        String annex = known("XAA-XAB --known-at 2019-W02 --as agreements-annex")
                .exits(0)
                .out();
        assertTrue(annex.contains("on demand"), annex);
    }

    @Test
    void where_what_it_was_compared_with_is_gone_it_says_so() throws IOException {
        for (String file : new String[] {"manifest.json", "facts/XAA-XAB.json"}) {
            Files.delete(folder.resolve("editions/2019-W02/" + file));
        }
        Ran ran = known("XAA-XAB --known-at 2019-W03").exits(0);
        assertEquals(
                "bilat: what weekly 2019-W03 was compared with is no longer there; the brief of XAA-XAB does not tell"
                        + " what changed\n",
                ran.err());
        assertFalse(ran.out().contains("## What changed"), ran.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "XAA-XAB --known-at 2019-W09 | no edition is published as \"2019-W09\"; there is 2019-W02, 2019-W03",
                "XAA-XAB --known-at 2019-W02 --marking amber | amber lies above clear, the ceiling of weekly 2019-W02:"
                        + " nothing above it was kept",
                "XAA-XAB --known-at 2019-W02 --as-of 2019-01-08 | 2019-01-08 comes after 2019-01-07, the day of weekly"
                        + " 2019-W02: what came later was not known then",
                "AZE-IRN --known-at 2019-W02 | weekly 2019-W02 has nothing of AZE-IRN; it has XAA-XAB",
                "XAA-XAB --known-at 2019-W02 --since 2018-01-01 | --known-at compares with what its edition was"
                        + " compared with, and --since with another",
                "XAA-XAB --known-at 2019-W02 --as ful | no definition is called \"ful\"",
            })
    void wrong_usage_is_answered(String words, String message) {
        Ran ran = known(words).exits(2);
        assertTrue(ran.err().startsWith("bilat: " + message), ran.err());
    }

    @Test
    void a_file_that_was_changed_is_not_taken_for_what_was_published() throws IOException {
        Path facts = folder.resolve("editions/2019-W02/facts/XAA-XAB.json");
        Files.writeString(facts, Files.readString(facts).replace("a bridge", "A bridge"));
        Ran ran = known("XAA-XAB --known-at 2019-W02").exits(74);
        assertTrue(ran.err().contains("facts/XAA-XAB.json: it was changed after it was published"), ran.err());
    }

    @Test
    void below_the_ceiling_of_the_edition_nothing_is_named_of_which_it_kept_nothing() throws IOException {
        Projects.write(folder, "briefs/wide.yaml", """
                edition: wide
                pairs: XAA-XAB
                products: [full]
                formats: [markdown]
                marking: amber
                folder: "wide-{year}-W{week}"
                file: "{pair}-{product}"
                """);
        Projects.write(folder, "data/other.yaml", """
                pair: XAA-XAC
                countries:
                  XAC: {name: Mockland}
                events:
                  secret-dam: {date: 2018, text: a dam was begun, marking: amber, sources: report}
                """);
        String variants = ", variants: [{field: text, value: secret-dam, sources: report},"
                + " {field: text, value: a ferry was bought, sources: report}]";
        for (String day : new String[] {"2019-01-07", "2019-01-14"}) {
            String events = EVENT.formatted("a bridge was built in " + day.substring(8))
                    .replace(", marking: amber", "")
                    .replace(", sources: report}", ", sources: report" + variants + "}");
            Projects.write(folder, "data/all.yaml", events);
            Ran.in(folder, "publish", "wide", "--date", day, "--out", "wide").exits(0);
        }
        String edition = " --known-at wide/wide-2019-W03";
        assertTrue(known("XAA-XAB" + edition).exits(0).out().contains("secret-dam"));
        String below = known("XAA-XAB" + edition + " --marking clear").exits(0).out();
        assertTrue(below.contains("a ferry was bought"), below);
        assertFalse(below.contains("secret-dam"), below);
        String changes = Ran.in(folder, ("changes XAA-XAB" + edition + " --marking clear").split(" "))
                .exits(0)
                .out();
        assertTrue(changes.contains("bridge"), changes);
        assertFalse(changes.contains("secret-dam"), changes);
    }

    @Test
    void a_source_is_shown_with_the_published_briefs_that_hold_it() {
        String report = Ran.in(folder, "show", "sources/report").exits(0).out();
        assertTrue(report.endsWith("""
                        published:
                          - 2019-W02/XAA-XAB-full.md
                          - 2019-W03/XAA-XAB-full.md
                          - 2019-W03/XAA-XAB-changes.md
                        """), report);
        String json =
                Ran.in(folder, "show", "sources/report", "--json").exits(0).out();
        assertTrue(json.contains("\"published\":[\"2019-W02/XAA-XAB-full.md\","), json);
        assertFalse(Ran.in(folder, "show", "sources/cable").exits(0).out().contains("published:\n"));
        Ran none =
                Ran.in(folder, "show", "sources/report", "--editions", "data").exits(0);
        assertFalse(none.out().contains("published:\n"));
        assertEquals("", none.err());
    }
}
