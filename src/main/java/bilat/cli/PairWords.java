package bilat.cli;

import bilat.fact.CountryCodes;
import bilat.fact.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Pairs as analysts write them: {@code AZE-IRN}, {@code iran azerbaijan}, {@code AZ IR}, {@code Azerbaijan–Iran},
 * {@code aze/irn}; a name of several words needs no quotation marks.
 */
final class PairWords {
    /** A pair that cannot be told, with the reason. */
    static final class NotAPair extends Exception {
        private static final long serialVersionUID = 1;

        NotAPair(String message) {
            super(message);
        }
    }

    private static final int MOST_WORDS = 8;
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[-‐‑‒–—/:]\\s*|\\s+");

    private final CountryWords countries;
    private final List<Pair> pairs = new ArrayList<>();
    private Optional<String> waiting = Optional.empty();

    private PairWords(CountryWords countries) {
        this.countries = countries;
    }

    /** Reads arguments, one or more pairs. */
    static List<Pair> read(List<String> arguments, CountryWords countries) throws NotAPair {
        PairWords words = new PairWords(countries);
        int next = 0;
        while (next < arguments.size()) {
            next += words.take(arguments.subList(next, arguments.size()));
        }
        if (words.waiting.isPresent()) {
            throw new NotAPair("a pair needs two countries: " + countries.label(words.waiting.get()) + " and which?");
        }
        return words.pairs;
    }

    /** One country; an unknown or ambiguous word is refused. */
    static String country(String word, CountryWords countries) throws NotAPair {
        CountryWords.Match match = countries.match(word);
        if (match.isOne()) {
            return match.codes().get(0);
        }
        if (!match.codes().isEmpty()) {
            throw new NotAPair("\"" + word + "\" may be "
                    + match.codes().stream().map(countries::label).collect(Collectors.joining(" or ")));
        }
        if (CountryCodes.isUserAssigned(word.toUpperCase(Locale.ROOT))) {
            throw new NotAPair(
                    "\"" + word + "\" is a code for what ISO 3166-1 has none for; countries must declare it");
        }
        throw new NotAPair("no country is called \"" + word + "\""
                + (match.nearest().isEmpty() ? "" : "; did you mean " + String.join(" or ", match.nearest()) + "?"));
    }

    /** Reads what stands first, a country of one or more words or a pair in one word; the number of words it took. */
    private int take(List<String> rest) throws NotAPair {
        for (int count = Math.min(rest.size(), MOST_WORDS); count > 0; count--) {
            List<String> named = countries.named(String.join(" ", rest.subList(0, count)));
            if (named.size() == 1) {
                add(named.get(0));
                return count;
            }
        }
        List<List<String>> splits = splits(rest.get(0));
        if (splits.isEmpty()) {
            add(country(rest.get(0), countries));
        } else if (waiting.isPresent()) {
            throw new NotAPair("a pair needs two countries: " + countries.label(waiting.get()) + " stands before \""
                    + rest.get(0) + "\"");
        } else {
            for (String word : best(splits)) {
                add(country(word, countries));
            }
        }
        return 1;
    }

    private void add(String code) throws NotAPair {
        if (waiting.isEmpty()) {
            waiting = Optional.of(code);
            return;
        }
        if (waiting.get().equals(code)) {
            throw new NotAPair("a pair needs two countries, and " + countries.label(code) + " is there twice");
        }
        pairs.add(Pair.of(waiting.get(), code));
        waiting = Optional.empty();
    }

    /** Every way to part a word in two. */
    private static List<List<String>> splits(String word) {
        List<List<String>> splits = new ArrayList<>();
        for (MatchResult separator : SEPARATOR.matcher(word).results().toList()) {
            String first = word.substring(0, separator.start());
            String second = word.substring(separator.end());
            if (!first.isEmpty() && !second.isEmpty()) {
                splits.add(List.of(first, second));
            }
        }
        return splits;
    }

    /** The split of which most is a country: "Guinea-Bissau–Senegal" is parted at the dash. */
    private List<String> best(List<List<String>> splits) {
        List<String> best = splits.get(0);
        long most = -1;
        for (List<String> split : splits) {
            long known =
                    split.stream().filter(word -> countries.match(word).isOne()).count();
            if (known > most) {
                most = known;
                best = split;
            }
        }
        return best;
    }
}
