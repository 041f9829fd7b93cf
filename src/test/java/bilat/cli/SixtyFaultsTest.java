package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A data root with more than sixty faults, no two of one code: all are told in one run, in order of place. */
class SixtyFaultsTest {
    private static final Path CASE = Path.of("src/test/resources/bilat/check/sixty");
    private static final Pattern FOUND =
            Pattern.compile("(?m)^(\\S+?\\.yaml):(\\d+):(\\d+): (?:error|warning)\\[([a-z-]+)]: ");

    @Test
    void all_are_told_in_one_run() throws IOException {
        Ran ran = check().exits(1);
        Golden.hold(CASE.resolve("expected.txt"), ran.out().replace(CASE + "/", ""));
        TreeSet<String> codes = new TreeSet<>();
        found(ran).forEach(one -> codes.add(one.group(4)));
        assertTrue(codes.size() >= 60, codes.size() + " codes: " + codes);
    }

    @Test
    void they_stand_in_the_order_of_files_lines_and_columns() {
        List<String> places = found(check()).stream()
                .map(one -> String.format("%s %6s %6s", one.group(1), one.group(2), one.group(3)))
                .toList();
        assertEquals(places.stream().sorted().toList(), places);
    }

    private static List<MatchResult> found(Ran ran) {
        return FOUND.matcher(ran.out()).results().toList();
    }

    private static Ran check() {
        String data = CASE.resolve("data").toString();
        return Ran.in(Path.of(""), "check", "--data", data, "--as-of", "2026-01-01");
    }
}
