package bilat.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No single file hurts, whatever it holds: each limit is told in a moment. */
class LimitsTest {
    private static final Duration MOMENT = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"[, 1:58", "'{a: ', 1:205", "'[{a: ', 1:130"})
    void brackets_nested_without_end(String open, String place) throws IOException {
        assertCodes(List.of("a.yaml:" + place + " limit-depth"), "events: " + open.repeat(200_000));
    }

    @Test
    void lists_and_keys_nested_without_end() throws IOException {
        assertCodes(List.of("a.yaml:1:101 limit-depth"), "- ".repeat(100_000) + "a");
        assertCodes(List.of("a.yaml:1:101 limit-depth"), "? ".repeat(100_000) + "a");
        assertCodes(
                List.of("a.yaml:1:1 collection-unknown", "a.yaml:51:51 limit-depth"),
                IntStream.range(0, 2_000).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining()));
    }

    @Test
    void what_is_nested_too_deep_is_left_out_alone() throws IOException {
        assertCodes(
                List.of("a.yaml:2:59 limit-depth", "a.yaml:3:8 wrong-shape", "a.yaml:4:61 limit-depth"),
                "events:\n  one: {x: " + "[".repeat(50) + "]".repeat(50) + "}\n  two: x\n  three: {x: "
                        + "[".repeat(10_000) + "\n");
    }

    @Test
    void a_hundred_thousand_keys_of_one_record() throws IOException {
        String keys = IntStream.range(0, 100_000)
                .mapToObj(i -> "    key-" + i + ": " + i + "\n")
                .collect(Collectors.joining());
        List<String> codes = codes("events:\n  one:\n" + keys);
        assertEquals(100_003, codes.size());
        assertTrue(codes.contains("a.yaml:3:5 key-unknown"));
    }

    @Test
    @Tag("long")
    void a_hundred_thousand_records() throws IOException {
        String sources = IntStream.range(0, 100_000)
                .mapToObj(i -> "  s-" + i + ": {title: T}\n")
                .collect(Collectors.joining());
        assertCodes(List.of(), "sources:\n" + sources);
    }

    @Test
    @Tag("long")
    void more_keys_than_a_file_may_hold() throws IOException {
        assertCodes(
                List.of("a.yaml:1:1500009 limit-keys"),
                "{sources: {" + "a, ".repeat(Limits.KEYS) + "b}}",
                "limit-keys");
    }

    @Test
    void a_value_of_five_megabytes() throws IOException {
        for (String letter : List.of("x", "a-", " \n    ", "é", "1")) {
            String text = letter.repeat(5_000_000 / letter.length());
            assertCodes(
                    List.of("a.yaml:3:11 limit-scalar"),
                    "events:\n  one:\n    text: \"x" + text + "x\"\n",
                    "limit-scalar");
        }
    }

    @Test
    void a_long_value_anywhere() throws IOException {
        for (String letter : List.of("x", "a-", "[@a", " \n     ", "1", "\\\\", "-", "/")) {
            String text = "\"x" + letter.repeat(30_000 / letter.length()) + "x\"";
            String record = Collections.named("agreements").orElseThrow().shape().fields().stream()
                    .map(field -> "    " + field.key() + ": " + text + "\n")
                    .collect(Collectors.joining());
            List<String> codes = codes("agreements:\n  one:\n" + record + "  " + text + ": {}\n");
            assertTrue(codes.size() > 10, codes::toString);
        }
    }

    @Test
    void a_file_of_more_than_sixteen_megabytes() throws IOException {
        byte[] bytes = new byte[Limits.FILE_BYTES + 1];
        Arrays.fill(bytes, (byte) '\n');
        new Root(folder).with("a.yaml", bytes);
        assertEquals(
                List.of("a.yaml:1:1 limit-file-size"),
                assertTimeoutPreemptively(MOMENT, () -> new Root(folder).codes()));
    }

    @Test
    void a_file_of_nothing_but_faults() throws IOException {
        String broken = "  a: \"b\" c\n".repeat(50_000);
        assertTrue(codes("events:\n" + broken).size() >= 2);
        assertTrue(codes("\t".repeat(400_000)).size() >= 1);
        assertTrue(codes("events:\n" + "\u200B".repeat(100_000)).size() >= 1);
        assertTrue(codes(" ".repeat(1_000_000) + "x y\n\"").size() >= 1);
        assertTrue(codes("a: &a [x]\nb: [" + "*a,".repeat(100_000) + "]").size() >= 1);
    }

    @Test
    void two_thousand_references_that_lead_nowhere() throws IOException {
        String sources = IntStream.range(0, 2_000)
                .mapToObj(i -> "  source-number-" + i + ": {title: T}\n")
                .collect(Collectors.joining());
        String events = IntStream.range(0, 2_000)
                .mapToObj(i -> "  e-" + i + ": {date: 2001, text: t, sources: source-nomber-" + i + "}\n")
                .collect(Collectors.joining());
        assertEquals(2_000, codes("sources:\n" + sources + "events:\n" + events).size());
    }

    private void assertCodes(List<String> expected, String text) throws IOException {
        assertCodes(expected, text, "");
    }

    private void assertCodes(List<String> expected, String text, String code) throws IOException {
        assertEquals(
                expected,
                codes(text).stream().filter(each -> each.endsWith(code)).toList());
    }

    private List<String> codes(String text) throws IOException {
        new Root(folder).with("a.yaml", text);
        return assertTimeoutPreemptively(MOMENT, () -> new Root(folder).codes());
    }
}
