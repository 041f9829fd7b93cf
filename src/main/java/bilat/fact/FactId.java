package bilat.fact;

import java.util.Optional;

/**
 * The name by which a fact is referred to; local to its pair, where it has one.
 *
 * @param pair the canonical pair of the file it stands in
 */
public record FactId(Optional<Pair> pair, String name) implements Comparable<FactId> {
    /** Alphabetical, as they are written. */
    @Override
    public int compareTo(FactId other) {
        return pair.equals(other.pair) ? name.compareTo(other.name) : toString().compareTo(other.toString());
    }

    /** {@code AZE-IRN/defence-mou-2019}. */
    @Override
    public String toString() {
        return pair.map(value -> value + "/").orElse("") + name;
    }
}
