package bilat.ask;

import bilat.fact.Actor;
import bilat.fact.Pair;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * One record in a list.
 *
 * @param what it is, in a few words of the data
 * @param date as it is typed in a file, if it has one
 * @param count of the sources it has; of a source, how many records cite it
 * @param countries whom it concerns
 * @param pairs whose briefs may show it
 */
public record Row(
        String id, String what, Optional<String> date, int count, SortedSet<Actor> countries, List<Pair> pairs) {}
