package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Actor;
import bilat.fact.Agreement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An agreement whose title names a country that is none of its parties. */
final class TitleNamesOther implements Rule {
    @Override
    public String code() {
        return "title-names-other";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Asked asked) {
        CountriesNamed named = new CountriesNamed(asked.names());
        return asked.each(Agreement.class).flatMap(one -> find(named, one)).toList();
    }

    private Stream<Finding> find(CountriesNamed named, Located<Agreement> one) {
        Map<String, String> found = named.in(one.it().title());
        Set<String> parties = one.it().parties().stream()
                .filter(Actor::isCountry)
                .map(Actor::id)
                .collect(Collectors.toSet());
        return found.entrySet().stream()
                .filter(entry -> !parties.isEmpty() && !parties.contains(entry.getValue()))
                .limit(1)
                .map(entry -> Finding.of(
                        this,
                        one.subject().at("title"),
                        "the title names " + entry.getKey() + " (" + entry.getValue()
                                + "), which is none of the parties, "
                                + parties.stream().sorted().collect(Collectors.joining(", ")),
                        "correct the parties; if the title only speaks of it, nothing is wrong"));
    }
}
