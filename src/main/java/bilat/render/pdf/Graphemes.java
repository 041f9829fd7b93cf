package bilat.render.pdf;

/**
 * What people take for one letter: a base with its marks, a flag, an emoji of several (Unicode 16, UAX 29). Java's own
 * break iterator is not used, since Java 17 and 25 do not agree.
 */
final class Graphemes {
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private Graphemes() {}

    /** Where the letter ends that starts at an index. */
    static int end(String text, int start) {
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        int last = first;
        boolean flag = isRegional(first);
        while (end < text.length()) {
            int next = text.codePointAt(end);
            boolean joined = last == JOINER && isSymbol(next) && isSymbol(first);
            if (!extendsLetter(next) && !joined && !(flag && isRegional(next))) {
                return end;
            }
            flag = false;
            last = next;
            end += Character.charCount(next);
        }
        return end;
    }

    /** Whether a character never stands alone. */
    static boolean extendsLetter(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || isJoiner(codePoint)
                // All marks; Java 17 does not know the newest.
                || codePoint >= 0x1AB0 && codePoint <= 0x1AFF
                // The vowels and final consonants of old Hangul, and the colours of a skin.
                || codePoint >= 0x1160 && codePoint <= 0x11FF
                || codePoint >= 0xD7B0 && codePoint <= 0xD7FB
                || codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    static boolean isJoiner(int codePoint) {
        return codePoint == JOINER || codePoint == NON_JOINER;
    }

    private static boolean isSymbol(int codePoint) {
        return Character.getType(codePoint) == Character.OTHER_SYMBOL;
    }

    private static boolean isRegional(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }
}
