package bilat.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One value, which is a list of one, or a list of several. */
record ListOf<T>(Type<T> type) implements Type<List<T>> {
    @Override
    public Optional<List<T>> read(Node node, Reading in) {
        if (!(node instanceof SequenceNode sequence) || node.getAnchor() != null) {
            return type.read(node, in).map(List::of);
        }
        if (sequence.getValue().isEmpty()) {
            in.problem(node, "value-missing", "an empty list", "give it a value, or delete the key");
            return Optional.empty();
        }
        List<T> values = new ArrayList<>();
        boolean complete = true;
        for (Node item : sequence.getValue()) {
            Optional<T> value = type.read(item, in);
            complete &= value.isPresent();
            value.ifPresent(values::add);
        }
        return complete ? Optional.of(values) : Optional.empty();
    }

    @Override
    public void write(List<T> values, Json out) {
        out.begin('[');
        values.forEach(value -> type.write(value, out));
        out.end(']');
    }

    @Override
    public String name() {
        return "one or more: " + type.name();
    }
}
