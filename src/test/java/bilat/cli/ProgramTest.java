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
                "bilat: a command is missing: brief, check, explain, list, show, completion\nTry 'bilat --help'\n",
                ran.err());
        assertEquals("", ran.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "breif AZE-IRN           | no command is called \"breif\"        | brief      | bilat",
                "chek                    | no command is called \"chek\"         | check      | bilat",
                "brief AZE-IRN --as-off  | no option is called \"--as-off\"      | --as-of    | bilat brief",
                "lits pairs              | no command is called \"lits\"         | list       | bilat",
                "shwo mou                | no command is called \"shwo\"         | show       | bilat",
                "list pairs --jsno       | no option is called \"--jsno\"        | --json     | bilat list",
                "check --stirct          | no option is called \"--stirct\"      | --strict   | bilat check",
                "--colour=always check   | no option is called \"--colour=always\" | --color  | bilat",
            })
    void a_misspelt_word_is_answered_with_the_nearest(String line, String message, String nearest, String command) {
        Ran ran = run(line.split(" ")).exits(2);
        List<String> lines = ran.err().lines().toList();
        assertEquals("bilat: " + message, lines.get(0));
        assertTrue(lines.get(1).contains(nearest), ran.err());
        assertEquals("Try '" + command + " --help'", lines.get(2));
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
