package bilat.fact;

import java.util.List;

/** How many facts there are: each value of a figure is one, and every other fact. */
public final class Counting {
    private Counting() {}

    /** The number of facts, with each value of a figure counted. */
    public static int leaves(List<Fact> facts) {
        return facts.stream().mapToInt(Counting::leaves).sum();
    }

    static int leaves(Fact fact) {
        return fact instanceof Figure figure ? figure.values().size() : 1;
    }
}
