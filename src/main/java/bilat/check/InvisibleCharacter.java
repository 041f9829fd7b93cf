package bilat.check;

import bilat.diagnostic.Severity;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A joiner, which has no width, where no script needs one, so that a word is never found. */
final class InvisibleCharacter implements TextRule {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int SHOWN = 12;

    @Override
    public String code() {
        return "invisible-character";
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
        return text.indexOf(NON_JOINER) < 0 && text.indexOf(JOINER) < 0 ? Stream.of() : find(passage, text);
    }

    private Stream<Finding> find(Passage passage, String text) {
        return IntStream.range(0, text.length())
                .filter(i -> isInvisible(text.charAt(i)) && !isNeeded(text, i))
                .limit(1)
                .mapToObj(i -> Finding.of(
                        this,
                        passage.subject(),
                        String.format(
                                Locale.ROOT,
                                "an invisible character (U+%04X) after \"%s\"",
                                (int) text.charAt(i),
                                text.substring(Math.max(0, i - SHOWN), i)),
                        "delete it"));
    }

    private static boolean isInvisible(int c) {
        return c == NON_JOINER || c == JOINER;
    }

    /** Persian, the scripts of India and others join and part letters by such characters. */
    private static boolean isNeeded(String text, int at) {
        return at > 0
                && switch (UnicodeScript.of(text.codePointBefore(at))) {
                    case LATIN, CYRILLIC, GREEK -> false;
                    default -> !Character.isWhitespace(text.codePointBefore(at));
                };
    }
}
