package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.publish.Loader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void project() throws IOException {
        Files.createDirectories(folder.resolve("data/pairs"));
        Files.createFile(folder.resolve("data/pairs/a.yaml"));
        Files.createFile(folder.resolve("data/pairs/c.yaml"));
        Files.createFile(folder.resolve("data/b.yaml"));
    }

    @Test
    void sound_data_is_said_to_be_sound() {
        Ran ran = check(Projects.sound()).exits(0);
        assertEquals("", ran.out());
        assertEquals("0 errors, 0 warnings in 0 of 3 files\n", ran.err());
        assertEquals("", check(Projects.sound(), "-q").exits(0).err());
    }

    @Test
    void findings_go_to_standard_output_and_counts_to_standard_error() {
        Loader faulty = Projects.with(Projects.error("data/pairs/a.yaml"), Projects.warning("data/b.yaml"));
        Ran ran = check(faulty).exits(1);
        assertEquals("""
                data/b.yaml:2:3: warning[source-undated]: no date
                    2 |   x: 2019-13
                      |   ^^^^
                data/pairs/a.yaml:2:3: error[date-invalid]: month 13
                    2 |   x: 2019-13
                      |   ^^^^
                """, ran.out());
        assertEquals("1 error, 1 warning in 2 of 3 files\n", ran.err());
    }

    @Test
    void paths_choose_what_is_shown() {
        Loader faulty = Projects.with(Projects.error("data/pairs/a.yaml"), Projects.warning("data/b.yaml"));
        assertEquals(
                "data/pairs/a.yaml:2:3: error[date-invalid]: month 13",
                check(faulty, "data/pairs").exits(1).out().lines().findFirst().orElseThrow());
        assertEquals(
                "data/b.yaml:2:3: warning[source-undated]: no date",
                check(faulty, "data/b.yaml").exits(0).out().lines().findFirst().orElseThrow());
        assertEquals("", check(faulty, "data/pairs/c.yaml").exits(0).out());
        assertEquals(
                "bilat: cannot read or write data/c.yaml: it is not there\n",
                check(faulty, "data/c.yaml").exits(74).err());
    }

    @Test
    void warnings_fail_only_where_they_are_meant_to_whatever_is_said() {
        Loader warned = Projects.with(Projects.warning("data/b.yaml"));
        check(warned).exits(0);
        check(warned, "--strict").exits(1);
        check(warned, "--strict", "-v").exits(1);
        check(warned, "-q", "--strict").exits(1);
    }

    @Test
    void colour_is_for_people() {
        Loader warned = Projects.with(Projects.warning("data/b.yaml"));
        assertEquals(
                "\u001b[1mdata/b.yaml:2:3\u001b[0m: \u001b[1;33mwarning\u001b[0m[source-undated]: no date\n"
                        + "    2 |   x: 2019-13\n      |   \u001b[32m^^^^\u001b[0m\n",
                Ran.in(folder, warned, true, "check").out());
        assertTrue(check(warned, "--color", "always").out().contains("\u001b["));
        assertEquals(
                check(warned).out(),
                Ran.in(folder, warned, true, "check", "--color=never").out());
    }

    private Ran check(Loader loader, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Ran.in(folder, loader, all);
    }
}
