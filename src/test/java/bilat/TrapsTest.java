package bilat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the traps: every one has a test that exists, or says why there is none. */
class TrapsTest {
    private static final Path PAGE = Path.of("src/site/markdown/traps.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final int TRAPS = 34;
    private static final Pattern NAMED = Pattern.compile("`(\\w+)\\.(\\w+)`");

    @Test
    void every_trap_has_a_row_in_order() throws IOException {
        assertEquals(
                IntStream.rangeClosed(1, TRAPS).mapToObj(Integer::toString).toList(),
                rows().stream().map(row -> row.get(0)).toList());
        for (List<String> row : rows()) {
            assertEquals(4, row.size(), row.toString());
            assertFalse(row.contains(""), row.toString());
        }
    }

    @Test
    void every_test_that_it_names_exists() throws IOException {
        Map<String, String> sources = sources();
        for (List<String> row : rows()) {
            for (MatchResult test : NAMED.matcher(row.get(3)).results().toList()) {
                String source = sources.getOrDefault(test.group(1), "");
                Pattern method =
                        Pattern.compile("@(?:Test|ParameterizedTest|Property)\\b(?:(?!\\bvoid\\b)[\\s\\S])*?\\bvoid "
                                + test.group(2) + "\\(");
                assertTrue(method.matcher(source).find(), "trap " + row.get(0) + ": no test " + test.group());
            }
        }
    }

    @Test
    void a_trap_without_a_test_says_why() throws IOException {
        for (List<String> row : rows()) {
            boolean tested = NAMED.matcher(row.get(3)).find();
            assertTrue(tested || row.get(3).matches("None: .{20,}"), "trap " + row.get(0) + ": " + row.get(3));
        }
    }

    @Test
    void every_test_in_the_package_of_traps_is_named() throws IOException {
        String page = Files.readString(PAGE);
        try (Stream<Path> files = Files.list(TESTS.resolve("bilat/traps"))) {
            for (Path file : files.filter(TrapsTest::isTest).toList()) {
                Pattern.compile("@Test\\s+void (\\w+)\\(")
                        .matcher(Files.readString(file))
                        .results()
                        .map(method -> name(file) + "." + method.group(1))
                        .forEach(test -> assertTrue(page.contains("`" + test + "`"), test + " is not on the page"));
            }
        }
    }

    private static List<List<String>> rows() throws IOException {
        try (Stream<String> lines = Files.lines(PAGE)) {
            return lines.filter(line -> line.matches("\\| \\d.*"))
                    .map(line -> line.substring(1, line.lastIndexOf('|')))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        }
    }

    /** The text of every class of tests, by its name. */
    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(TrapsTest::isTest)
                    .collect(Collectors.toMap(TrapsTest::name, TrapsTest::read, (one, other) -> one + other));
        }
    }

    private static boolean isTest(Path file) {
        return file.toString().endsWith("Test.java");
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
