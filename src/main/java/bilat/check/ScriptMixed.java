package bilat.check;

import bilat.diagnostic.Severity;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A word with letters of two alphabets, which looks right and is never found. */
final class ScriptMixed implements TextRule {
    private static final Set<UnicodeScript> MIXED =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);
    /** The block of Greek begins here, and those of Cyrillic end there. */
    private static final char FIRST = 0x370;

    private static final char LAST = 0x52F;

    @Override
    public String code() {
        return "script-mixed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Function<Passage, Stream<Finding>> of(Asked asked) {
        return this::find;
    }

    private Stream<Finding> find(Passage passage) {
        String text = passage.text();
        return !mayBe(text)
                ? Stream.of()
                : Stream.of(text.split("[^\\p{L}\\p{M}]+"))
                        .flatMap(word -> stranger(word).stream().map(letter -> find(passage, word, letter)));
    }

    /** Almost every text is told from others here, so this is a loop and no stream. */
    private static boolean mayBe(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && c <= LAST) {
                return true;
            }
        }
        return false;
    }

    private Finding find(Passage passage, String word, int letter) {
        return Finding.of(
                this,
                passage.subject(),
                String.format(
                        Locale.ROOT,
                        "\"%s\" mixes alphabets: %s (U+%04X) is a %s letter",
                        word,
                        Character.toString(letter),
                        letter,
                        name(UnicodeScript.of(letter))),
                "type the word in one alphabet");
    }

    /** The first letter that is in another alphabet than the first of the word. */
    private static Optional<Integer> stranger(String word) {
        Set<UnicodeScript> seen = EnumSet.noneOf(UnicodeScript.class);
        return word.codePoints()
                .filter(point -> MIXED.contains(UnicodeScript.of(point)))
                .filter(point -> seen.add(UnicodeScript.of(point)))
                .skip(1)
                .boxed()
                .findFirst();
    }

    private static String name(UnicodeScript script) {
        return script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
