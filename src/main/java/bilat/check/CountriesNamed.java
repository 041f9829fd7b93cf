package bilat.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the countries that a text names, the longest name at each place; a name of two countries is nobody's. */
final class CountriesNamed {
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]+");
    private static final int SHORTEST = 4;

    /** Beside these words a name is not the country's: New Jersey, Gulf of Guinea. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?:\\bNew |\\b(?:Gulf|Sea|Strait|Bay|Lake|City) of )$");

    private record Name(String name, String code) {}

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    CountriesNamed(SortedMap<String, List<String>> names) {
        Map<String, String> codes = new HashMap<>();
        Map<String, String> twice = new HashMap<>();
        names.forEach((code, all) -> all.stream()
                .filter(name -> name.length() >= SHORTEST)
                .distinct()
                .forEach(name -> {
                    if (codes.putIfAbsent(name, code) != null) {
                        twice.put(name, code);
                    }
                }));
        codes.keySet().removeAll(twice.keySet());
        codes.forEach((name, code) -> {
            Matcher word = WORD.matcher(name);
            if (word.lookingAt()) {
                byFirstWord
                        .computeIfAbsent(word.group(), key -> new ArrayList<>())
                        .add(new Name(name, code));
            }
        });
        byFirstWord
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparing((Name name) -> -name.name().length())
                                .thenComparing(Name::name)));
    }

    /** The codes of the countries by the names that stand in the text. */
    SortedMap<String, String> in(String text) {
        SortedMap<String, String> found = new TreeMap<>();
        Matcher word = WORD.matcher(text);
        int from = 0;
        while (word.find(from)) {
            int start = word.start();
            Name name = byFirstWord.getOrDefault(word.group(), List.of()).stream()
                    .filter(it -> text.startsWith(it.name(), start)
                            && endsWord(text, start + it.name().length()))
                    .findFirst()
                    .orElse(null);
            from = name == null ? word.end() : start + name.name().length();
            if (name != null && !ELSEWHERE.matcher(text.substring(0, start)).find()) {
                found.put(name.name(), name.code());
            }
        }
        return found;
    }

    private static boolean endsWord(String text, int at) {
        return at == text.length() || !Character.isLetter(text.charAt(at));
    }
}
