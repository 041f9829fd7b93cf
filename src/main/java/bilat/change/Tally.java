package bilat.change;

/**
 * How many facts there were and are, each value of a figure counted: {@code before + added - removed == after}. A fact
 * that moved from between the two to their context counts as removed from the one and added to the other.
 */
public record Tally(int before, int added, int removed, int after) {
    public Tally {
        if (before + added - removed != after) {
            throw new IllegalArgumentException(before + " + " + added + " - " + removed + " is not " + after);
        }
    }

    /** Both taken together. */
    public Tally plus(Tally other) {
        return new Tally(before + other.before, added + other.added, removed + other.removed, after + other.after);
    }
}
