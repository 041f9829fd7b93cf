package bilat.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import bilat.fact.Facts;
import bilat.load.Loaded;
import bilat.load.Loading;
import bilat.load.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"data", "src/test/resources/synthetic/data"})
    void canonical_json_read_as_yaml_gives_the_same_facts(String root) throws IOException {
        Facts facts = Loading.load(Path.of(root)).facts();
        Path json = folder.resolve("facts.yaml");
        Files.writeString(json, Writing.json(facts));
        Loaded again = Loading.load(json);
        assertEquals(List.of(), again.diagnostics());
        assertEquals(facts, again.facts());
        assertEquals(Digest.of(facts), Digest.of(again.facts()));
    }

    @Test
    void files_and_their_order_do_not_change_the_digest() throws IOException {
        String one = "sources:\n  a: {title: A}\n";
        String two = "sources:\n  b: {title: B}\n";
        Files.writeString(folder.resolve("1.yaml"), one);
        Files.writeString(folder.resolve("2.yaml"), two);
        Path joined = Files.createDirectory(folder.resolve("joined"));
        Files.writeString(joined.resolve("x.yaml"), two + "  a: {title: A}\n");
        String together = Digest.of(Loading.load(joined).facts());
        Files.delete(joined.resolve("x.yaml"));
        assertEquals(together, Digest.of(Loading.load(folder).facts()));
    }

    @Test
    void one_letter_changes_the_digest() throws IOException {
        Path file = folder.resolve("1.yaml");
        Files.writeString(file, "sources:\n  a: {title: A}\n");
        String before = Digest.of(Loading.load(file).facts());
        Files.writeString(file, "sources:\n  a: {title: B}\n");
        assertNotEquals(before, Digest.of(Loading.load(file).facts()));
    }
}
