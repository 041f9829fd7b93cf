package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.Locales;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String FOUND = """
            data/pairs/AZE-TUR.yaml:7:13: error[date-invalid]: "2019-13" is not a date: month 13
                7 |     signed: 2019-13
                  |             ^^^^^^^
               help: write YYYY, YYYY-MM or YYYY-MM-DD; an interval as A/B, A/.. or ../B
            """;

    @TempDir
    Path folder;

    @Test
    void sound_data_is_said_to_be_sound_where_somebody_looks() throws IOException {
        Projects.sound(folder);
        Ran ran = check().exits(0);
        assertEquals("", ran.out());
        assertEquals("", ran.err());
        check("--strict").exits(0);
        assertEquals(
                "0 errors, 0 warnings in 0 of 2 files\n",
                Ran.in(folder, true, "check").exits(0).err());
        assertEquals("", Ran.in(folder, true, "check", "-q").exits(0).err());
        assertTrue(check("-v").exits(0).err().endsWith("0 errors, 0 warnings in 0 of 2 files\n"));
    }

    @Test
    void the_shipped_data_are_sound_in_silence_and_have_notes() {
        Path here = Path.of("").toAbsolutePath();
        Ran strict = Ran.in(here, "check", "--strict").exits(0);
        assertEquals("", strict.out() + strict.err());
        Ran noted = Ran.in(here, "check", "--strict", "--notes").exits(0);
        assertTrue(noted.out().contains("note[single-origin]: all 10 facts of AZE-IRN go back to one source"));
        assertTrue(
                noted.out().contains("data/pairs/ARM-AZE.yaml:103:11: note[sources-differ]: sources differ on text"));
        assertEquals("0 errors, 0 warnings, 4 notes in 3 of 19 files\n", noted.err());
    }

    @Test
    void findings_go_to_standard_output_and_counts_to_standard_error() throws IOException {
        Projects.faulty(folder, "AZE-TUR");
        Ran ran = check().exits(1);
        assertEquals(FOUND, ran.out().replace(folder + "/", ""));
        assertEquals("1 error, 0 warnings in 1 of 3 files\n", ran.err());
        check("-q").exits(1);
        check("-v").exits(1);
    }

    @Test
    void what_cannot_be_read_is_counted_among_the_files() throws IOException {
        Projects.sound(folder);
        Files.createSymbolicLink(folder.resolve("data/lost.yaml"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve("data/gone.yaml"), Path.of("nowhere"));
        assertEquals("2 errors, 0 warnings in 2 of 4 files\n", check().exits(1).err());
    }

    @Test
    void definitions_are_checked_too() throws IOException {
        Projects.sound(folder);
        Projects.write(folder, "briefs/own.yaml", "brief: own\ntitle: x\nsections: gaps\npage: a5\n");
        Ran ran = check().exits(1);
        assertTrue(ran.out().contains("briefs/own.yaml:4:7: error[word-unknown]"), ran.out());
        assertEquals("1 error, 0 warnings in 1 of 3 files\n", ran.err());
    }

    @Test
    void paths_choose_what_is_shown() throws IOException {
        Projects.faulty(folder, "AZE-TUR");
        Projects.faulty(folder, "IRN-TUR");
        assertEquals(FOUND, check("data/pairs/AZE-TUR.yaml").exits(1).out().replace(folder + "/", ""));
        assertEquals(
                "2 errors, 0 warnings in 2 of 4 files\n",
                check("data/pairs").exits(1).err());
        assertEquals(
                "",
                check("data/sources.yaml", "data/pairs/AZE-IRN.yaml").exits(0).out());
        assertEquals(
                "bilat: cannot read or write data/c.yaml: it is not there\n",
                check("data/c.yaml").exits(74).err());
    }

    @Test
    void colour_is_for_people() throws IOException {
        Projects.faulty(folder, "AZE-TUR");
        String coloured = FOUND.replace(
                        "data/pairs/AZE-TUR.yaml:7:13", "\u001b[1mdata/pairs/AZE-TUR.yaml:7:13\u001b[0m")
                .replace("error[", "\u001b[1;31merror\u001b[0m[")
                .replace("^^^^^^^", "\u001b[32m^^^^^^^\u001b[0m");
        assertEquals(coloured, Ran.in(folder, true, "check").out().replace(folder + "/", ""));
        assertEquals(coloured, check("--color", "always").out().replace(folder + "/", ""));
        assertEquals(
                check().out(), Ran.in(folder, true, "check", "--color=never").out());
    }

    @Test
    void what_rules_find_points_at_the_field() throws IOException {
        Projects.sound(folder);
        Projects.write(folder, "data/pairs/IRN-TUR.yaml", """
                pair: IRN-TUR

                agreements:
                  transit-1999:
                    title: Agreement on transit
                    type: agreement
                    signed: 1999-05-11
                    ratified: {IRN: 1989-10-02}
                    in-force:
                      IRN: 1999-01-01
                    sources: report
                """);
        Ran ran = check().exits(1);
        assertEquals("""
                data/pairs/IRN-TUR.yaml:8:21: error[act-out-of-order]: "ratified/IRN" is 1989-10-02, before it was made, 1999-05-11
                    8 |     ratified: {IRN: 1989-10-02}
                      |                     ^^^^^^^^^^
                   help: correct one of the two dates
                data/pairs/IRN-TUR.yaml:10:12: warning[in-force-before-signed]: in force since 1999-01-01, before it was made, 1999-05-11
                   10 |       IRN: 1999-01-01
                      |            ^^^^^^^^^^
                   help: correct one of the dates; if both are right, say so in a note
                """, ran.out().replace(folder + "/", ""));
        assertEquals("1 error, 1 warning in 1 of 3 files\n", ran.err());
    }

    @Test
    void a_post_is_as_closed_as_its_holder() throws IOException {
        Projects.sound(folder);
        String envoy = """
                sources:
                  cable: {title: A cable, publisher: An Embassy, published: 2018, marking: red}
                officials:
                  envoy:
                    name: Some Envoy
                    country: AZE
                    marking: red
                    posts: [{title: Envoy, from: 2010, sources: cable}]
                """;
        Projects.write(folder, "data/envoy.yaml", envoy);
        assertEquals("", check("--strict").exits(0).out());
        Projects.write(folder, "data/envoy.yaml", envoy.replace("    marking: red\n    posts", "    posts"));
        assertTrue(check().exits(1).out().contains("marked clear, but its source cable is marked red"));
    }

    @Test
    void rules_that_need_a_day_wait_for_one() throws IOException {
        Projects.sound(folder);
        Projects.write(folder, "data/pairs/IRN-TUR.yaml", """
                pair: IRN-TUR

                meetings:
                  visit-2019:
                    type: visit
                    state: planned
                    date: 2019-03
                    sources: report
                """);
        assertEquals("", check("--strict").exits(0).out());
        assertEquals("", check("--strict", "--as-of", "2019-03-31").exits(0).out());
        check("--as-of", "2019-04-01").exits(0);
        String found = check("--strict", "--as-of", "2019-04-01").exits(1).out();
        assertTrue(found.contains("data/pairs/IRN-TUR.yaml:7:11: warning[planned-meeting-past]: "), found);
    }

    @Test
    void notes_are_shown_on_request_and_never_fail() throws IOException {
        Projects.sound(folder);
        Projects.write(folder, "data/more.yaml", """
                sources:
                  unread:
                    title: Another report
                    publisher: A Ministry
                    published: 2019
                """);
        assertEquals("", check("--strict").exits(0).out());
        Ran ran = check("--strict", "--notes").exits(0);
        assertTrue(ran.out().contains("data/more.yaml:2:3: note[source-unused]: nothing rests on this source\n"));
        assertEquals("0 errors, 0 warnings, 1 note in 1 of 3 files\n", ran.err());
    }

    @Test
    void reports_name_files_from_the_working_directory_in_any_locale() throws Exception {
        Projects.faulty(folder, "AZE-TUR");
        String name = "data/pairs/AZE-TUR.yaml";
        String message = "\"2019-13\" is not a date: month 13%0A"
                + "help: write YYYY, YYYY-MM or YYYY-MM-DD; an interval as A/B, A/.. or ../B";
        Ran github = Locales.in(Locales.TURKISH, () -> check("--format", "GITHUB"));
        assertEquals(
                "::error file=" + name + ",line=7,col=13,endColumn=19,title=date-invalid::" + message + "\n",
                github.exits(1).out());
        assertEquals("1 error, 0 warnings in 1 of 3 files\n", github.err());
        assertTrue(check("--format=gitlab").exits(1).out().contains("\"path\": \"" + name + "\""));
        assertTrue(check("--format=sarif").exits(1).out().contains("\"uri\": \"" + name + "\""));
        assertTrue(
                check("--format=json", "-C", folder.toString()).exits(1).out().contains("\"file\": \"" + name + "\""));
        assertEquals(
                check("--format=json").out(),
                Ran.in(folder, true, "check", "--format=json").out());
    }

    @Test
    void a_format_that_there_is_not_is_answered_with_the_nearest() throws IOException {
        Projects.sound(folder);
        assertEquals(
                "bilat: Invalid value for option '--format': \"sarf\" is none of text, json, sarif, github, gitlab;"
                        + " did you mean sarif?\nTry 'bilat check --help'\n",
                check("--format=sarf").exits(2).err());
    }

    private Ran check(String... arguments) {
        return Ran.in(
                folder,
                Stream.concat(Stream.of("check"), Arrays.stream(arguments)).toArray(String[]::new));
    }
}
