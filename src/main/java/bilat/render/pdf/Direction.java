package bilat.render.pdf;

import java.util.Locale;
import java.util.Set;

/** Which way the lines of a document run, and with them its pages. */
enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    // Those that are written in one of these scripts unless their tag names another; "iw" and "ji" are the tags that
    // Hebrew and Yiddish had.
    private static final Set<String> LANGUAGES = Set.of("ar", "fa", "he", "iw", "ur", "ps", "ckb", "dv", "yi", "ji");
    private static final Set<String> SCRIPTS = Set.of("Arab", "Hebr", "Thaa");

    /** The direction of a language by its BCP 47 tag; a script that the tag names decides. */
    static Direction of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        boolean right = locale.getScript().isEmpty()
                ? LANGUAGES.contains(locale.getLanguage())
                : SCRIPTS.contains(locale.getScript());
        return right ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** The direction of a text by its first letter that has one (Unicode 16, UAX 9, P2); else left to right. */
    static Direction ofText(String text) {
        for (int c : text.codePoints().toArray()) {
            switch (Character.getDirectionality(c)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return LEFT_TO_RIGHT;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return RIGHT_TO_LEFT;
                }
                default -> {
                    // Digits, signs and spaces have no direction of their own.
                }
            }
        }
        return LEFT_TO_RIGHT;
    }
}
