package bilat.fact;

import java.util.List;
import java.util.Optional;

/**
 * Something on which sides take positions.
 *
 * @param name as in mid-sentence: "closer relations"
 * @param proposition one sentence, without its full stop, that one can support or oppose
 * @param background attributed prose, dated and cited
 * @param parties whom it is between
 */
public record Issue(
        String id,
        String name,
        Optional<String> proposition,
        List<Background> background,
        List<Actor> parties,
        List<Citation> sources,
        Marking marking) {

    /** What a source tells of an issue. */
    public record Background(When date, Prose text, List<Citation> sources) {
        public Background {
            sources = List.copyOf(sources);
        }
    }

    public Issue {
        background = List.copyOf(background);
        parties = List.copyOf(parties);
        sources = List.copyOf(sources);
    }
}
