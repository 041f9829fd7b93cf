package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.fact.Pair;
import bilat.publish.Loader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final Pair PAIR = Pair.of("AZE", "IRN");

    @TempDir
    Path folder;

    @BeforeEach
    void project() throws IOException {
        Files.createDirectories(folder.resolve("data/pairs"));
        Files.createFile(folder.resolve("data/pairs/a.yaml"));
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
        Loader faulty = Projects.with(Projects.error("data/pairs/a.yaml", PAIR), Projects.warning("data/b.yaml"));
        Ran ran = check(faulty).exits(1);
        assertEquals("""
                data/pairs/a.yaml: error[date-invalid]: month 13

                data/b.yaml: warning[source-undated]: no date
                """, ran.out());
        assertEquals("1 error, 1 warning in 2 of 3 files\n", ran.err());
    }

    @Test
    void paths_choose_what_is_shown() {
        Loader faulty = Projects.with(Projects.error("data/pairs/a.yaml", PAIR), Projects.warning("data/b.yaml"));
        assertEquals(
                "data/pairs/a.yaml: error[date-invalid]: month 13\n",
                check(faulty, "data/pairs").exits(1).out());
        assertEquals(
                "data/b.yaml: warning[source-undated]: no date\n",
                check(faulty, "data/b.yaml").exits(0).out());
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
        assertTrue(Ran.in(folder, warned, true, "check").out().contains("\u001b["));
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
