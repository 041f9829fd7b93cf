package bilat.cli;

import static bilat.Target.BILAT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher and the program behind it, started as a scheduled job would. */
class TargetBilatIT {
    @TempDir
    Path folder;

    @Test
    void it_says_its_version_in_an_empty_environment() throws Exception {
        Target.Run run = Target.run(folder, Map.of(), List.of("/usr/bin/env", "-i", BILAT.toString(), "--version"));
        assertTrue(run.exits(0).text().matches("bilat \\d+\\.\\d+\\.\\d+\\S* \\(Java \\d+[^)]*\\)\n"), run.text());
        assertEquals("", run.err());
    }

    @Test
    void it_runs_through_a_link_from_a_folder_with_a_blank() throws Exception {
        Path home = Files.createDirectory(folder.resolve("a folder"));
        Path link = Files.createSymbolicLink(home.resolve("b"), BILAT);
        Path copy = Files.copy(BILAT, home.resolve("the copy"), StandardCopyOption.COPY_ATTRIBUTES);
        for (List<String> command : List.of(
                List.of(link.toString(), "-V"), List.of(copy.toString(), "-V"), List.of("sh", "the copy", "-V"))) {
            Target.run(home, Target.bare(), command).exits(0);
        }
        Files.delete(link);
    }

    @Test
    void anybody_may_run_it() throws IOException {
        assertEquals("rwxr-xr-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(BILAT)));
    }

    @Test
    void no_java_is_said_in_one_line() throws Exception {
        Map<String, String> environment = Map.of("PATH", folder.toString());
        assertEquals(
                "bilat: needs Java 17 or newer, and found none in JAVA_HOME or on PATH\n",
                Target.run(folder, environment, List.of("/bin/sh", BILAT.toString()))
                        .exits(74)
                        .err());
    }

    @Test
    void an_old_java_is_said_in_one_line_and_not_started() throws Exception {
        Path java = old("1.8.0_392");
        Map<String, String> environment = Map.of("PATH", folder.toString(), "JAVA_HOME", java.toString());
        assertEquals(
                "bilat: needs Java 17 or newer, and found only Java 8 at " + java + "/bin/java\n",
                Target.run(folder, environment, List.of("/bin/sh", BILAT.toString()))
                        .exits(74)
                        .err());
    }

    @Test
    void a_newer_java_on_the_path_is_taken_instead_of_an_old_one() throws Exception {
        Map<String, String> environment =
                Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", old("11.0.2").toString());
        Target.run(folder, environment, List.of(BILAT.toString(), "-V")).exits(0);
    }

    @Test
    void a_java_that_does_not_say_how_old_it_is_is_tried() throws Exception {
        Path java = Files.createDirectories(folder.resolve("unknown/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho tried\n");
        assertTrue(java.toFile().setExecutable(true));
        Map<String, String> environment = Map.of(
                "PATH", "/usr/bin:/bin", "JAVA_HOME", folder.resolve("unknown").toString());
        assertEquals(
                "tried\n",
                Target.run(folder, environment, List.of(BILAT.toString()))
                        .exits(0)
                        .text());
    }

    @Test
    void options_for_java_are_passed_on() throws Exception {
        Map<String, String> environment =
                Map.of("PATH", "/usr/bin:/bin", "BILAT_JAVA_OPTS", "-Xmx64m -XX:+ShowMessageBoxOnErro");
        Target.Run run = Target.run(folder, environment, List.of(BILAT.toString(), "-V"));
        assertTrue(run.exits(1).err().contains("ShowMessageBoxOnErro"), run.err());
    }

    @Test
    void wrong_usage_is_answered_with_what_would_be_right() throws Exception {
        Target.Run run = Target.bilat(folder, "brief", "AZE-IRN", "--as-off", "2019-01-22");
        assertEquals("", run.exits(2).text());
        assertTrue(run.err().contains("--as-of"), run.err());
    }

    @Test
    void a_full_disk_does_not_pass_for_success() throws Exception {
        List<String> command = List.of("/bin/sh", "-c", "exec " + BILAT + " --version >/dev/full");
        Target.Run run = Target.run(folder, Target.bare(), command);
        assertEquals("bilat: cannot write to standard output\n", run.exits(74).err());
    }

    /** A folder like that of a Java that must not be started. */
    private Path old(String version) throws IOException {
        Path home = folder.resolve("java-" + version);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho started\n");
        assertTrue(java.toFile().setExecutable(true));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
