package bilat.load;

import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Place;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What YAML has and this format has not: anchors, aliases and tags. */
final class Features {
    private Features() {}

    /** What is wrong with a node that uses them; empty for any other. */
    static Optional<Diagnostic> refused(Node node, Place place) {
        if (node.getAnchor() != null) {
            return Optional.of(Problems.at(
                    place,
                    "yaml-alias",
                    "a value cannot begin with &",
                    "write it out each time; in quotation marks if & belongs to it"));
        }
        Mark start = node.getStartMark();
        int sign = start.getPointer() < start.getBuffer().length ? start.getBuffer()[start.getPointer()] : ' ';
        boolean quotedOrBlock = node instanceof ScalarNode scalar && !scalar.isPlain() && sign != '!';
        return sign == '!' && !quotedOrBlock
                ? Optional.of(Problems.at(
                        place,
                        "yaml-tag",
                        "a value cannot begin with !",
                        "write it alone; in quotation marks if ! belongs to it"))
                : Optional.empty();
    }

    /** What stands where something else is due. */
    static String kind(Node node) {
        if (node instanceof SequenceNode) {
            return "a list";
        }
        return node instanceof MappingNode ? "keys with values" : "a single value";
    }

    /** What to do about a list or a mapping where one value is due: brackets may have been meant as text. */
    static String oneValue(Node node) {
        boolean brackets = node instanceof CollectionNode<?> several && several.getFlowStyle() == FlowStyle.FLOW;
        return brackets ? "write one value; in quotation marks if the brackets belong to it" : "write one value";
    }
}
