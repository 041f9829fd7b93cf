package bilat.load;

import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A mapping, or the name alone that stands for a mapping with nothing else in it. */
record NamedOr<T>(Shape<T> shape, Function<String, T> named) implements Type<T> {
    @Override
    public Optional<T> read(Node node, Reading in) {
        return node instanceof ScalarNode ? in.scalar(node).map(named) : shape.read(node, in);
    }

    @Override
    public void write(T value, Json out) {
        shape.write(value, out);
    }

    @Override
    public String name() {
        return shape.name();
    }
}
