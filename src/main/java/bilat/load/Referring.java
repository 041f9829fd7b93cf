package bilat.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.Node;

/** A type whose values lead to other records, which is said when they are written. */
record Referring<T>(Type<T> type, Function<T, List<To>> leadsTo) implements Type<T> {
    /** A record that a value leads to. */
    record To(Link.Kind kind, String id) {}

    /** A type whose values each are the id of one. */
    Referring(Type<T> type, Function<T, Link.Kind> kind, Function<T, String> id) {
        this(type, value -> List.of(new To(kind.apply(value), id.apply(value))));
    }

    @Override
    public Optional<T> read(Node node, Reading in) {
        return type.read(node, in);
    }

    @Override
    public void write(T value, Json out) {
        leadsTo.apply(value).forEach(to -> out.refers(to.kind().space(), to.id()));
        type.write(value, out);
    }

    @Override
    public String name() {
        return type.name();
    }
}
