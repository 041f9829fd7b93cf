package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a brief can be compared with, and what becomes of it where there is nothing to compare with. */
class BriefSinceTest {
    private static final String BRIDGE = """
            pair: XAA-XAB
            countries:
              XAA: {name: Exampland}
              XAB: {name: Testonia}
              XAC: {name: Samplia}
            sources:
              report: {title: A report, publisher: A Ministry, published: 2019-01-02}
            events:
              bridge: {date: 2018-12-30, text: %s, sources: report}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void anEdition() throws IOException {
        Projects.write(
                folder,
                "briefs/weekly.yaml",
                "edition: weekly\npairs: all\nproducts: full\nformats: markdown\nfolder: \"{year}-W{week}\"\n");
        Projects.write(folder, "data/XAA-XAB.yaml", BRIDGE.formatted("a bridge was built"));
        Ran.in(folder, "publish", "weekly", "--date", "2019-01-15").exits(0);
        Projects.write(folder, "old/XAA-XAB.yaml", BRIDGE.formatted("a bridge was built"));
        Projects.write(folder, "data/XAA-XAB.yaml", BRIDGE.formatted("a bridge was closed"));
        Projects.write(
                folder,
                "data/XAA-XAC.yaml",
                "pair: XAA-XAC\nevents:\n  road: {date: 2018, text: a road was built, sources: report}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "latest, weekly 2019-W03",
        "2019-W03, weekly 2019-W03",
        "editions/2019-W03, weekly 2019-W03",
        "old, 2 January 2019"
    })
    void an_edition_or_another_data_root_is_compared_with(String since, String named) {
        for (String definition : new String[] {"full", "changes"}) {
            Ran ran = brief("XAA-XAB --as " + definition + " --since " + since).exits(0);
            assertEquals("", ran.err());
            assertTrue(ran.out().contains("a bridge was built"), ran.out());
            assertTrue(ran.out().contains("a bridge was closed"), ran.out());
            assertTrue(ran.out().contains(named), ran.out());
        }
    }

    @Test
    void editions_may_be_elsewhere() throws IOException {
        Files.move(folder.resolve("editions"), folder.resolve("published"));
        Ran ran = brief("XAA-XAB --as changes --since 2019-W03 --editions published")
                .exits(0);
        assertTrue(ran.out().contains("weekly 2019-W03"), ran.out());
        Ran none = brief("XAA-XAB --as changes --since 2019-W03 --editions nowhere")
                .exits(74);
        assertEquals("bilat: cannot read or write nowhere: it is not there\n", none.err());
    }

    @Test
    void a_pair_that_the_edition_has_not_is_briefed_without_what_changed() {
        Ran ran = brief("XAA-XAB XAA-XAC --since latest -o briefs/").exits(0);
        assertTrue(
                ran.err()
                        .contains("bilat: the edition to compare with has nothing of XAA-XAC; its brief does not tell"
                                + " what changed\n"),
                ran.err());
        assertTrue(written("XAA-XAB").contains("## What changed"));
        assertFalse(written("XAA-XAC").contains("## What changed"));
    }

    @Test
    void a_brief_of_nothing_but_changes_cannot_be_made_of_it() {
        Ran ran =
                brief("XAA-XAB XAA-XAC --as changes --since latest -o briefs/").exits(2);
        assertTrue(
                ran.err()
                        .startsWith("bilat: the edition to compare with, weekly 2019-W03, has nothing of XAA-XAC, and a"
                                + " brief as changes tells only what changed\n"),
                ran.err());
        assertFalse(Files.exists(folder.resolve("briefs/XAA-XAB-changes.md")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "XAA-XAB --since 2019-W02 | nothing to compare with is called \"2019-W02\": it is neither an edition,"
                        + " nor a day, YYYY-MM-DD, nor a folder with facts; did you mean 2019-W03?",
                "XAA-XAB --since lastest | nothing to compare with is called \"lastest\": it is neither an edition, nor a"
                        + " day, YYYY-MM-DD, nor a folder with facts; did you mean latest?",
                "XAA-XAB --since latest --as-of 2019-01-14 | the edition to compare with, weekly 2019-W03, is of"
                        + " 2019-01-15, after 2019-01-14",
                "XAA-XAB --since latest --marking amber | the edition to compare with, weekly 2019-W03, holds nothing"
                        + " above clear",
                "XAA-XAB --since 2019-02-01 | the day to compare with, 2019-02-01, comes after 2019-01-22",
                "XAA-XAB --since latest --as ful | no definition is called \"ful\"",
            })
    void what_cannot_be_compared_with_is_wrong_usage(String words, String message) {
        Ran ran = brief(words).exits(2);
        assertTrue(ran.err().startsWith("bilat: " + message), ran.err());
    }

    @Test
    void what_cannot_be_read_there_is_said() throws IOException {
        Projects.write(
                folder, "old/more.yaml", "pair: XAA-XAB\nevents:\n  road: {date: 2018-13, text: x, sources: y}\n");
        Ran ran = brief("XAA-XAB --since old").exits(0);
        assertEquals("bilat: what could not be read in old is compared with nothing: 1\n", ran.err());
    }

    private String written(String pair) {
        try {
            return Files.readString(folder.resolve("briefs/" + pair + "-full.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Ran brief(String words) {
        return Ran.in(folder, ("brief " + words).split(" "));
    }
}
