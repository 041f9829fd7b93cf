package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void project() throws IOException {
        Projects.sound(folder);
    }

    @Test
    void the_brief_goes_to_standard_output_and_nothing_else_is_said() {
        Ran ran = brief("AZE-IRN").exits(0);
        assertTrue(ran.out().contains("# Azerbaijan–Iran"), ran.out());
        assertTrue(ran.out().contains("the border crossing at Astara was widened"), ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void it_stands_for_today_in_utc_or_for_the_day_asked_for() {
        assertTrue(brief("AZE-IRN").out().contains("as of 22 January 2019"));
        assertTrue(brief("AZE-IRN", "--as-of", "2018-12-31").out().contains("as of 31 December 2018"));
    }

    @Test
    void the_first_of_the_pair_stands_first() {
        assertTrue(brief("iran", "azerbaijan").exits(0).out().contains("# Iran–Azerbaijan"));
    }

    @Test
    void options_of_the_program_may_stand_before_or_after_the_command() {
        Path data = folder.resolve("data");
        Path elsewhere = folder.resolve("data");
        List<String> before = List.of("--data", data.toString(), "brief", "AZE-IRN");
        List<String> after = List.of("brief", "AZE-IRN", "--data", data.toString());
        assertEquals(
                Ran.in(elsewhere, before.toArray(String[]::new)).exits(0).out(),
                Ran.in(elsewhere, after.toArray(String[]::new)).exits(0).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void the_locale_makes_no_difference(String tag) throws IOException {
        String plain = brief("TUR-IRN", "--to", "MARKDOWN").exits(0).out();
        Path pdf = folder.resolve("plain.pdf");
        brief("AZE-IRN", "-o", pdf.toString()).exits(0);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertEquals(
                    plain, brief("TURKIYE", "iran", "--to", "MARKDOWN").exits(0).out());
            Path other = folder.resolve("other.PDF");
            brief("AZE-IRN", "-o", other.toString(), "--marking", "CLEAR").exits(0);
            assertTrue(Arrays.equals(Files.readAllBytes(pdf), Files.readAllBytes(other)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "brief                             | PAIR is missing",
                "brief AZE-IRN --as-of 2019        | \"2019\" is a year, not a day; write YYYY-MM-DD",
                "brief AZE-IRN --as-of 2019-01     | \"2019-01\" is a month, not a day; write YYYY-MM-DD",
                "brief AZE-IRN --as-of 2019-01-22~ | \"2019-01-22~\" is not certain, not a day; write YYYY-MM-DD",
                "brief AZE-IRN --as-of 2019-13-01  | \"2019-13-01\" is not a day: month 13; write YYYY-MM-DD",
                "brief AZE-IRN --as-of 2019-02-30  | is not a day: the month 2019-02 has no day 30; write YYYY-MM-DD",
                "brief AZE-IRN --as-of yesterday   | \"yesterday\" is not a day: unknown form; write YYYY-MM-DD",
                "brief AZE-IRN --marking white     | \"white\" is none of clear, green, amber, amber+strict, red",
                "brief AZE-IRN --to docx           | \"docx\" is none of markdown, pdf",
                "brief AZE-IRN --page a5           | \"a5\" is none of a4, letter",
                "brief AZE-IRN -o brief.docx       | cannot tell the format from the ending of \"brief.docx\"",
                "brief congo iran                  | \"congo\" may be Democratic Republic of the Congo (COD) or Congo (COG)",
                "brief azerbaijn iran              | no country is called \"azerbaijn\"; did you mean Azerbaijan (AZE)?",
                "brief AZE AZE                     | a pair needs two countries, and Azerbaijan (AZE) is there twice",
                "brief AZE XYZ                     | \"XYZ\" is a code for what ISO 3166-1 has none for",
                "brief AZE-IRN --as ful            | there is agreements-annex, changes, full, scene-setter; did you mean full?",
                "brief AZE-IRN --fromat pdf        | no option is called \"--fromat\"",
                "brief AZE-IRN --pgae a4           | no option is called \"--pgae\"; did you mean --page?",
                "brief AZE-IRN --as scene          | no definition is called \"scene\"; there is agreements-annex, changes, full, scene-setter",
                "brief AZE-IRN --as no/such.yaml   | no definition is at no/such.yaml",
                "brief AZE-IRN --lang tlh          | no wording for the language \"tlh\"",
                "brief AZE-IRN --side usa          | the side USA is not one of AZE-IRN",
                "brief AZE-IRN --as scene-setter   | is made for one side: --side AZE or --side IRN",
                "brief AZE-IRN --as changes       | tells what changed since an earlier day: --since DATE, an edition, or the",
                "brief AZE-IRN --since 2019       | \"2019\" is not a day to compare with: write YYYY-MM-DD",
                "brief AZE-IRN --since 9999-01-01 | the day to compare with, 9999-01-01, comes after",
                "brief AZE-IRN --since no-such    | nothing to compare with is called \"no-such\"",
                "brief IRN-AZE --as scene-setter --side USA | the side USA is not one of IRN-AZE",
                "brief AZE-IRN --side korea        | \"korea\" may be ",
                "brief korea iran                  | \"korea\" may be South Korea (KOR) or North Korea (PRK)",
                "brief congo-iran                  | \"congo\" may be ",
                "brief guinea-iran                 | \"guinea\" may be ",
                "brief azerbajan-iran              | did you mean Azerbaijan (AZE)?",
                "brief AZE-AZ                      | a pair needs two countries, and Azerbaijan (AZE) is there twice",
                "brief AZE-IRN IRN-AZE             | IRN-AZE is asked for twice",
                "brief AZE-IRN AZE-USA -o x.pdf    | one PDF, which carries the facts of one pair; name a folder: -o x.pdf/",
                "brief AZE-IRN AZE-USA --to pdf    | several PDFs do not go to standard output",
            })
    void wrong_usage_says_what_would_be_right(String line, String message) {
        Ran ran = Ran.in(folder, line.split(" ")).exits(2);
        assertTrue(ran.err().contains(message), ran.err());
        assertTrue(ran.err().endsWith("Try 'bilat brief --help'\n"), ran.err());
        assertEquals("", ran.out());
    }

    @Test
    void a_pdf_is_not_written_to_a_terminal() {
        Ran ran = Ran.in(folder, true, "brief", "AZE-IRN", "--to", "pdf").exits(2);
        assertTrue(ran.err().startsWith("bilat: a PDF is not written to a terminal; name a file with -o\n"), ran.err());
        assertEquals("%PDF-", brief("AZE-IRN", "--to", "pdf").exits(0).out().substring(0, 5));
    }

    @Test
    void a_folder_gets_a_file_for_each_pair_named_by_the_canonical_pair() throws IOException {
        Files.createDirectory(folder.resolve("there"));
        assertEquals(
                "wrote " + folder.resolve("there/AZE-IRN-full.pdf") + "\n",
                brief("IRN-AZE", "--to", "pdf", "-o", "there").exits(0).err());
        assertEquals("", brief("-q", "AZE-IRN", "-o", "new/er/").exits(0).err());
        brief("-q", "AZE-IRN", "AZE-TUR", "-o", "there").exits(0);
        assertEquals(List.of("AZE-IRN-full.md", "AZE-IRN-full.pdf", "AZE-TUR-full.md"), names("there"));
        assertEquals(List.of("AZE-IRN-full.md"), names("new/er"));
    }

    @Test
    void a_file_is_written_in_the_format_of_its_ending_unless_another_is_asked_for() throws IOException {
        brief("AZE-IRN", "-o", "a.markdown").exits(0);
        assertTrue(Files.readString(folder.resolve("a.markdown")).contains("# Azerbaijan–Iran"));
        brief("AZE-IRN", "-o", "a.txt", "--to", "markdown").exits(0);
        assertEquals(Files.readString(folder.resolve("a.markdown")), Files.readString(folder.resolve("a.txt")));
    }

    @Test
    void nothing_on_file_is_a_warning_and_a_brief_that_says_so() {
        Ran ran = brief("BRA-NOR").exits(0);
        assertEquals("bilat: nothing is on file between the two of BRA-NOR\n", ran.err());
        assertTrue(ran.out().contains("# Brazil–Norway"), ran.out());
    }

    @Test
    void errors_in_facts_that_it_would_use_refuse_a_brief() throws IOException {
        Projects.faulty(folder, "AZE-IRN");
        Ran ran = brief("IRN-AZE").exits(1);
        assertEquals("", ran.out());
        assertEquals("""
                data/pairs/AZE-IRN.yaml:13:13: error[date-invalid]: "2019-13" is not a date: month 13
                   13 |     signed: 2019-13
                      |             ^^^^^^^
                   help: write YYYY, YYYY-MM or YYYY-MM-DD; an interval as A/B, A/.. or ../B
                bilat: no brief of IRN-AZE: facts that it would use have errors; --keep-going leaves them out
                """, ran.err().replace(folder + "/", ""));
    }

    @Test
    void errors_in_facts_that_it_does_not_use_do_not_disturb() throws IOException {
        Projects.faulty(folder, "AZE-TUR");
        assertEquals("", brief("AZE-IRN").exits(0).err());
        Ran both = brief("AZE-TUR", "AZE-IRN", "-o", "both/").exits(1);
        assertTrue(both.err().endsWith("wrote " + folder.resolve("both/AZE-IRN-full.md") + "\n"), both.err());
    }

    @Test
    void keep_going_makes_the_brief_and_says_so() throws IOException {
        Projects.faulty(folder, "AZE-IRN");
        Ran ran = brief("AZE-IRN", "--keep-going").exits(3);
        assertTrue(ran.out().contains("# Azerbaijan–Iran"), ran.out());
        assertTrue(ran.err().contains("error[date-invalid]"), ran.err());
    }

    @Test
    void what_cannot_be_written_ends_with_74() {
        assertEquals(
                "bilat: cannot read or write " + folder.resolve("no") + ": it is not a folder\n",
                brief("AZE-IRN", "-o", "no/brief.md").exits(74).err());
        assertEquals(
                "bilat: cannot read or write /dev/full: No space left on device\n",
                brief("AZE-IRN", "-o", "/dev/full", "--to", "markdown")
                        .exits(74)
                        .err());
        assertFalse(Files.exists(folder.resolve("no")));
    }

    @Test
    void a_definition_may_be_a_file_or_the_project_s_own() throws IOException {
        String own = "brief: own\ntitle: \"{second} and {first}\"\nsections: [{section: timeline, years: 3}, gaps]\n";
        Projects.write(folder, "elsewhere/own.yaml", own);
        Ran ran = brief("AZE-IRN", "--as", "elsewhere/own.yaml").exits(0);
        assertTrue(ran.out().contains("# Iran and Azerbaijan"), ran.out());
        brief("AZE-IRN", "--as", "own").exits(2);
        Projects.write(folder, "briefs/own.yaml", own);
        assertEquals(ran.out(), brief("AZE-IRN", "--as", "own").exits(0).out());
        brief("AZE-IRN").exits(0);
    }

    @Test
    void a_faulty_definition_is_shown_and_what_ships_does_not_take_its_place() throws IOException {
        Projects.write(folder, "briefs/full.yaml", "brief: full\ntitle: x\nsections: gaps\npaeg: a4\n");
        Ran ran = brief("AZE-IRN").exits(1);
        assertTrue(ran.err().contains("briefs/full.yaml:4:1: error[key-unknown]"), ran.err());
        assertTrue(ran.err().endsWith("bilat: no brief: the definition \"full\" has errors\n"), ran.err());
        Projects.write(folder, "briefs/full.yaml", "brief: full\ntitle: x\nsections: [timelin]\n");
        assertTrue(brief("AZE-IRN").exits(2).err().contains("asks for a section \"timelin\"; there is bottom-line"));
    }

    @Test
    void the_name_of_a_definition_is_an_id_and_there_once() throws IOException {
        Projects.write(folder, "briefs/a.yaml", "brief: ../a\ntitle: x\nsections: gaps\n");
        String told = brief("AZE-IRN", "--as", "briefs/a.yaml").exits(1).err();
        assertTrue(told.contains("briefs/a.yaml:1:8: error[id-invalid]: \"../a\" is not an id"), told);
        Projects.write(folder, "briefs/a.yaml", "brief: a\ntitle: x\nsections: gaps\n");
        Projects.write(folder, "briefs/b.yaml", "title: y\nbrief: a\nsections: gaps\n");
        String twice = Ran.in(folder, "check").exits(1).out();
        assertTrue(twice.contains("briefs/b.yaml:2:8: error[id-twice]: the id \"a\" is taken"), twice);
    }

    private Ran brief(String... arguments) {
        return Ran.in(
                folder,
                Stream.concat(Stream.of("brief"), Arrays.stream(arguments)).toArray(String[]::new));
    }

    private List<String> names(String below) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(below))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
