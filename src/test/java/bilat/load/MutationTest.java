package bilat.load;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files damaged at random: whatever they hold is told at places inside them, in a moment, and nothing is thrown. */
class MutationTest {
    private static final Duration MOMENT = Duration.ofSeconds(30);
    private static final Path SHIPPED = Path.of("data");
    private static final String SIGNS = ":-[]{}\"'#&*!|>%@`,?\t\n \u00A0\u2028\u200B\\~<=é語😀\u0000";

    @TempDir
    Path folder;

    @Test
    void a_few_damaged_files() throws IOException {
        damaged(200, 20190116);
    }

    @Test
    @Tag("long")
    void very_many_damaged_files() throws IOException {
        damaged(20_000, 19920);
    }

    private void damaged(int count, long seed) throws IOException {
        List<Path> files;
        try (Stream<Path> walked = Files.walk(SHIPPED)) {
            files = walked.filter(Files::isRegularFile).sorted().toList();
        }
        for (int i = 0; i < count; i++) {
            Random random = new Random(seed + i);
            byte[] bytes = Files.readAllBytes(files.get(random.nextInt(files.size())));
            int times = 1 + random.nextInt(4);
            for (int time = 0; time < times; time++) {
                bytes = damaged(bytes, random);
            }
            Root root = new Root(folder).with("a.yaml", bytes);
            String which = "seed " + (seed + i);
            Loaded loaded = assertTimeoutPreemptively(MOMENT, root::load, which);
            String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
            for (Diagnostic diagnostic : loaded.diagnostics()) {
                assertInside(diagnostic.place(), lines, which + ": " + diagnostic);
                diagnostic.related().forEach(related -> assertInside(related.place(), lines, which));
                assertFalse(diagnostic.message().contains("java"), which + ": " + diagnostic);
            }
            Shown.printed(folder, loaded);
            Writing.json(loaded.facts());
        }
    }

    /** One code point past the end of a line is where something is missing. */
    private static void assertInside(Place place, String[] lines, String which) {
        assertTrue(place.line() <= lines.length, which);
        String line = lines[place.line() - 1];
        assertTrue(place.column() <= line.codePointCount(0, line.length()) + 1, which);
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextBoolean() ? 3 : 300));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        switch (random.nextInt(5)) {
            case 0 -> out.write(random.nextInt(256));
            case 1 -> out.writeBytes(new byte[0]);
            case 2 -> {
                out.write(bytes, from, to - from);
                out.write(bytes, from, to - from);
            }
            case 3 -> {
                int[] signs = SIGNS.codePoints().toArray();
                out.writeBytes(
                        Character.toString(signs[random.nextInt(signs.length)]).getBytes(StandardCharsets.UTF_8));
                to = from;
            }
            default -> {
                int other = random.nextInt(bytes.length);
                out.write(bytes, other, Math.min(bytes.length - other, to - from));
            }
        }
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
