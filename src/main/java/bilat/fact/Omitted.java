package bilat.fact;

import java.util.Optional;

/**
 * A record that could not be read, or that a rule holds an error against, so that a brief can be refused or say what it
 * lacks.
 *
 * @param collection empty where a whole file could not be read
 * @param id empty where a whole file could not be read; never printed in a brief
 * @param pair the pair it counts against; empty: every pair
 */
public record Omitted(Optional<String> collection, Optional<String> id, Optional<Pair> pair) {
    /** Whether it counts against a pair. */
    public boolean against(Pair other) {
        return pair.map(it -> it.canonical().equals(other.canonical())).orElse(true);
    }
}
