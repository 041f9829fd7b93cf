package bilat.load;

import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Place;
import java.util.Locale;

/** Characters that nobody sees and that change what a file says. */
final class Hidden {
    private Hidden() {}

    /** Controls, line breaks that editors do not show, and hidden bidirectional controls. */
    static boolean isRefused(char c) {
        return c < ' ' && c != '\t' && c != '\n'
                || c >= 0x7F && c <= 0x9F
                || c == 0x2028
                || c == 0x2029
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C
                || c == 0xFEFF
                || c >= 0xFFFE;
    }

    static Diagnostic problem(String file, int line, int column, char c, boolean indent) {
        Place place = new Place(file, line, column, 1);
        String code = String.format(Locale.ROOT, "U+%04X", (int) c);
        if (indent && c == '\t') {
            return Problems.at(place, "indentation", "a tab as indentation", "indent with blanks, two a level");
        }
        if (indent && c == '\u00A0') {
            return Problems.at(
                    place, "indentation", "a no-break space as indentation (U+00A0)", "indent with ordinary blanks");
        }
        return Problems.at(
                place, "hidden-character", name(c) + " (" + code + ") that nobody sees", "delete it or type a blank");
    }

    private static String name(char c) {
        if (c == 0x2028 || c == 0x2029 || c == 0x85) {
            return "a line break";
        }
        if (c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C) {
            return "a bidirectional control";
        }
        return c == 0xFEFF ? "a byte-order mark" : "a control character";
    }
}
