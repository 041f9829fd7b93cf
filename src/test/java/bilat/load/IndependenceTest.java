package bilat.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same files give the same facts and diagnostics, whatever surrounds the program. */
class IndependenceTest {
    private static final Path SHIPPED = Path.of("data");
    private static final Path CASES = Path.of("src/test/resources/bilat/load");

    @TempDir
    Path folder;

    @Test
    void what_ships_and_the_synthetic_world_have_no_errors() throws IOException {
        assertEquals("", Shown.printed(SHIPPED, Loading.load(SHIPPED)));
        Path synthetic = Path.of("src/test/resources/synthetic/data");
        assertEquals("", Shown.printed(synthetic, Loading.load(synthetic)));
    }

    @ParameterizedTest
    @CsvSource({"tr-TR,America/Sao_Paulo", "ar-EG,Asia/Tokyo", "fa-IR,Pacific/Apia", "th-TH-u-ca-buddhist,UTC"})
    void locale_and_zone_change_nothing(String locale, String zone) throws IOException {
        Locale before = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        List<String> expected = everything();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertEquals(expected, everything());
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void the_order_in_which_files_were_made_changes_nothing(long seed) throws IOException {
        List<Path> files = new ArrayList<>(files(SHIPPED));
        Collections.shuffle(files, new Random(seed));
        for (Path file : files) {
            new Root(folder).with(SHIPPED.relativize(file).toString(), Files.readAllBytes(file));
        }
        assertEquals(
                Writing.json(Loading.load(SHIPPED).facts()),
                Writing.json(new Root(folder).load().facts()));
    }

    @Test
    void many_files_read_side_by_side_give_what_one_file_gives() throws IOException {
        StringBuilder one = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            String source = "  source-" + i + ": {title: T" + (i % 7 == 0 ? ", typo: x" : "") + "}\n";
            one.append(source);
            new Root(folder.resolve("many")).with("s" + i + ".yaml", "sources:\n" + source);
        }
        new Root(folder.resolve("one")).with("all.yaml", "sources:\n" + one);
        Loaded many = Loading.load(folder.resolve("many"));
        Loaded single = Loading.load(folder.resolve("one"));
        assertEquals(single.facts().sources(), many.facts().sources());
        assertEquals(messages(single), messages(many));
        assertEquals(many.diagnostics(), Loading.load(folder.resolve("many")).diagnostics());
        assertEquals(many.diagnostics().stream().sorted().toList(), many.diagnostics());
    }

    private static List<String> messages(Loaded loaded) {
        return loaded.diagnostics().stream().map(Diagnostic::message).sorted().toList();
    }

    /** The facts that ship and every diagnostic of every case. */
    private static List<String> everything() throws IOException {
        List<String> all = new ArrayList<>();
        all.add(Writing.json(Loading.load(SHIPPED).facts()));
        try (Stream<Path> cases = Files.list(CASES)) {
            for (Path root : cases.sorted().toList()) {
                all.add(Shown.printed(root, Loading.load(root)));
            }
        }
        return all;
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
