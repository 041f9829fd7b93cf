package bilat.check;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether two names in Latin letters may be spellings of one: Mohammad Bagheri and Mohammed Baqeri. */
final class Spelling {
    /** The number of a king or a pope tells two people apart. */
    private static final Pattern REGNAL = Pattern.compile("[ivx]+");

    private Spelling() {}

    /** The consonants of a name's words in alphabetical order, written one way. */
    static String skeleton(String name) {
        return Stream.of(Folded.of(name).split(" "))
                .map(Spelling::consonants)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String consonants(String word) {
        if (REGNAL.matcher(word).matches()) {
            return word;
        }
        String one = word.replaceAll("gh|q", "g")
                .replaceAll("kh|x", "h")
                .replaceAll("ph", "f")
                .replaceAll("[wv]", "v")
                .replaceAll("c(?!h)", "k")
                .replaceAll("dj|j", "j")
                .replaceAll("[yj](?=[aeiou]|$)", "y")
                .replaceAll("[^\\p{L}]", "");
        String first = one.isEmpty() ? "" : Character.toString(opening(one.charAt(0)));
        return (first + one.replaceFirst("^.", "").replaceAll("[aeiouyəı]", "")).replaceAll("(.)\\1+", "$1");
    }

    /** Which vowel opens a word is kept roughly: Ibrahim is Ebrahim, and Ali is not Olu. */
    private static char opening(char letter) {
        return switch (letter) {
            case 'a', 'ə' -> 'a';
            case 'e', 'i', 'ı' -> 'i';
            case 'o', 'u' -> 'o';
            default -> letter;
        };
    }

    /** Whether their letters differ little: as much as vowels do, and not as other names do. */
    static boolean isNear(String one, String other) {
        String first = Folded.of(one);
        String second = Folded.of(other);
        long same = common(first, second);
        return same * 10 >= 7L * Math.max(first.length(), second.length());
    }

    /** How many letters they have in common, whatever their order. */
    private static long common(String first, String second) {
        StringBuilder left = new StringBuilder(second);
        return first.chars()
                .filter(letter -> {
                    int at = left.indexOf(Character.toString(letter));
                    if (at >= 0) {
                        left.deleteCharAt(at);
                    }
                    return at >= 0;
                })
                .count();
    }
}
