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
        // Past the end of the line, and under a mark that takes no room of its own.
        if (below.indexOf("^") < 0) {
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
        return isWide(point) ? 2 : 1;
    }

    /** East Asian Width W and F, by blocks. */
    private static boolean isWide(int point) {
        return point >= 0x1100
                && (point <= 0x115F
                        || point >= 0x2E80 && point <= 0xA4CF && point != 0x303F
                        || point >= 0xAC00 && point <= 0xD7A3
                        || point >= 0xF900 && point <= 0xFAFF
                        || point >= 0xFE30 && point <= 0xFE4F
                        || point >= 0xFF01 && point <= 0xFF60
                        || point >= 0xFFE0 && point <= 0xFFE6
                        || point >= 0x1F300 && point <= 0x1FAFF
                        || point >= 0x20000 && point <= 0x3FFFD);
    }
}
