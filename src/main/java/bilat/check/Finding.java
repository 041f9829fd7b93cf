package bilat.check;

import java.util.List;
import java.util.Optional;

/**
 * What a rule found, told of facts and not of lines.
 *
 * @param message the wrong thing first, then what would be right; one line
 * @param help what to do
 * @param related what else belongs to it: the record that this one is at odds with
 */
public record Finding(String code, Subject subject, String message, Optional<String> help, List<Subject> related) {
    private static final int LONGEST = 600;

    public Finding {
        related = List.copyOf(related);
    }

    static Finding of(Rule rule, Subject subject, String message, String help) {
        return new Finding(rule.code(), subject, bounded(message), Optional.of(bounded(help)), List.of());
    }

    /** The same beside something else. */
    Finding beside(Subject other) {
        return new Finding(code, subject, message, help, List.of(other));
    }

    /** A file may hold words of any length; what is printed is bounded. */
    private static String bounded(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
