package bilat.cli;

import bilat.fact.Facts;
import bilat.wording.CountryNames;
import bilat.wording.Wording;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Every country that a pair may name: those with an ISO code, and those that the project declares. */
final class KnownCountries {
    /** The language in which countries may always be named. */
    private static final String LANGUAGE = "en";

    private static final String CODES = "/bilat/fact/country-codes.tsv";

    private KnownCountries() {}

    /** The words for each, the project's own name first. */
    static CountryWords of(Facts facts) throws IOException {
        Map<String, List<String>> names = new TreeMap<>();
        Function<String, List<String>> list = code -> names.computeIfAbsent(code, key -> new ArrayList<>());
        facts.countries().forEach((code, country) -> {
            country.name().ifPresent(list.apply(code)::add);
            country.official().ifPresent(list.apply(code)::add);
        });
        Wording.of(LANGUAGE)
                .map(Wording::countries)
                .map(CountryNames::all)
                .ifPresent(shipped -> shipped.forEach((code, entry) -> {
                    list.apply(code).add(entry.name());
                    list.apply(code).addAll(entry.alternatives());
                }));
        alpha2().forEach((code, alpha2) -> list.apply(code).add(alpha2));
        return new CountryWords(names);
    }

    /** The codes of two letters; those of former states are left out, since ISO has given many of them again. */
    private static Map<String, String> alpha2() throws IOException {
        Map<String, String> codes = new TreeMap<>();
        try (InputStream file = KnownCountries.class.getResourceAsStream(CODES);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells.length > 2 && cells[2].equals("current"))
                    .forEach(cells -> codes.put(cells[0], cells[1]));
        }
        return codes;
    }
}
