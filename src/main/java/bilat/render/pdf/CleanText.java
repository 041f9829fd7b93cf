package bilat.render.pdf;

import java.text.Normalizer;

/** Text without what would harm or mislead on a page: control characters, half surrogates, turns of direction. */
final class CleanText {
    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    /** The composed form (Unicode NFC), each white space a plain space, and what cannot be seen left out. */
    static String of(String text) {
        if (text.chars().allMatch(CleanText::isPlain)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(clean, codePoint));
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** Whether it is a letter or sign of ASCII, as most are. */
    private static boolean isPlain(int c) {
        return c >= ' ' && c <= '~';
    }

    private static void append(StringBuilder clean, int codePoint) {
        if (isBreak(codePoint)) {
            clean.append(' ');
        } else if (Character.getType(codePoint) == Character.SURROGATE) {
            clean.appendCodePoint(REPLACEMENT);
        } else if (!isDropped(codePoint)) {
            clean.appendCodePoint(codePoint);
        }
    }

    private static boolean isBreak(int c) {
        boolean ties = c == 0xA0 || c == 0x2007 || c == 0x202F;
        return c >= '\t' && c <= '\r' || c == 0x85 || Character.isSpaceChar(c) && !ties;
    }

    private static boolean isDropped(int c) {
        return Character.isISOControl(c)
                || c == 0xAD
                || c == 0x61C
                || c == 0x180E
                || c == 0x200B
                // The zero-width joiners stay: Persian and the Indian scripts are spelt with them.
                || c == 0x200E
                || c == 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFEFF
                || c >= 0xFFF9 && c <= 0xFFFB
                || c >= 0xFDD0 && c <= 0xFDEF
                || (c & 0xFFFE) == 0xFFFE
                || c >= 0xE0000 && c <= 0xE0FFF;
    }
}
