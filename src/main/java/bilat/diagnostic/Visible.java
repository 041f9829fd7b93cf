package bilat.diagnostic;

import java.util.Locale;

/** Text made safe for a terminal: what cannot be seen or would steer it is written as its code point. */
final class Visible {
    private Visible() {}

    static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> safe.append(character(point)));
        return safe.toString();
    }

    /** One character, or its name in angle brackets. */
    static String character(int point) {
        int type = Character.getType(point);
        boolean hidden = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.UNASSIGNED
                || type == Character.SPACE_SEPARATOR && point != ' ';
        return hidden ? String.format(Locale.ROOT, "<U+%04X>", point) : Character.toString(point);
    }
}
