package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Country;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Running text that calls a country otherwise than the project has chosen to. */
final class NameOther implements TextRule {
    @Override
    public String code() {
        return "name-other";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** Titles and quotations keep their own words. */
    @Override
    public Function<Passage, Stream<Finding>> of(Asked asked) {
        CountriesNamed named = new CountriesNamed(asked.names());
        Map<String, Country> countries = asked.facts().countries();
        return passage -> passage.isOwn()
                ? named.in(passage.text()).entrySet().stream()
                        .filter(found -> countries.containsKey(found.getValue()))
                        .flatMap(found -> find(passage, found.getKey(), countries.get(found.getValue())))
                : Stream.of();
    }

    private Stream<Finding> find(Passage passage, String typed, Country country) {
        return country.name().filter(name -> !own(country).contains(typed)).stream()
                .map(name -> Finding.of(
                                this,
                                passage.subject(),
                                "\"" + typed + "\", where " + country.code() + " is called " + name + " here",
                                "write " + name + "; a name of then stands under formerly, and a quotation in quote")
                        .beside(Subject.of("countries", country.code().id())));
    }

    /** All that the project itself calls it. */
    private static Set<String> own(Country country) {
        Set<String> own = new HashSet<>();
        country.name().ifPresent(own::add);
        country.official().ifPresent(own::add);
        country.formerly().forEach(former -> own.add(former.name()));
        return own;
    }
}
