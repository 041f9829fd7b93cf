package bilat.cli;

import bilat.fact.CountryCodes;
import bilat.fact.Facts;
import bilat.wording.CountryNames;
import bilat.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Every country that a pair may name: those with an ISO code, and those that the project declares. */
final class KnownCountries {
    /** The language in which countries may always be named. */
    private static final String LANGUAGE = "en";

    private KnownCountries() {}

    /** The words for each, the project's own name first. */
    static CountryWords of(Facts facts) {
        Map<String, List<String>> names = new TreeMap<>();
        Function<String, List<String>> list = code -> names.computeIfAbsent(code, key -> new ArrayList<>());
        facts.countries().forEach((code, country) -> country.name().ifPresent(list.apply(code)::add));
        Wording.of(LANGUAGE)
                .map(Wording::countries)
                .map(CountryNames::all)
                .ifPresent(shipped -> shipped.forEach((code, entry) -> {
                    list.apply(code).add(entry.name());
                    list.apply(code).addAll(entry.alternatives());
                }));
        facts.countries().forEach((code, country) -> country.official().ifPresent(list.apply(code)::add));
        CountryCodes.SHIPPED.alpha2().forEach((alpha2, code) -> list.apply(code).add(alpha2));
        return new CountryWords(names);
    }
}
