package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A record with an error stops every brief that would show it, in whichever file it stands. */
class FaultsElsewhereTest {
    private static final String OWN = """
            pair: XAA-XAC
            events:
              fair:
                date: 2018-05-01
                text: a fair was held
                sources: report
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void two_pairs() throws IOException {
        Projects.sound(folder);
        Projects.write(folder, "data/countries.yaml", """
                countries:
                  XAA: {name: Exampland, sources: report}
                  XAB: {name: Testonia, sources: report}
                  XAC: {name: Samplia, sources: report}
                  XAD: {name: Mockland, sources: report}
                """);
        Projects.write(folder, "data/pairs/XAA-XAC.yaml", OWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bears-on: [XAA-XAC] | 2018-05-03 | missing | no source",
                "bears-on: XAC-XAA | 2018-13 | report | 2018-13",
                "parties: [XAA, XAC] | 2018-13 | report | 2018-13",
                "parties: [XAA, XAB, XAC] | 2018-05-03 | missing | no source",
                "parties: [XAA, XAB, XAC] | 2018-13 | report | 2018-13",
                "bears-on: [XAA-XAC] | 2018-05-03: x | report | ",
                "bears-on: [XAA-XAC] | 2018-05-03 | [report | ",
            })
    void whatever_its_fault_and_whatever_makes_it_theirs(String whose, String date, String source, String told)
            throws IOException {
        write(whose, date, source);
        for (String pair : List.of("XAA-XAB", "XAA-XAC")) {
            Ran ran = brief(pair).exits(1);
            assertEquals("", ran.out());
            assertTrue(ran.err().contains("XAA-XAB.yaml:"), ran.err());
            assertTrue(told == null || ran.err().contains(told), ran.err());
            assertTrue(ran.err().contains("bilat: no brief of " + pair + ": facts that it would use"), ran.err());
        }
        assertEquals("", brief("AZE-IRN").exits(0).err());
        Ran ran = brief("XAA-XAC", "--keep-going").exits(3);
        assertTrue(ran.out().contains("fair was held"), ran.out());
        assertFalse(ran.out().contains("talks"), ran.out());
        assertTrue(ran.err().endsWith("bilat: the brief of XAA-XAC lacks records that have errors: 1\n"), ran.err());
    }

    /** Errors that do not matter to the pair are not shown with it. */
    @Test
    void only_the_errors_that_count_against_a_pair_are_shown_with_it() throws IOException {
        write("bears-on: [XAA-XAC]", "2018-05-03", "missing");
        append("""
                  visit:
                    date: 2018-14
                    text: a visit was made
                    sources: report
                """);
        assertTrue(brief("XAA-XAB").exits(1).err().contains("2018-14"));
        String err = brief("XAA-XAC").exits(1).err();
        assertFalse(err.contains("2018-14"), err);
        assertTrue(err.contains("\"missing\""), err);
    }

    /** What it fails by may stand with a record of its own file that no other pair has. */
    @Test
    void why_it_was_left_out_is_shown_wherever_that_stands() throws IOException {
        write("bears-on: [XAA-XAC]", "2018-05-03", "cable");
        append("""
                sources:
                  cable:
                    title: A cable
                    publisher: A Ministry
                    published: 2019-15
                """);
        assertTrue(brief("XAA-XAC").exits(1).err().contains("2019-15"));
    }

    @Test
    void the_second_of_two_with_one_id_counts_too() throws IOException {
        write("note: no other pair", "2018-05-03", "report");
        append("""
                  talks:
                    date: 2018-05-04
                    text: talks went on
                    bears-on: XAA-XAC
                    sources: report
                """);
        assertTrue(brief("XAA-XAC").exits(1).err().contains("stands here for the second time"));
    }

    @Test
    void a_file_that_cannot_be_read_counts_against_what_its_text_names() throws IOException {
        Projects.write(
                folder,
                "data/pairs/XAA-XAB.yaml",
                "pair: XAA-XAB\nmarking: whatever\nevents:\n  talks:\n    bears-on:\n"
                        + "      # as they asked\n      - XAA-XAC\n    parties: [XAA, XAB] # not XAD\n");
        assertTrue(brief("XAA-XAC").exits(1).err().contains("whatever"));
        assertEquals(
                "bilat: nothing is on file between the two of XAA-XAD\n",
                brief("XAA-XAD").exits(0).err());
    }

    /** The brief tells of it as of the pair's own, and can be made again from what it carries. */
    @Test
    void a_pdf_without_it_is_made_again_to_the_byte() throws IOException {
        write("bears-on: [XAA-XAC]", "2018-05-03", "missing");
        brief("XAA-XAC", "--keep-going", "-o", "brief.pdf").exits(3);
        Ran.in(folder, "verify", "brief.pdf").exits(0);
    }

    @Test
    void an_edition_lacks_both_briefs() throws IOException {
        Projects.write(
                folder,
                "briefs/weekly.yaml",
                "edition: weekly\npairs: [XAA-XAB, XAA-XAC, AZE-IRN]\nproducts: full\nformats: markdown\n"
                        + "folder: \"{year}-W{week}\"\n");
        write("bears-on: [XAA-XAC]", "2018-05-03", "missing");
        Ran.in(folder, "publish", "weekly", "--date", "2019-01-22").exits(3);
        Path edition = folder.resolve("editions/2019-W04");
        try (Stream<Path> files = Files.walk(edition)) {
            assertEquals(
                    List.of("AZE-IRN-full.md"),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("-full.md"))
                            .toList());
        }
    }

    private void write(String whose, String date, String source) throws IOException {
        Projects.write(
                folder,
                "data/pairs/XAA-XAB.yaml",
                "pair: XAA-XAB\nevents:\n  talks:\n    date: " + date + "\n    text: talks were held\n    " + whose
                        + "\n    sources: " + source + "\n");
    }

    private void append(String text) throws IOException {
        Path file = folder.resolve("data/pairs/XAA-XAB.yaml");
        Files.writeString(file, Files.readString(file) + text);
    }

    private Ran brief(String pair, String... more) {
        List<String> words = new ArrayList<>(List.of("brief", pair, "--as-of", "2019-01-22"));
        words.addAll(List.of(more));
        return Ran.in(folder, words.toArray(String[]::new));
    }
}
