package bilat.definition;

import bilat.fact.Marking;
import bilat.fact.Word;
import java.util.List;
import java.util.Optional;

/**
 * A product as {@code briefs/*.yaml} defines it.
 *
 * @param brief the name by which it is asked for: {@code full}
 * @param title a template; {@code {first}} and {@code {second}} stand for the sides, {@code {side}} for the one that
 *     the brief is made for and {@code {other}} for the other
 * @param audience for whom it is made, in words
 * @param marking the ceiling
 * @param sections in the order in which they are drawn
 * @param review when facts grow stale
 */
public record Definition(
        String brief,
        String title,
        Optional<String> audience,
        Marking marking,
        Withheld withheld,
        String language,
        Page page,
        List<Section> sections,
        Review review) {

    /** Whether a brief says how many facts lie above its ceiling. */
    public enum Withheld implements Word {
        HIDE,
        COUNT
    }

    /** The paper. */
    public enum Page implements Word {
        A4,
        LETTER
    }

    public Definition {
        sections = List.copyOf(sections);
    }

    /** Whether its title names the side that a brief is made for, or the other. */
    public boolean namesSide() {
        return title.contains("{side}") || title.contains("{other}");
    }
}
