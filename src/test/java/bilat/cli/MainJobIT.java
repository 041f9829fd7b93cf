package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bilat.Target;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program is for: the brief of the shipped pair, made by the built program. */
class MainJobIT {
    private static final String PROJECT = Path.of("").toAbsolutePath().toString();

    @TempDir
    Path folder;

    @Test
    void the_brief_of_the_shipped_pair_is_made_from_anywhere_in_silence() throws Exception {
        Target.Run run = Target.bilat(folder, "-q", "-C", PROJECT, "brief", "AZE-IRN", "--as-of", "2019-01-22");
        assertTrue(run.exits(0).text().contains("# Azerbaijan–Iran\n"), run.text());
        assertEquals("", run.err());
        Target.Run file = Target.bilat(
                folder, "-q", "-C", PROJECT, "brief", "azerbaijan", "iran", "--as-of", "2019-01-22", "-o", "Å.md");
        assertEquals("", file.exits(0).text() + file.err());
        assertArrayEquals(run.out(), Files.readAllBytes(folder.resolve("Å.md")));
    }

    @Test
    void a_pdf_is_sound_and_everybody_may_read_it() throws Exception {
        Target.bilat(folder, "-q", "-C", PROJECT, "brief", "AZE-IRN", "--as-of", "2019-01-22", "-o", "x.pdf")
                .exits(0);
        Path other = Files.writeString(folder.resolve("other"), "");
        assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(folder.resolve("x.pdf")));
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/qpdf")), "qpdf is not installed, and judges nothing");
        Target.run(folder, Target.bare(), List.of("qpdf", "--check", "x.pdf")).exits(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "pdf"})
    void the_bytes_do_not_depend_on_the_surroundings(String format) throws Exception {
        byte[] plain = made(format, Map.of(), List.of());
        assertArrayEquals(plain, made(format, Map.of("LC_ALL", "C"), List.of()));
        assertArrayEquals(
                plain, made(format, Map.of("LC_ALL", "tr_TR.UTF-8", "TZ", "Asia/Tokyo", "HOME", "/"), List.of()));
        assertArrayEquals(plain, made(format, Map.of("TZ", "America/Sao_Paulo", "LANG", "ar_EG"), List.of()));
        for (String locale : List.of(
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.language=ar -Duser.country=EG",
                "-Duser.language=fa",
                "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai")) {
            String options = locale + " -Duser.timezone=Pacific/Apia -Dfile.encoding=ISO-8859-9";
            assertArrayEquals(plain, made(format, Map.of("BILAT_JAVA_OPTS", options), List.of()), options);
        }
        assertArrayEquals(plain, made(format, Map.of(), List.of("-v", "--color", "always")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "pdf"})
    void every_java_makes_the_same_bytes(String format) throws Exception {
        byte[] ours = made(format, Map.of(), List.of());
        for (Path java : javas()) {
            assertArrayEquals(ours, made(format, Map.of("JAVA_HOME", java.toString()), List.of()), java.toString());
        }
    }

    @Test
    void the_shipped_facts_have_no_errors() throws Exception {
        Target.Run run = Target.bilat(folder, "-C", PROJECT, "check", "--strict");
        assertEquals("", run.exits(0).text());
    }

    /** Those of this machine that the program runs on; at least the one that runs the tests. */
    private static SortedSet<Path> javas() throws IOException {
        SortedSet<Path> javas =
                new TreeSet<>(List.of(Path.of(System.getProperty("java.home")).toRealPath()));
        Path installed = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(installed)) {
            try (Stream<Path> homes = Files.list(installed)) {
                for (Path home : homes.toList()) {
                    if (Files.isExecutable(home.resolve("bin/java")) && isNewEnough(home)) {
                        javas.add(home.toRealPath());
                    }
                }
            }
        }
        return javas;
    }

    private static boolean isNewEnough(Path home) throws IOException {
        Properties release = new Properties();
        if (Files.exists(home.resolve("release"))) {
            try (Reader file = Files.newBufferedReader(home.resolve("release"))) {
                release.load(file);
            }
        }
        String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Integer.parseInt(version.split("[.+-]")[0]) >= 17;
    }

    private byte[] made(String format, Map<String, String> environment, List<String> more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Target.BILAT.toString()));
        command.addAll(List.of("-C", PROJECT, "brief", "AZE-IRN", "--as-of", "2019-01-22", "--to", format));
        command.addAll(more);
        Map<String, String> all = new TreeMap<>(Target.bare());
        all.putAll(environment);
        return Target.run(folder, all, command).exits(0).out();
    }
}
