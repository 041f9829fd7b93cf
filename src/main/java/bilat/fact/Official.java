package bilat.fact;

import java.util.List;
import java.util.Optional;

/**
 * A person who holds or held offices.
 *
 * @param name the full name as printed
 * @param nativeName the name in its own script
 * @param sortName family name first, with a comma: the part before the comma is the short form
 * @param address what precedes the name: "Major General"
 * @param country the country served, or an organisation
 * @param died ends every term
 */
public record Official(
        String id,
        String name,
        Optional<String> nativeName,
        Optional<String> sortName,
        Optional<String> pronunciation,
        Optional<String> address,
        Actor country,
        Optional<When> born,
        Optional<When> died,
        List<Post> posts,
        List<Citation> sources,
        Marking marking) {
    public Official {
        posts = List.copyOf(posts);
        sources = List.copyOf(sources);
    }

    /** The same with other posts: what a filter lets through. */
    public Official with(List<Post> others) {
        return new Official(
                id, name, nativeName, sortName, pronunciation, address, country, born, died, others, sources, marking);
    }
}
