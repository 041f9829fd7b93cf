package bilat.render.markdown;

import java.util.regex.Pattern;

/** What single characters are to Markdown. */
final class Characters {
    private static final String BREAK = "\\n\\x0B\\f\\r\\x85\\u2028\\u2029";
    private static final Pattern BREAKS = Pattern.compile("(?<![ \\t])[ \\t]*[" + BREAK + "][ \\t" + BREAK + "]*");
    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /** The text as Markdown can carry it: line breaks, with the blanks around them, are one space. */
    static String carried(String text) {
        StringBuilder carried = new StringBuilder();
        BREAKS.matcher(text)
                .replaceAll(" ")
                .codePoints()
                .map(character -> isCarried(character) ? character : REPLACEMENT)
                .forEach(carried::appendCodePoint);
        return carried.toString();
    }

    /** Whether some reader of Markdown may trim the character off an edge. */
    static boolean isSpace(int character) {
        return Character.isSpaceChar(character) || Character.isWhitespace(character);
    }

    /** Whether every reader of Markdown takes the character for a part of a word. */
    static boolean isWord(int character) {
        return Character.isLetterOrDigit(character);
    }

    /** Whether every reader of Markdown takes the character for a space or for punctuation. */
    static boolean isBoundary(int character) {
        return Character.isSpaceChar(character) || isAsciiSign(character) || isPunctuation(character);
    }

    private static boolean isAsciiSign(int character) {
        return character > ' ' && character < 0x7F && !isWord(character);
    }

    private static boolean isPunctuation(int character) {
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> Character.isBmpCodePoint(character);
            default -> false;
        };
    }

    private static boolean isCarried(int character) {
        int type = Character.getType(character);
        return character == '\t' || type != Character.CONTROL && type != Character.SURROGATE;
    }
}
