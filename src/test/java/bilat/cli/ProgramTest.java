package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
    @TempDir
    Path folder;

    @Test
    void without_a_command_it_says_which_there_are() {
        Ran ran = run().exits(2);
        assertEquals(
                "bilat: a command is missing: brief, changes, check, explain, list, publish, show, stale, verify, completion, help\nTry 'bilat --help'\n",
                ran.err());
        assertEquals("", ran.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "breif AZE-IRN           | no command is called \"breif\"; did you mean brief? | bilat",
                "chek                    | no command is called \"chek\"; did you mean check? | bilat",
                "lits pairs              | no command is called \"lits\"; did you mean list? | bilat",
                "lsit pairs              | no command is called \"lsit\"; did you mean list? | bilat",
                "shwo mou                | no command is called \"shwo\"; did you mean show? | bilat",
                "explian x               | no command is called \"explian\"; did you mean explain? | bilat",
                "help pubish             | no command is called \"pubish\"; did you mean publish? | bilat",
                "frobnicate              | no command is called \"frobnicate\" | bilat",
                "brief AZE-IRN --as-off  | no option is called \"--as-off\"; did you mean --as-of? | bilat brief",
                "list pairs --jsno       | no option is called \"--jsno\"; did you mean --json? | bilat list",
                "check --stirct          | no option is called \"--stirct\"; did you mean --strict? | bilat check",
                "check --fromat json     | no option is called \"--fromat\"; did you mean --format? | bilat check",
                "explain encoding it     | \"it\" is more than bilat explain takes | bilat explain",
                "check --format          | --format needs FORMAT | bilat check",
                "verify                  | FILE is missing | bilat verify",
                "--colour=always check   | no option is called \"--colour=always\"; did you mean --color? | bilat",
            })
    void a_misspelt_word_is_answered_with_the_nearest(String line, String message, String command) {
        Ran ran = run(line.split(" ")).exits(2);
        assertEquals("bilat: " + message + "\nTry '" + command + " --help'\n", ran.err());
        assertEquals("", ran.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "brief --help", "check -h", "-h"})
    void help_goes_to_standard_output(String line) {
        Ran ran = run(line.split(" ")).exits(0);
        assertTrue(ran.out().startsWith("Usage: bilat"), ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void help_is_a_command_too() {
        assertEquals(run("--help").out(), run("help").exits(0).out());
        assertEquals(
                run("publish", "--help").out(), run("help", "publish").exits(0).out());
    }

    @Test
    void no_example_of_the_help_is_broken_over_two_lines() {
        for (String command :
                List.of("brief", "changes", "check", "explain", "list", "publish", "show", "stale", "verify")) {
            String help = run(command, "--help").out();
            String examples = help.substring(help.indexOf("Examples:\n") + "Examples:\n".length());
            assertTrue(examples.lines().allMatch(line -> line.startsWith("  ")), help);
        }
    }

    @Test
    void the_help_names_every_exit_code() {
        String help = run("--help").out();
        for (Exit exit : Exit.values()) {
            assertTrue(help.contains(exit.code() + "   ") || help.contains(exit.code() + "  "), help);
        }
    }

    @Test
    void the_version_is_said() {
        assertTrue(run("--version").exits(0).out().startsWith("bilat "));
        assertEquals(run("-V").out(), run("brief", "-V").exits(0).out());
    }

    @Test
    void a_project_is_looked_for_upwards_and_its_absence_is_said() throws IOException {
        Path below = Files.createDirectories(folder.resolve("a/b"));
        Ran none = Ran.in(below, "check").exits(74);
        assertEquals(
                "bilat: cannot read or write " + below.resolve("data")
                        + ": no facts here or in a folder above; name their folder with --data, or the project's with"
                        + " -C\n",
                none.err());
        Files.createDirectory(folder.resolve("data"));
        Ran.in(below, "check").exits(0);
        Ran.in(below, "-C", "../..", "check").exits(0);
        assertEquals(
                "bilat: cannot read or write " + below.resolve("data") + ": it is not there\n",
                Ran.in(below, "check", "-C", ".").exits(74).err());
    }

    private Ran run(String... arguments) {
        return Ran.in(folder, arguments);
    }
}
