package bilat.fact;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record that could not be read, or that a rule holds an error against, so that a brief can be refused or say what it
 * lacks.
 *
 * @param collection empty where a whole file could not be read
 * @param id empty where a whole file could not be read; never printed in a brief
 * @param pair the pair of its file, against which it counts; empty: every pair
 * @param others the pairs against which it counts besides
 */
public record Omitted(Optional<String> collection, Optional<String> id, Optional<Pair> pair, Concerns others) {
    /** One that counts against no other pair. */
    public Omitted(Optional<String> collection, Optional<String> id, Optional<Pair> pair) {
        this(collection, id, pair, Concerns.NONE);
    }

    /** Whether it counts against a pair. */
    public boolean against(Pair other) {
        return pair.map(it -> it.canonical().equals(other.canonical())).orElse(true) || others.has(other);
    }

    /** The same as the readers of a pair may know of it: neither by its name, nor by what else it concerns. */
    Omitted toldTo(Pair reader) {
        return new Omitted(collection, Optional.empty(), pair.map(own -> reader.canonical()));
    }

    /** The canonical pairs that it would let be told of if it could be read. */
    public Stream<Pair> pairs() {
        return Stream.concat(pair.stream().map(Pair::canonical), others.own());
    }
}
