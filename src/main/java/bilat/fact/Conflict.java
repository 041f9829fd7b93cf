package bilat.fact;

import java.util.List;
import java.util.Optional;

/**
 * That sources differ. Every claim stands with its sources, and none is preferred.
 *
 * @param fact in which they differ
 * @param field the field they differ on; {@code values} of a figure
 * @param period of a figure's values; empty for any other field
 * @param claims two or more, or one where what the fact itself states of the field cannot be put in a word
 */
public record Conflict(Fact fact, String field, Optional<When> period, List<Claim> claims) {

    /** A value and the citations of those who state it. */
    public record Claim(String value, Optional<Figure.Qualifier> qualifier, List<Citation> sources) {
        public Claim {
            sources = List.copyOf(sources);
        }
    }

    public Conflict {
        claims = List.copyOf(claims);
    }
}
