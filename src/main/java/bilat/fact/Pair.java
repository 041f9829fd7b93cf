package bilat.fact;

import java.util.List;

/**
 * Two countries, in the order in which they were written. Facts are kept under the {@link #canonical} pair.
 *
 * @param first stands first, and at the left
 */
public record Pair(Actor first, Actor second) {
    public Pair {
        if (first.equals(second)) {
            throw new IllegalArgumentException("a pair of " + first + " with itself");
        }
    }

    public static Pair of(String first, String second) {
        return new Pair(new Actor(first), new Actor(second));
    }

    /** The same pair with its codes in alphabetical order. */
    public Pair canonical() {
        return first.compareTo(second) <= 0 ? this : new Pair(second, first);
    }

    public boolean has(Actor actor) {
        return first.equals(actor) || second.equals(actor);
    }

    /** The other of the two. */
    public Actor other(Actor actor) {
        return first.equals(actor) ? second : first;
    }

    public List<Actor> sides() {
        return List.of(first, second);
    }

    /** {@code AZE-IRN}. */
    @Override
    public String toString() {
        return first + "-" + second;
    }
}
