package bilat.fact;

import java.util.List;
import java.util.Optional;

/** An organisation, body or alliance that acts in facts. */
public record Organisation(
        Actor id,
        String name,
        Optional<String> abbreviation,
        List<Actor> members,
        List<Citation> sources,
        Marking marking) {
    public Organisation {
        members = List.copyOf(members);
        sources = List.copyOf(sources);
    }
}
