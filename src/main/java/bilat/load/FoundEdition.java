package bilat.load;

import bilat.definition.Edition;
import bilat.diagnostic.Place;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * An edition and where it stands.
 *
 * @param file as diagnostics call it
 * @param places of the values of its keys, {@code products}, and of what lists hold, {@code products/0}
 */
public record FoundEdition(Edition edition, String file, Map<String, Place> places) {
    public FoundEdition {
        places = Map.copyOf(places);
    }

    /** Where an item of a list stands, or the one value that stands for a list, or else the file. */
    public Place place(String key, int item) {
        Place whole = places.getOrDefault(key, new Place(file, 1, 1, 1));
        return places.getOrDefault(key + "/" + item, whole);
    }

    /** The places in the mapping of a file. */
    static Map<String, Place> places(Node root, Reading in) {
        Map<String, Place> places = new TreeMap<>();
        if (root instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    add(key.getValue(), tuple.getValueNode(), places, in);
                }
            }
        }
        return places;
    }

    private static void add(String key, Node value, Map<String, Place> places, Reading in) {
        places.put(key, in.place(value));
        if (value instanceof SequenceNode list) {
            for (int i = 0; i < list.getValue().size(); i++) {
                places.put(key + "/" + i, in.place(list.getValue().get(i)));
            }
        } else if (value instanceof MappingNode mapping) {
            // Of pairs by country, the places are those of the countries.
            mapping.getValue().forEach(tuple -> add(key, tuple.getValueNode(), places, in));
        }
    }
}
