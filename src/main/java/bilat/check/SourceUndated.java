package bilat.check;

import bilat.diagnostic.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A source that facts cite and that has no date, so that no fact is fresh or known by its word. */
final class SourceUndated implements Rule {
    @Override
    public String code() {
        return "source-undated";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Asked asked) {
        // What is only relayed by another was not itself read; the day of the one that relays it counts.
        Set<String> cited = asked.each()
                .flatMap(Citations::of)
                .map(citation -> citation.it().source())
                .collect(Collectors.toSet());
        return asked.each("sources", asked.facts().sources())
                .filter(one ->
                        one.it().published().isEmpty() && one.it().accessed().isEmpty())
                .filter(one -> cited.contains(one.it().id()))
                .map(one -> Finding.of(
                        this,
                        one.subject(),
                        "a source without a date: nobody can tell what was known when",
                        "add published, a year at least, or accessed"))
                .toList();
    }
}
