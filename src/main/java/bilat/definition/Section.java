package bilat.definition;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A section of a brief and its options; an option that a section does not know is refused when the brief is made.
 *
 * @param name {@code at-a-glance}
 * @param show which of its groups to draw; empty: all
 * @param expiringWithin how far ahead an expiry is worth saying
 * @param years how many years back it reaches
 */
public record Section(String name, List<String> show, Optional<Period> expiringWithin, Optional<Integer> years) {
    public Section {
        show = List.copyOf(show);
    }

    /** A section without options. */
    public static Section of(String name) {
        return new Section(name, List.of(), Optional.empty(), Optional.empty());
    }
}
