package bilat.brief;

import bilat.fact.Citation;
import bilat.fact.Fact;
import bilat.fact.Figure;
import java.util.List;
import java.util.stream.Stream;

/** All citations of a fact, those of a figure's values among them. */
final class Citations {
    private Citations() {}

    static List<Citation> of(Fact fact) {
        Stream<Citation> values = fact instanceof Figure figure
                ? figure.values().stream().flatMap(value -> value.sources().stream())
                : Stream.of();
        return Stream.concat(fact.sources().stream(), values).toList();
    }
}
