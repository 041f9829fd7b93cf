package bilat.fact;

import java.util.List;
import java.util.Optional;

/**
 * Where a fact stands in a source.
 *
 * @param source a source's id
 * @param at the place in it: "paragraph 3"
 * @param quote the words there
 * @param reports the source whose word this passage relays (hearsay)
 * @param fields the fields of the fact it bears out ({@code for}); empty: all of them
 * @param credibility Admiralty code 1 to 6, of what is reported; 6 is "cannot be judged", not the worst
 */
public record Citation(
        String source,
        Optional<String> at,
        Optional<String> quote,
        Optional<String> reports,
        List<String> fields,
        Optional<Integer> credibility) {
    public Citation {
        fields = List.copyOf(fields);
    }

    /** A whole source. */
    public static Citation of(String source) {
        return new Citation(source, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }
}
