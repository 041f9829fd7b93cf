package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.render.markdown.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of briefs, and several briefs, for somebody's report. */
class ReportTest {
    private static final String FERRY = """
            pair: XAA-XAB

            countries:
              XAA: {name: Exampland}
              XAB: {name: Testonia}

            agreements:
              ferry-mou:
                title: Memorandum of understanding on ferries
                type: memorandum-of-understanding
                field: transport
                signed: 2018-05-03
                marking: amber
                sources: {source: report, at: page 4}

            events:
              bridge-2018:
                date: 2018
                text: a bridge was opened
                sources: report
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void project() throws IOException {
        Projects.sound(folder);
        Projects.write(folder, "data/pairs/XAA-XAB.yaml", FERRY);
    }

    @Test
    void sections_stand_in_the_order_of_the_definition_whatever_the_order_of_the_wish() {
        String one = brief("XAA-XAB", "--section", "gaps,relations-and-missions,bottom-line")
                .out();
        assertEquals(
                List.of("# Bottom line", "# Relations and missions", "# Gaps"),
                one.lines().filter(line -> line.startsWith("#")).toList());
        assertEquals(
                one,
                brief("XAA-XAB", "--section", "bottom-line", "--section", "relations-and-missions, gaps")
                        .out());
    }

    @Test
    void a_section_that_the_definition_lacks_may_be_asked_for_and_comes_last() {
        String more = brief("XAA-XAB", "--marking", "amber", "--section", "agreement-totals,agreements")
                .out();
        assertTrue(more.indexOf("# Agreements\n") < more.indexOf("# Totals\n"), more);
    }

    @Test
    void every_section_has_its_marking_and_neither_title_nor_colophon() {
        String amber = brief("XAA-XAB", "--marking", "amber", "--section", "agreements,gaps", "--heading-level", "3")
                .out();
        assertTrue(
                amber.startsWith("### Agreements\n\n**TLP:AMBER** · Exampland–Testonia · Reference brief as of "),
                amber);
        assertTrue(amber.contains("\n### Gaps\n\n**TLP:AMBER**\n\n"), amber);
        assertFalse(amber.contains("SHA-256"), amber);
    }

    @Test
    void a_section_with_nothing_to_show_is_told_and_writes_nothing() {
        Ran none = brief("XAA-XAB", "--section", "figures,agreements");
        assertEquals("", none.out());
        assertEquals("bilat: the brief of XAA-XAB has nothing to show in agreements, figures\n", none.err());
    }

    @Test
    void a_pdf_of_some_sections_is_verified_as_the_whole_is() throws IOException {
        brief("XAA-XAB", "--section", "relations-and-missions", "-o", "part.pdf");
        assertEquals(
                "part.pdf: same\n",
                Ran.in(folder, "verify", "part.pdf").exits(0).out());
        brief("XAA-XAB", "-o", "whole.pdf");
        assertTrue(Files.size(folder.resolve("part.pdf")) < Files.size(folder.resolve("whole.pdf")));
    }

    @Test
    void the_file_of_some_sections_does_not_take_the_place_of_the_whole() {
        brief("XAA-XAB", "--section", "gaps,bottom-line", "-o", "there/");
        assertTrue(Files.exists(folder.resolve("there/XAA-XAB-full-gaps-bottom-line.md")));
    }

    @Test
    void what_several_runs_put_into_one_file_has_no_note_twice() throws IOException {
        List<List<String>> runs = List.of(
                List.of("XAA-XAB", "--section", "relations-and-missions"),
                List.of("XAA-XAB", "--section", "relations-and-missions", "--as-of", "2019-01-21"),
                List.of("XAA-XAB", "--section", "relations-and-missions", "--side", "XAA"),
                List.of("XAA-XAB", "--section", "relations-and-missions", "--marking", "amber"),
                List.of("XAA-XAB", "--section", "agreements", "--marking", "amber"),
                List.of("XAA-XAB", "--heading-level", "2"),
                List.of("AZE-IRN", "--heading-level", "2"),
                List.of("AZE-IRN", "XAA-XAB", "--heading-level", "2"),
                List.of("AZE-IRN", "XAA-XAB", "--section", "relations-and-missions"));
        StringBuilder report = new StringBuilder();
        for (List<String> run : runs) {
            report.append(brief(run.toArray(String[]::new)).out()).append('\n');
        }
        Set<String> notes = new HashSet<>();
        Matcher note = Pattern.compile("(?m)^\\[\\^([^]]+)]: ").matcher(report);
        while (note.find()) {
            assertTrue(notes.add(note.group(1)), note.group(1));
        }
        Set<String> cited = new HashSet<>();
        Matcher cite = Pattern.compile("\\[\\^([^]]+)](?!:)").matcher(report);
        while (cite.find()) {
            cited.add(cite.group(1));
        }
        assertEquals(cited, notes);
        assertTrue(notes.size() >= runs.size(), notes.toString());
        Projects.write(
                folder,
                "data/sources.yaml",
                Files.readString(folder.resolve("data/sources.yaml")).replace("A report", "The report"));
        assertFalse(notes.contains(
                label(brief("XAA-XAB", "--section", "relations-and-missions").out())));
    }

    @Test
    void several_pairs_are_one_document_marked_as_the_narrowest_with_each_note_once() throws IOException {
        brief("AZE-IRN", "XAA-XAB", "--marking", "amber", "-o", "both.md");
        String both = Files.readString(folder.resolve("both.md"));
        assertTrue(both.startsWith("**TLP:AMBER**\n\n# Azerbaijan–Iran; Exampland–Testonia\n"), both);
        assertTrue(both.endsWith("\n"), both);
        assertTrue(
                both.contains("\n## Azerbaijan–Iran\n\n**TLP:CLEAR** · Reference brief as of 22 January 2019"), both);
        assertTrue(both.contains("\n## Exampland–Testonia\n\n**TLP:AMBER** · Reference brief"), both);
        assertTrue(both.contains("\n### Agreements\n"), both);
        List<String> notes = Reading.of(both).stream()
                .filter(place -> place.startsWith("note "))
                .toList();
        assertEquals(2, notes.size(), notes.toString());
        assertTrue(notes.get(1).startsWith("note 2: ") && notes.get(1).contains("page 4"), notes.toString());
        assertEquals(both, brief("AZE-IRN", "XAA-XAB", "--marking", "amber").out());
    }

    @Test
    void sections_of_several_pairs_stand_below_the_names_of_the_pairs() {
        String both = brief("AZE-IRN", "XAA-XAB", "--section", "relations-and-missions", "--heading-level", "2")
                .out();
        assertEquals(
                List.of(
                        "## Azerbaijan–Iran",
                        "### Relations and missions",
                        "## Exampland–Testonia",
                        "### Relations and missions"),
                both.lines().filter(line -> line.startsWith("#")).toList());
        assertTrue(both.startsWith("## Azerbaijan–Iran\n\n**TLP:CLEAR** · Reference brief as of "), both);
    }

    @Test
    void of_several_pairs_in_one_file_none_is_written_if_one_is_refused() throws IOException {
        Projects.faulty(folder, "AZE-TUR");
        Ran ran = Ran.in(folder, "brief", "AZE-IRN", "AZE-TUR", "-o", "both.md").exits(1);
        assertTrue(ran.err().contains("error[date-invalid]"), ran.err());
        assertTrue(ran.err().endsWith("""
                        bilat: no brief of AZE-TUR: facts that it would use have errors; --keep-going leaves them out
                        bilat: nothing was written, since one file takes all of them; into a folder, -o DIR/, go the others
                        """), ran.err());
        assertFalse(Files.exists(folder.resolve("both.md")));
        Ran.in(folder, "brief", "AZE-IRN", "AZE-TUR", "-o", "both.md", "--keep-going")
                .exits(3);
        assertTrue(Files.exists(folder.resolve("both.md")));
    }

    @Test
    void front_matter_has_the_title_and_sections_begin_at_the_first_level() {
        String markdown = brief("XAA-XAB", "--front-matter").out();
        assertTrue(markdown.startsWith("""
                ---
                title: "Exampland–Testonia"
                date: "2019-01-22"
                lang: "en"
                marking: "TLP:CLEAR"
                ---

                **TLP:CLEAR** · Exampland–Testonia · Reference brief as of 22 January 2019"""), markdown);
        assertTrue(markdown.contains("\n# Bottom line\n"), markdown);
        assertTrue(markdown.contains("[^1]: "), markdown);
        assertTrue(
                brief("XAA-XAB", "--front-matter", "--heading-level", "2").out().contains("\n## Bottom line\n"));
    }

    @Test
    void without_these_options_a_brief_is_as_it_was() {
        assertArrayEquals(
                brief("XAA-XAB").bytes(), brief("XAA-XAB", "--to", "markdown").bytes());
        assertTrue(brief("XAA-XAB").out().startsWith("**TLP:CLEAR**\n\n# Exampland–Testonia\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--section agreement            | no section is called \"agreement\"; there is bottom-line, ",
                "--section agreement            | did you mean agreements?",
                "--section gaps,,sources        | --section has a comma with no name beside it",
                "--section in-short             | is made for one side: --side XAA or --side XAB",
                "--heading-level 0              | \"0\" is no level of a heading; write 1 to 6",
                "--heading-level 7              | \"7\" is no level of a heading; write 1 to 6",
                "--heading-level two            | \"two\" is no level of a heading; write 1 to 6",
                "--heading-level 2 --to pdf     | --heading-level is for Markdown, and this is a PDF",
                "--front-matter -o x.pdf        | --front-matter is for Markdown, and this is a PDF",
            })
    void wrong_usage_says_what_would_be_right(String options, String message) {
        Ran ran = Ran.in(folder, ("brief XAA-XAB " + options).split(" ")).exits(2);
        assertTrue(ran.err().contains(message), ran.err());
        assertEquals("", ran.out());
    }

    private static String label(String markdown) {
        Matcher note = Pattern.compile("(?m)^\\[\\^([^]]+)]: ").matcher(markdown);
        assertTrue(note.find(), markdown);
        return note.group(1);
    }

    private Ran brief(String... arguments) {
        return Ran.in(
                        folder,
                        Stream.concat(Stream.of("brief"), Arrays.stream(arguments))
                                .toArray(String[]::new))
                .exits(0);
    }
}
