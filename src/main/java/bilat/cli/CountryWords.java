package bilat.cli;

import bilat.diagnostic.Suggestion;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What people type for a country: its codes and names, in any case, with or without accents and hyphens; or one word of
 * a name that no other country has.
 */
final class CountryWords {
    /** What came of a word. */
    record Match(List<String> codes, List<String> nearest) {
        boolean isOne() {
            return codes.size() == 1;
        }
    }

    private static final Set<String> SMALL = Set.of("and", "of", "the");

    private final SortedMap<String, List<String>> names;
    private final SortedMap<String, SortedSet<String>> byName = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> byPart = new TreeMap<>();

    /**
     * Reads the words of every country.
     *
     * @param names by alpha-3 code, the short name first; then other names and codes
     */
    CountryWords(Map<String, ? extends Collection<String>> names) {
        this.names = new TreeMap<>();
        names.forEach((code, words) -> this.names.put(code, List.copyOf(words)));
        this.names.forEach((code, words) -> {
            add(byName, plain(code), code);
            words.forEach(word -> {
                add(byName, plain(word), code);
                Arrays.stream(plain(word).split(" "))
                        .filter(part -> part.length() > 2 && !SMALL.contains(part))
                        .forEach(part -> add(byPart, part, code));
            });
        });
    }

    private static void add(Map<String, SortedSet<String>> map, String word, String code) {
        map.computeIfAbsent(word, key -> new TreeSet<>()).add(code);
    }

    /** The countries that a code or a whole name stands for; usually one, two for "korea". */
    List<String> named(String word) {
        return List.copyOf(byName.getOrDefault(plain(word), new TreeSet<>()));
    }

    /** The countries that a word may mean; where there is none, the names nearest to it. */
    Match match(String word) {
        List<String> named = named(word);
        List<String> codes = named.isEmpty() ? List.copyOf(byPart.getOrDefault(plain(word), new TreeSet<>())) : named;
        return new Match(codes, codes.isEmpty() ? nearest(plain(word)) : List.of());
    }

    /** A country as a message names it: {@code Iran (IRN)}. */
    String label(String code) {
        return names.get(code).stream()
                .findFirst()
                .map(name -> name + " (" + code + ")")
                .orElse(code);
    }

    /** The short name, or the code of what has none. */
    String name(String code) {
        return names.getOrDefault(code, List.of()).stream().findFirst().orElse(code);
    }

    private List<String> nearest(String word) {
        // A code of two or three letters is near to everything.
        List<String> known =
                byName.keySet().stream().filter(name -> name.length() > 3).toList();
        return Suggestion.of(word, known).stream()
                .flatMap(name -> byName.get(name).stream())
                .map(this::label)
                .toList();
    }

    /** Small letters without accents; whatever else is not a letter or a digit is one blank. */
    static String plain(String word) {
        String letters = Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("&", " and ")
                .replaceAll("['’.]", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(letters.split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
