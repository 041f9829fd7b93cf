package bilat.diagnostic;

import java.util.Locale;

/** Text made safe for a terminal: what cannot be seen or would steer it is written as its code point. */
public final class Visible {
    private Visible() {}

    /** The text with each such character as {@code <U+001B>}. */
    public static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> safe.append(character(point)));
        return safe.toString();
    }

    /** One character, or its name in angle brackets. */
    static String character(int point) {
        return isHidden(point) ? String.format(Locale.ROOT, "<U+%04X>", point) : Character.toString(point);
    }

    /** Whether it cannot be seen or would steer a terminal. */
    static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            case Character.SPACE_SEPARATOR -> point != ' ';
            default -> false;
        };
    }
}
