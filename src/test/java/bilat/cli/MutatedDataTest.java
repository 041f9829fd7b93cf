package bilat.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped files, spoilt by chance, through {@code bilat check}. */
class MutatedDataTest {
    private static final Pattern DIAGNOSTIC =
            Pattern.compile("(\\S*?\\.yaml):(\\d+):(\\d+): (?:error|warning)\\[[a-z-]+\\]: .+");
    private static final Pattern MORE = Pattern.compile("\\S+: error\\[[a-z-]+\\]: \\d+ more of these are not shown");
    private static final Pattern CONTINUED = Pattern.compile(" {2,}.*");
    private static final long MOST_NANOS = 10_000_000_000L;

    @TempDir
    Path folder;

    @Test
    void whatever_becomes_of_the_files_check_tells_it_at_a_place() throws IOException {
        assertTold(1, 200_000);
    }

    @Test
    @Tag("long")
    void ten_million_bytes_of_mutations_are_all_told_at_a_place() throws IOException {
        assertTold(1_000, 10_000_000);
    }

    private void assertTold(long firstSeed, long bytes) throws IOException {
        Map<String, byte[]> shipped = shipped();
        long checked = 0;
        for (long seed = firstSeed; checked < bytes; seed++) {
            Mutations mutations = new Mutations(new Random(seed), List.copyOf(shipped.values()));
            for (Map.Entry<String, byte[]> file : shipped.entrySet()) {
                byte[] mutated = mutations.of(file.getValue());
                checked += mutated.length;
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, mutated);
            }
            long start = System.nanoTime();
            Ran ran = Ran.in(folder, "check");
            assertTrue(System.nanoTime() - start < MOST_NANOS, "seed " + seed + " is slow");
            assertTrue(ran.exit() == 0 || ran.exit() == 1, "seed " + seed + "\n" + ran.err());
            assertEquals(1, ran.err().lines().count(), () -> ran.err());
            assertPlaces(ran.out().replace(folder + "/", ""), "seed " + seed);
        }
    }

    private void assertPlaces(String out, String seed) throws IOException {
        for (String line : out.split("\n")) {
            Matcher diagnostic = DIAGNOSTIC.matcher(line);
            if (!diagnostic.matches()) {
                boolean known = line.isEmpty()
                        || MORE.matcher(line).matches()
                        || CONTINUED.matcher(line).matches();
                assertTrue(known, () -> seed + " has no place: " + line);
                continue;
            }
            // What is not UTF-8 is told at its start.
            String text = new String(Files.readAllBytes(folder.resolve(diagnostic.group(1))), UTF_8);
            String[] lines =
                    text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n").split("\n", -1);
            int number = Integer.parseInt(diagnostic.group(2));
            assertTrue(number <= lines.length, () -> seed + " is past the file: " + line);
            String at = lines[number - 1];
            int most = at.codePointCount(0, at.length()) + 1;
            assertTrue(Integer.parseInt(diagnostic.group(3)) <= most, () -> seed + " is past the line: " + line);
        }
        assertFalse(out.contains("\tat "), seed);
    }

    private static Map<String, byte[]> shipped() throws IOException {
        Map<String, byte[]> shipped = new TreeMap<>();
        for (String root : List.of("data", "briefs")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                    shipped.put(file.toString(), Files.readAllBytes(file));
                }
            }
        }
        return shipped;
    }

    /** Ways to spoil a file. */
    private record Mutations(Random random, List<byte[]> others) {
        private static final List<String> TOKENS = List.of(
                ":",
                ": ",
                "- ",
                "\n",
                "\n  ",
                "  ",
                "\t",
                "\"",
                "'",
                "|\n",
                ">-\n",
                "[",
                "]",
                "{",
                "}",
                ",",
                "#",
                " #",
                "&a ",
                "*a",
                "!!str ",
                "? ",
                "---\n",
                "...\n",
                "%YAML 1.2\n",
                "<<: ",
                "@",
                "`",
                "[@",
                "~",
                "null",
                "\u0000",
                "\u001B[31m",
                "\u0085",
                "\u2028",
                "\u202E",
                "\uFEFF",
                "\u00A0",
                "\r",
                "\r\n",
                "\uD83D\uDE00",
                "\u0301",
                "9999-99",
                "../..",
                "0000",
                "NO",
                "pair: AZE-AZE\n",
                "[".repeat(60),
                "x".repeat(3_000));

        byte[] of(byte[] original) {
            StringBuilder text = new StringBuilder(new String(original, UTF_8));
            for (int left = random.nextInt(6); left > 0; left--) {
                mutate(text);
            }
            byte[] bytes = text.toString().getBytes(UTF_8);
            if (bytes.length > 0 && random.nextInt(20) == 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            return bytes;
        }

        private void mutate(StringBuilder text) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(1 << random.nextInt(10)));
            switch (random.nextInt(8)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, text.substring(from, to));
                case 2 -> text.insert(from, piece(new String(others.get(random.nextInt(others.size())), UTF_8)));
                case 3 -> text.setLength(random.nextInt(10) == 0 ? from : text.length());
                case 4 -> lines(text);
                case 5 -> text.replace(from, to, Character.toString(random.nextInt(0xD800)));
                default -> text.insert(from, TOKENS.get(random.nextInt(TOKENS.size())));
            }
        }

        private String piece(String other) {
            int from = random.nextInt(other.length() + 1);
            return other.substring(from, Math.min(other.length(), from + random.nextInt(200)));
        }

        /** Two lines change places, or one is indented anew. */
        private void lines(StringBuilder text) {
            List<String> lines = new ArrayList<>(List.of(text.toString().split("\n", -1)));
            int one = random.nextInt(lines.size());
            if (random.nextBoolean()) {
                java.util.Collections.swap(lines, one, random.nextInt(lines.size()));
            } else {
                lines.set(one, " ".repeat(random.nextInt(8)) + lines.get(one).strip());
            }
            text.setLength(0);
            text.append(String.join("\n", lines));
        }
    }
}
