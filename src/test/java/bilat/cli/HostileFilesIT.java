package bilat.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that would hurt a careless reader, as facts, as a definition and named by {@code --as}: each is told by the
 * rule that it breaks, in a moment, and in words that fit on a few pages.
 */
class HostileFilesIT {
    /** Of the processor, since others may use it at the same time. */
    private static final long MOST_NANOS = 10_000_000_000L;

    private static final int MOST_CHARACTERS = 400_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @TempDir
    Path folder;

    /** What a file holds, and by which rules facts and a definition are then refused. */
    private record Hostile(byte[] bytes, String facts, String definition) {
        Hostile(String text, String facts, String definition) {
            this(text.getBytes(UTF_8), facts, definition);
        }

        Hostile(String text, String rule) {
            this(text, rule, rule);
        }
    }

    private static Map<String, Hostile> files() {
        Map<String, Hostile> files = new LinkedHashMap<>();
        files.put(
                "a scalar of five megabytes",
                new Hostile("issues:\n  a: {name: \"" + "x ".repeat(2_500_000) + "\"}", "limit-scalar", "key-unknown"));
        files.put(
                "five megabytes in a title",
                new Hostile(
                        "brief: a\ntitle: \"" + "x ".repeat(2_500_000) + "\"\nsections: timeline",
                        "collection-unknown",
                        "limit-scalar"));
        files.put("a word without end", new Hostile("a: " + "x".repeat(5_000_000), "limit-scalar"));
        files.put(
                "a hundred thousand keys",
                new Hostile(lines(100_000, i -> "key-" + i + ": 1"), "collection-unknown", "key-unknown"));
        files.put("a hundred thousand times one key", new Hostile("a: 1\n".repeat(100_000), "key-twice"));
        files.put(
                "a hundred thousand faults",
                new Hostile(
                        "events:\n" + lines(100_000, i -> "  e-" + i + ": {date: " + i + "-99}"),
                        "date-invalid",
                        "key-unknown"));
        files.put(
                "a hundred thousand unknown countries",
                new Hostile(
                        "meetings:\n" + lines(100_000, i -> "  e-" + i + ": {host: Zealnd" + i + "}"),
                        "country-unknown",
                        "key-unknown"));
        files.put("ten thousand brackets", new Hostile("a: " + "[".repeat(10_000), "limit-depth"));
        files.put("ten thousand braces", new Hostile("a: " + "{b: ".repeat(10_000), "limit-depth"));
        files.put("ten thousand levels of lists", new Hostile("- ".repeat(10_000) + "a", "limit-depth"));
        files.put("a thousand levels of keys", new Hostile(lines(1_000, i -> " ".repeat(i) + "a:"), "limit-depth"));
        files.put("a million hyphens", new Hostile("-".repeat(1_000_000), "limit-scalar"));
        files.put("a million empty items", new Hostile("-\n".repeat(1_000_000), "wrong-shape"));
        files.put(
                "a billion laughs",
                new Hostile(
                        "a: &a [lol, lol]\n"
                                + lines(
                                        30,
                                        i -> "b" + i + ": &b" + i + " ["
                                                + (i == 0 ? "*a, *a" : "*b" + (i - 1) + ", *b" + (i - 1)) + "]"),
                        "collection-unknown",
                        "key-unknown"));
        files.put(
                "laughs in a record", new Hostile("issues: &a {x: &b {name: [*a, *b]}}", "yaml-alias", "key-unknown"));
        files.put("a list in itself", new Hostile("sections: &x [*x]", "collection-unknown", "yaml-alias"));
        files.put(
                "a class to be made",
                new Hostile("issues: !!javax.script.ScriptEngineManager [a]", "yaml-tag", "key-unknown"));
        files.put("a tag of its own", new Hostile("brief: !x full\nissues: !x {}", "yaml-tag"));
        files.put(
                "huge numbers",
                new Hostile(
                        "figures:\n  a: {values: {period: " + "9".repeat(5_000) + ", value: " + "9".repeat(50_000)
                                + "}}",
                        "number-invalid",
                        "key-unknown"));
        files.put(
                "a year without end",
                new Hostile(
                        "sections: [{section: timeline, years: " + "9".repeat(5_000) + "}]",
                        "collection-unknown",
                        "number-invalid"));
        files.put("UTF-16", new Hostile("issues: {}".getBytes(UTF_16), "encoding", "encoding"));
        files.put("Latin-1", new Hostile(new byte[] {'a', ':', ' ', (byte) 0xE9, '\n'}, "encoding", "encoding"));
        files.put("nothing but zeros", new Hostile(new byte[100_000], "encoding", "encoding"));
        files.put("a zero inside", new Hostile("issues: {}\n# \u0000\n", "hidden-character"));
        files.put(
                "lines that end as nowhere",
                new Hostile("issues:\r  a: {name: a}\u0085  b: {name: b}\u2028", "hidden-character"));
        files.put(
                "an escape of a terminal",
                new Hostile("issues:\n  a: {name: \"\\e[31mred\\a\"}\nbrief: \"\\e\"", "hidden-character"));
        files.put("text turned round", new Hostile("issues:\n  a: {name: \"\u202Egnp.exe\"}", "hidden-character"));
        files.put("more than sixteen megabytes", new Hostile("#\n".repeat(8_500_000), "limit-file-size"));
        return files;
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    @BeforeEach
    void project() throws IOException {
        Projects.sound(folder);
        Files.createDirectories(folder.resolve("briefs"));
    }

    @TestFactory
    List<DynamicTest> each_is_told_as_facts_and_as_a_definition() {
        return files().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> told(file.getValue())))
                .toList();
    }

    private void told(Hostile file) throws IOException {
        Path facts = Files.write(folder.resolve("data/x.yaml"), file.bytes());
        assertTold(file.facts(), "check");
        Files.delete(facts);
        Path definition = Files.write(folder.resolve("briefs/x.yaml"), file.bytes());
        assertTold(file.definition(), "check");
        Files.delete(definition);
        Path named = Files.write(folder.resolve("x.yaml"), file.bytes());
        assertTold(file.definition(), "brief", "AZE-IRN", "--as", named.toString());
    }

    private void assertTold(String rule, String... arguments) {
        long start = THREADS.getCurrentThreadCpuTime();
        Ran ran = Ran.in(folder, arguments).exits(1);
        assertTrue(THREADS.getCurrentThreadCpuTime() - start < MOST_NANOS, "slow");
        String said = ran.out() + ran.err();
        assertTrue(said.contains("error[" + rule + "]"), () -> rule + " is not told\n" + said);
        assertTrue(said.length() < MOST_CHARACTERS, () -> said.length() + " characters");
        assertPlain(said);
    }

    private static void assertPlain(String said) {
        assertTrue(said.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), "it steers the terminal");
    }

    @Test
    void names_of_files_steer_no_terminal_and_make_no_command() throws IOException {
        for (String name :
                List.of("\u001B[31mred\n::error::x\u0007.yaml", "a\r\n b, c: d%0A.yaml", "a b'\"\u202E.yaml")) {
            Path file = Files.writeString(folder.resolve("data").resolve(name), "issues: {a: {}}\n");
            for (String format : List.of("text", "github")) {
                String out =
                        Ran.in(folder, "check", "--format", format).exits(1).out();
                assertPlain(out);
                assertEquals(format.equals("text") ? 4 : 1, out.lines().count(), out);
            }
            for (String format : List.of("json", "sarif", "gitlab")) {
                assertPlain(Ran.in(folder, "check", "--format", format).exits(1).out());
            }
            String at = Ran.in(folder, "check", file.toString()).exits(1).out();
            assertEquals(4, at.lines().count(), at);
            assertPlain(Ran.in(folder, "brief", "AZE-IRN").err());
            assertPlain(Ran.in(folder, "list", "sources").err());
            Files.delete(file);
            assertPlain(Ran.in(folder, "check", "data/" + name).exits(74).err());
            assertPlain(Ran.in(folder, "show", name).exits(2).err());
            assertPlain(Ran.in(folder, "brief", name).exits(2).err());
            assertPlain(Ran.in(folder, name).exits(2).err());
            assertPlain(
                    Ran.in(folder, "brief", "AZE-IRN", "--as", name).exits(2).err());
            assertPlain(
                    Ran.in(folder, "brief", "AZE-IRN", "--as-of", name).exits(2).err());
        }
    }
}
