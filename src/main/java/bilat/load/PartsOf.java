package bilat.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * As {@link ListOf}, but each value stands and falls alone: a faulty one is left out, and the record around it stays.
 */
record PartsOf<T>(ListOf<T> list) implements Type<List<T>> {
    PartsOf(Type<T> type) {
        this(new ListOf<>(type));
    }

    @Override
    public Optional<List<T>> read(Node node, Reading in) {
        List<Node> items =
                node instanceof SequenceNode several && node.getAnchor() == null ? several.getValue() : List.of(node);
        if (items.isEmpty()) {
            return list.read(node, in);
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            in.part(i, () -> list.type().read(item, in)).ifPresent(values::add);
        }
        return Optional.of(values);
    }

    @Override
    public void write(List<T> values, Json out) {
        list.write(values, out);
    }

    @Override
    public String name() {
        return list.name();
    }
}
