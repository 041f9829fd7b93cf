package bilat.load;

import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Place;
import java.util.Locale;
import java.util.Optional;

/** Characters that nobody sees and that change what a text says. */
final class Hidden {
    private static final int NEXT_LINE = 0x85;

    private Hidden() {}

    /** What a character is called that must not stand in a file; empty for any other. */
    static Optional<String> name(int point) {
        if (point == 0x2028 || point == 0x2029 || point == NEXT_LINE) {
            return Optional.of("a line break");
        }
        if (point == '\r') {
            return Optional.of("a carriage return");
        }
        if (point < ' ' && point != '\t' && point != '\n' || point >= 0x7F && point <= 0x9F) {
            return Optional.of("a control character");
        }
        if (isBidirectional(point)) {
            return Optional.of("a bidirectional control");
        }
        // The joiners U+200C and U+200D are letters' business in Persian and Hindi, and stay.
        if (point == 0x200B || point == 0x180E || point >= 0x2060 && point <= 0x206F) {
            return Optional.of("a character without width");
        }
        if (point == 0xAD) {
            return Optional.of("a soft hyphen");
        }
        if (point == 0xFEFF) {
            return Optional.of("a byte-order mark");
        }
        if (point >= 0xE0000 && point <= 0xE007F) {
            return Optional.of("a tag character");
        }
        if (Character.getType(point) == Character.SURROGATE) {
            return Optional.of("half a character");
        }
        boolean none = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
        return none || point >= 0xFFF9 && point <= 0xFFFB
                ? Optional.of("a code that is no character")
                : Optional.empty();
    }

    private static boolean isBidirectional(int point) {
        return point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069
                || point == 0x200E
                || point == 0x200F
                || point == 0x061C;
    }

    /** {@code U+200B}. */
    static String code(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }

    static Diagnostic problem(Place place, int point, String name) {
        return Problems.at(
                place,
                "hidden-character",
                name + " (" + code(point) + ") that nobody sees",
                "delete it or type a blank");
    }

    /** What is wrong with a text for the first such character in it; empty if it has none. */
    static Optional<Diagnostic> in(String text, Place place) {
        return text.codePoints()
                .mapToObj(point -> name(point).map(name -> problem(place, point, name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Tabs or no-break spaces before the first letter of a line. */
    static Diagnostic indentation(Place place, int point) {
        return point == '\t'
                ? Problems.at(place, "indentation", "a tab as indentation", "indent with blanks, two a level")
                : Problems.at(
                        place,
                        "indentation",
                        "a no-break space as indentation (U+00A0)",
                        "indent with ordinary blanks");
    }
}
