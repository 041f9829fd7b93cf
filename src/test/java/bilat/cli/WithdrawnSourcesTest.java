package bilat.cli;

import bilat.Golden;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every way in which something can rest on a source that was taken back is told, and nothing else. */
class WithdrawnSourcesTest {
    private static final Path CASE = Path.of("src/test/resources/bilat/check/source-withdrawn");

    @Test
    void whatever_rests_on_it_is_told() throws Exception {
        String told = Ran.in(CASE, "check")
                .exits(0)
                .out()
                .lines()
                .filter(line -> line.contains("[source-withdrawn]"))
                .map(line -> line.replace(CASE + "/data/", ""))
                .collect(Collectors.joining("\n", "", "\n"));
        Golden.hold(CASE.resolve("expected.txt"), told);
    }
}
