package bilat.hostile;

import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Place;
import bilat.load.Loading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The synthetic data with every value replaced by a text, but for those that the loader then refuses: these are typed
 * as they were.
 */
public final class HostileRoot {
    private static final Path SYNTHETIC = Path.of("src/test/resources/synthetic/data");

    private final Path folder;
    private final Map<String, String> originals = new TreeMap<>();
    private final Map<String, List<ScalarNode>> values = new TreeMap<>();
    private final Map<ScalarNode, String> keys = new IdentityHashMap<>();
    private final Map<Place, String> places = new HashMap<>();
    private final Set<String> refused = new HashSet<>();

    private HostileRoot(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> files = Files.walk(SYNTHETIC)) {
            for (Path file :
                    files.filter(it -> it.toString().matches(".*\\.ya?ml")).toList()) {
                String name = SYNTHETIC.relativize(file).toString();
                originals.put(name, Files.readString(file));
                List<ScalarNode> found = new ArrayList<>();
                find(new Yaml(new LoaderOptions()).compose(Files.newBufferedReader(file)), "", found);
                values.put(name, found);
            }
        }
    }

    /** Writes the data into a folder; each value is replaced by what is made of it. */
    public static HostileRoot in(Path folder, Function<String, String> text) throws IOException {
        HostileRoot root = new HostileRoot(folder);
        List<Diagnostic> problems;
        do {
            root.write(text);
            problems = Loading.load(folder).diagnostics();
            problems.forEach(root::refuse);
        } while (!problems.isEmpty());
        return root;
    }

    /** The keys whose values were replaced, each with how many were. */
    public Map<String, Integer> replaced() {
        Map<String, Integer> replaced = new TreeMap<>();
        values.forEach((file, nodes) -> nodes.stream()
                .filter(node -> !refused.contains(name(file, node)))
                .forEach(node -> replaced.merge(keys.get(node), 1, Integer::sum)));
        return replaced;
    }

    private void refuse(Diagnostic problem) {
        Place at = problem.place();
        String value = places.get(new Place(at.file(), at.line(), at.column(), 1));
        if (value == null || !refused.add(value)) {
            throw new AssertionError("no text was put there: " + problem);
        }
    }

    /** Values are known by where they stand in the synthetic data. */
    private static String name(String file, ScalarNode node) {
        return file + ":" + node.getStartMark().getIndex();
    }

    private void write(Function<String, String> text) throws IOException {
        places.clear();
        for (Map.Entry<String, String> file : originals.entrySet()) {
            int[] points = file.getValue().codePoints().toArray();
            StringBuilder written = new StringBuilder();
            int copied = 0;
            for (ScalarNode node : values.get(file.getKey())) {
                written.append(new String(points, copied, node.getStartMark().getIndex() - copied));
                String name = name(file.getKey(), node);
                note(file.getKey(), written, name);
                copied = node.getEndMark().getIndex();
                String typed = new String(
                        points,
                        node.getStartMark().getIndex(),
                        copied - node.getStartMark().getIndex());
                boolean block =
                        node.getScalarStyle() == ScalarStyle.LITERAL || node.getScalarStyle() == ScalarStyle.FOLDED;
                written.append(refused.contains(name) ? typed : quoted(text.apply(name)) + (block ? "\n" : ""));
            }
            written.append(new String(points, copied, points.length - copied));
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, written);
        }
    }

    private void note(String file, StringBuilder before, String name) {
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        String start = before.substring(before.lastIndexOf("\n") + 1);
        int column = start.codePointCount(0, start.length()) + 1;
        places.put(new Place(folder + "/" + file, line, column, 1), name);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void find(Node node, String key, List<ScalarNode> found) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                find(tuple.getValueNode(), ((ScalarNode) tuple.getKeyNode()).getValue(), found);
            }
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> find(item, key, found));
        } else if (node instanceof ScalarNode scalar) {
            keys.put(scalar, key);
            found.add(scalar);
        }
    }
}
