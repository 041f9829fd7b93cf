package bilat.load;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A list that may be written as one of nothing, {@code []}. */
record OrNone<T>(Type<List<T>> type) implements Type<List<T>> {
    @Override
    public Optional<List<T>> read(Node node, Reading in) {
        boolean none =
                node instanceof SequenceNode sequence && sequence.getValue().isEmpty() && node.getAnchor() == null;
        return none ? Optional.of(List.of()) : type.read(node, in);
    }

    @Override
    public void write(List<T> values, Json out) {
        type.write(values, out);
    }

    @Override
    public String name() {
        return type.name();
    }
}
