package bilat.fact;

import java.util.List;
import java.util.Optional;

/**
 * A country as a data root describes it; what is absent is taken from the names that the program ships.
 *
 * @param code ISO 3166-1 alpha-3, ISO 3166-3 alpha-3, or user-assigned
 * @param name the short name
 * @param inSentence with its article: "the United States"
 * @param existed the interval of its existence
 * @param successors codes of the states that followed it; nothing is inherited by that
 */
public record Country(
        Actor code,
        Optional<String> name,
        Optional<String> inSentence,
        Optional<String> official,
        Optional<String> adjective,
        Optional<String> capital,
        Optional<Kind> kind,
        List<FormerName> formerly,
        Optional<When> existed,
        List<Actor> successors,
        List<Citation> sources,
        Marking marking) {

    /** What sort of actor a code stands for. */
    public enum Kind implements Word {
        STATE,
        FORMER_STATE,
        TERRITORY,
        DE_FACTO_AUTHORITY,
        ORGANISATION
    }

    /** A name that was valid up to a date, its last day. */
    public record FormerName(String name, When until) {}

    public Country {
        formerly = List.copyOf(formerly);
        successors = List.copyOf(successors);
        sources = List.copyOf(sources);
    }

    /** A country of which a data root says nothing. */
    public static Country undeclared(Actor code) {
        return new Country(
                code,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Marking.CLEAR);
    }
}
