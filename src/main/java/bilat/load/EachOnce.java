package bilat.load;

import bilat.diagnostic.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One value or a list of them, none of which stands there twice.
 *
 * @param same what two values have in common that are the same
 */
record EachOnce<T>(Type<T> type, Function<T, ?> same) implements Type<List<T>> {
    EachOnce(Type<T> type) {
        this(type, value -> value);
    }

    @Override
    public Optional<List<T>> read(Node node, Reading in) {
        int before = in.problems().size();
        Optional<List<T>> values = new ListOf<>(type).read(node, in);
        if (values.isEmpty() || !(node instanceof SequenceNode sequence)) {
            return values;
        }
        Map<Object, Place> first = new LinkedHashMap<>();
        for (int i = 0; i < values.get().size(); i++) {
            T value = values.get().get(i);
            Place place = in.place(sequence.getValue().get(i));
            Place taken = first.putIfAbsent(same.apply(value), place);
            if (taken != null) {
                String text = written(value);
                in.problems()
                        .add(Problems.twice(
                                place,
                                "value-twice",
                                text + " stands in this list for the second time",
                                taken,
                                "keep one of them"));
            }
        }
        return in.problems().size() == before ? values : Optional.empty();
    }

    private String written(T value) {
        Json out = new JsonText();
        type.write(value, out);
        return out.toString();
    }

    @Override
    public void write(List<T> values, Json out) {
        new ListOf<>(type).write(values, out);
    }

    @Override
    public String name() {
        return new ListOf<>(type).name();
    }
}
