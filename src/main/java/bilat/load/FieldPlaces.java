package bilat.load;

import bilat.diagnostic.Place;
import bilat.fact.FactId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Where the fields of records stand. Loading keeps the places of records alone; a file is read again when a field of it
 * is asked for. Note: only the last file is kept, so ask in the order of files.
 */
public final class FieldPlaces {
    private final Origins origins;
    private String file = "";
    private final Map<Integer, Node> records = new HashMap<>();

    public FieldPlaces(Origins origins) {
        this.origins = origins;
    }

    /**
     * The place of a field; of what is around it where it cannot be found, at last of the record.
     *
     * @param path keys, and numbers of list items from 0, joined by slashes; a value alone is a list of one
     */
    public Optional<Place> of(String collection, FactId id, Optional<String> path) {
        return origins.of(collection, id)
                .map(record -> path.flatMap(keys -> field(record, typed(collection, id, keys)))
                        .orElse(record));
    }

    /** The keys of a path, with the number of a post as it is typed. */
    private List<String> typed(String collection, FactId id, String path) {
        List<String> keys = new ArrayList<>(List.of(path.split("/")));
        if (keys.size() > 1 && keys.get(0).equals("posts")) {
            keys.set(1, Integer.toString(origins.typed(collection, id, Integer.parseInt(keys.get(1)))));
        }
        return keys;
    }

    private Optional<Place> field(Place record, List<String> path) {
        if (!file.equals(record.file())) {
            file = record.file();
            records.clear();
            Text.of(Path.of(file), file)
                    .content()
                    .flatMap(content -> Composed.of(content, file).root())
                    .ifPresent(this::note);
        }
        Reading in = new Reading(file);
        Optional<Node> node = Optional.ofNullable(records.get(record.line()));
        Optional<Place> place = Optional.empty();
        for (String key : path) {
            Optional<Node> inside = node.flatMap(around -> item(around, key));
            if (inside.isEmpty()) {
                break;
            }
            node = inside;
            place = node.map(in::place);
        }
        return place;
    }

    private void note(Node root) {
        for (NodeTuple collection : tuples(root)) {
            for (NodeTuple record : tuples(collection.getValueNode())) {
                records.put(record.getKeyNode().getStartMark().getLine() + 1, record.getValueNode());
            }
        }
    }

    private static List<NodeTuple> tuples(Node node) {
        return node instanceof MappingNode mapping ? mapping.getValue() : List.of();
    }

    private static Optional<Node> item(Node around, String key) {
        if (!Character.isDigit(key.charAt(0))) {
            return value(around, key);
        }
        int number = Integer.parseInt(key);
        if (around instanceof SequenceNode sequence) {
            List<Node> items = sequence.getValue();
            return number < items.size() ? Optional.of(items.get(number)) : Optional.empty();
        }
        return number == 0 ? Optional.of(around) : Optional.empty();
    }

    private static Optional<Node> value(Node around, String key) {
        return tuples(around).stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode name
                        && name.getValue().strip().equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }
}
