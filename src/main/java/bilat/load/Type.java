package bilat.load;

import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/** A type of value: how it is read from a node, how it is written again, and what it is called in the reference. */
interface Type<T> {
    /** The value; empty if it has a problem, which is noted. */
    Optional<T> read(Node node, Reading in);

    /** Writes the value as JSON, so that reading it gives the same again. */
    void write(T value, Json out);

    /** What it is called: "date", "list of sources". */
    String name();
}
