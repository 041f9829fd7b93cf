package bilat.load;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Place;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes a file holds, reading it gives facts and diagnostics, each at a place within the file. */
class ReaderFuzzTest {
    private static final String NAME = "data/x.yaml";
    private static final long MOST_SECONDS = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static List<byte[]> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("data"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> assertDoesNotThrow(() -> Files.readAllBytes(file)))
                    .toList();
        }
    }

    @MethodSource("shipped")
    @FuzzTest
    void reads(byte[] bytes) {
        long start = THREADS.getCurrentThreadCpuTime();
        Text text = Text.of(bytes, NAME);
        FileFacts file = FileReading.of(text, NAME);
        List<Diagnostic> problems = new ArrayList<>(file.problems());
        Records records = new Records();
        problems.addAll(records.add(file));
        problems.addAll(records.follow());
        records.facts(records.omitted());
        String[] lines = text.content().or(text::guess).orElse("").split("\n", -1);
        for (Diagnostic problem : problems) {
            assertWithin(lines, problem.place(), problem);
            problem.related().forEach(related -> assertWithin(lines, related.place(), problem));
            assertFalse(problem.message().isBlank(), problem::toString);
        }
        long seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000_000;
        assertTrue(seconds < MOST_SECONDS, () -> seconds + " seconds");
    }

    private static void assertWithin(String[] lines, Place place, Diagnostic problem) {
        assertTrue(place.file().equals(NAME) && place.line() <= lines.length, problem::toString);
        String line = lines[place.line() - 1];
        int end = line.codePointCount(0, line.length()) + 1;
        assertTrue(place.column() <= end, () -> problem + " in a line of " + end);
        assertTrue(place.column() + place.length() <= end + 1, () -> problem + " is longer than a line of " + end);
    }
}
