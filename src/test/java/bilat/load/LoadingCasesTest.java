package bilat.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A folder a case: a small data root, and in {@code expected.txt} all that loading it prints. */
class LoadingCasesTest {
    private static final Path CASES = Path.of("src/test/resources/bilat/load");
    private static final Pattern CODE_IN_SOURCE =
            Pattern.compile("\\b(?:problem|at|atStart|twice)\\(\\s*(?:[^\";]*?[,?]\\s*)?\"([a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern CODE_IN_PRINT = Pattern.compile("(?m)^\\S.*?: error\\[([a-z-]+)]");

    /**
     * Codes that a file in this folder cannot bring about; {@link LimitsTest}, {@link FoldersTest} and
     * {@link EditionsTest} do.
     */
    private static final Set<String> ELSEWHERE = Set.of(
            "limit-depth",
            "limit-file-size",
            "limit-keys",
            "limit-scalar",
            "link-dangling",
            "link-outside",
            "template-invalid",
            "unreadable");

    @TestFactory
    Stream<DynamicTest> every_problem_is_told_as_expected() throws IOException {
        return cases().stream()
                .map(root -> DynamicTest.dynamicTest(root.getFileName().toString(), () -> {
                    assertTrue(hasInput(root), root + " holds no data");
                    Golden.hold(root.resolve("expected.txt"), Shown.printed(root, Loading.load(root)));
                }));
    }

    @Test
    void every_code_has_a_case() throws IOException {
        Set<String> printed = new TreeSet<>(ELSEWHERE);
        for (Path root : cases()) {
            Matcher code = CODE_IN_PRINT.matcher(Files.readString(root.resolve("expected.txt")));
            code.results().forEach(found -> printed.add(found.group(1)));
        }
        assertEquals(codesOfTheLoader(), printed);
    }

    private static Set<String> codesOfTheLoader() throws IOException {
        // The one that stands beside another in a choice.
        Set<String> codes = new TreeSet<>(Set.of("key-missing"));
        try (Stream<Path> files = Files.list(Path.of("src/main/java/bilat/load"))) {
            for (Path file : files.toList()) {
                CODE_IN_SOURCE.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
            }
        }
        return codes;
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> listed = Files.list(CASES)) {
            // What the fuzzers keep lies beside the cases, where Jazzer looks for it.
            return listed.filter(Files::isDirectory)
                    .filter(folder -> !folder.toString().endsWith("FuzzTestInputs"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean hasInput(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.anyMatch(file -> file.toString().matches(".*\\.ya?ml"));
        }
    }
}
