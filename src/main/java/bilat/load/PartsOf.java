package bilat.load;

import bilat.diagnostic.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * As {@link ListOf}, but each value stands and falls alone: a faulty one is left out, and the record around it stays.
 *
 * @param once what no two values may share; empty where they may share everything
 */
record PartsOf<T>(ListOf<T> list, Optional<Once<T>> once) implements Type<List<T>> {
    PartsOf(Type<T> type, Optional<Once<T>> once) {
        this(new ListOf<>(type), once);
    }

    /**
     * What makes a value known.
     *
     * @param same what is equal of two values that nobody can tell apart
     * @param message what is told of the second
     * @param help what may be done
     */
    record Once<T>(Function<T, ?> same, String message, String help) {
        boolean isFirst(T value, Place place, Map<Object, Place> taken, Reading in) {
            Place first = taken.putIfAbsent(same.apply(value), place);
            if (first != null) {
                in.problems().add(Problems.twice(place, "value-twice", message, first, help));
            }
            return first == null;
        }
    }

    @Override
    public Optional<List<T>> read(Node node, Reading in) {
        List<Node> items =
                node instanceof SequenceNode several && node.getAnchor() == null ? several.getValue() : List.of(node);
        if (items.isEmpty()) {
            return list.read(node, in);
        }
        Map<Object, Place> taken = new HashMap<>();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            in.part(
                            i,
                            () -> list.type()
                                    .read(item, in)
                                    .filter(value ->
                                            once.isEmpty() || once.get().isFirst(value, in.place(item), taken, in)))
                    .ifPresent(values::add);
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
