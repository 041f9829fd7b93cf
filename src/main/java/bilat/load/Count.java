package bilat.load;

import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/** How many, as a number of JSON, for programs that read on. */
final class Count implements Type<Integer> {
    private static final Type<Integer> WHOLE = Types.whole(0, 999_999_999);

    @Override
    public Optional<Integer> read(Node node, Reading in) {
        return WHOLE.read(node, in);
    }

    @Override
    public void write(Integer value, Json out) {
        out.number(value);
    }

    @Override
    public String name() {
        return WHOLE.name();
    }
}
