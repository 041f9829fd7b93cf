package bilat.cli;

import bilat.ask.Row;
import bilat.fact.Actor;
import bilat.fact.Pair;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Chooses rows by a pair, a country, or a part of an id or a title. */
final class Filter {
    private Filter() {}

    /**
     * What words choose; without words, everything. The whole name or code of a country chooses what concerns it, two
     * of them what concerns both; one word of a name also what has it in its text.
     *
     * @throws PairWords.NotAPair if a name is that of several countries
     */
    static Predicate<Row> of(List<String> words, CountryWords countries) throws PairWords.NotAPair {
        String typed = String.join(" ", words);
        if (words.isEmpty()) {
            return row -> true;
        }
        List<String> named = countries.named(typed);
        if (named.size() > 1) {
            PairWords.country(typed, countries);
        }
        if (named.size() == 1) {
            return concerning(named.get(0));
        }
        Optional<Pair> pair = pair(words, countries);
        if (pair.isPresent()) {
            return row -> row.pairs().contains(pair.get().canonical());
        }
        CountryWords.Match part = countries.match(typed);
        return part.isOne() ? concerning(part.codes().get(0)).or(containing(typed)) : containing(typed);
    }

    /** What is said where nothing was chosen, and the country that was probably meant. */
    static String nothing(List<String> words, CountryWords countries) {
        String typed = String.join(" ", words);
        List<String> nearest = countries.match(typed).nearest();
        return " for \"" + typed + "\""
                + (nearest.isEmpty() ? "" : "; did you mean " + String.join(" or ", nearest) + "?");
    }

    private static Predicate<Row> concerning(String code) {
        return row -> row.countries().contains(new Actor(code));
    }

    private static Predicate<Row> containing(String typed) {
        String part = CountryWords.plain(typed);
        return row -> CountryWords.plain(row.id() + " " + row.what()).contains(part);
    }

    private static Optional<Pair> pair(List<String> words, CountryWords countries) {
        try {
            List<Pair> pairs = PairWords.read(words, countries);
            return pairs.size() == 1 ? Optional.of(pairs.get(0)) : Optional.empty();
        } catch (PairWords.NotAPair text) {
            return Optional.empty();
        }
    }
}
