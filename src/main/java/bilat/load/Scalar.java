package bilat.load;

import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.Node;

/** A value that is typed as one scalar. */
record Scalar<T>(String name, Parser<T> parser, Function<T, String> text) implements Type<T> {

    /** Makes a value of the text as typed, or notes why it cannot. */
    interface Parser<T> {
        Optional<T> parse(String text, Node node, Reading in);
    }

    @Override
    public Optional<T> read(Node node, Reading in) {
        return in.scalar(node).flatMap(typed -> parser.parse(typed, node, in));
    }

    @Override
    public void write(T value, Json out) {
        out.text(text.apply(value));
    }
}
