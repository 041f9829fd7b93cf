package bilat.scale;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

class ArchiveTest {
    private static final Set<String> NO_FACTS = Set.of("pair", "issues", "sources", "officials");

    @TempDir
    Path folder;

    @Test
    void it_holds_as_many_facts_in_as_many_files_as_it_says() throws IOException {
        Archive archive = new Archive(1_000, 25, 7);
        archive.write(folder.resolve("data"));
        List<Path> files = files("data");
        assertEquals(25, files.size());
        assertTrue(files.contains(folder.resolve("data/pairs/AZE-IRN.yaml")), files.toString());
        int facts = 0;
        for (Path file : files) {
            facts += facts(file);
        }
        assertEquals(1_000, facts);
    }

    @Test
    void the_same_numbers_give_the_same_bytes() throws IOException {
        new Archive(1_000, 25, 7).write(folder.resolve("one"));
        new Archive(1_000, 25, 7).write(folder.resolve("two"));
        List<Path> one = files("one");
        List<Path> two = files("two");
        for (int i = 0; i < one.size(); i++) {
            assertArrayEquals(Files.readAllBytes(one.get(i)), Files.readAllBytes(two.get(i)));
        }
    }

    private List<Path> files(String root) throws IOException {
        try (Stream<Path> paths = Files.walk(folder.resolve(root))) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /**
     * The posts of officials are facts, and so is every record of the other collections: figures have one value each.
     */
    private static int facts(Path file) throws IOException {
        String text = Files.readString(file);
        int facts = (int)
                text.lines().filter(line -> line.startsWith("      - title: ")).count();
        Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
        for (NodeTuple collection : ((MappingNode) root).getValue()) {
            if (!NO_FACTS.contains(((ScalarNode) collection.getKeyNode()).getValue())) {
                facts += ((MappingNode) collection.getValueNode()).getValue().size();
            }
        }
        return facts;
    }
}
