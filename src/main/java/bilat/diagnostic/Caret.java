package bilat.diagnostic;

import java.util.List;
import java.util.Locale;

/** A line of a file and the carets under a place in it. */
final class Caret {
    /** Long lines are cut to so many code points around the place. */
    private static final int WIDTH = 140;

    private static final int BEFORE = 60;

    private Caret() {}

    static List<String> under(String line, Place place) {
        int[] points = line.codePoints().toArray();
        int start = Math.min(place.column() - 1, points.length);
        int from = points.length > WIDTH ? Math.max(0, start - BEFORE) : 0;
        int to = Math.min(points.length, from + WIDTH);
        StringBuilder shown = new StringBuilder(from > 0 ? "… " : "");
        StringBuilder below = new StringBuilder(from > 0 ? "  " : "");
        int end = Math.min(start + place.length(), to);
        for (int i = from; i < to; i++) {
            String visible = points[i] == '\t' ? " " : Visible.character(points[i]);
            shown.append(visible);
            if (i < Math.max(end, start + 1)) {
                below.append((i < start ? " " : "^").repeat(width(visible, points[i])));
            }
        }
        if (start >= to) {
            below.append('^');
        }
        if (to < points.length) {
            shown.append(" …");
        }
        String number = String.format(Locale.ROOT, "%5d", place.line());
        return List.of(
                (number + " | " + shown).stripTrailing(),
                (" ".repeat(number.length()) + " | " + below).stripTrailing());
    }

    /** How many columns of a terminal something takes: East Asian wide letters take two, combining marks none. */
    private static int width(String visible, int point) {
        if (visible.length() > 2) {
            return visible.length();
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
            default -> 1;
        };
    }
}
