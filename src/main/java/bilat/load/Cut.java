package bilat.load;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines that are left out because YAML cannot read them: a record, or a whole collection.
 *
 * @param first the first line, from 1
 * @param last the last line
 * @param collection the collection they stand in; empty where they are one
 * @param id what stands before the colon of the first line
 */
record Cut(int first, int last, Optional<String> collection, String id) {
    private static final Pattern KEY = Pattern.compile("(?m)^ +['\"]?([a-z0-9-]+)['\"]?:");

    /** The record around a line; the collection where the line stands in no record. */
    static Optional<Cut> around(String text, int line) {
        String[] lines = text.split("\n", -1);
        int at = Math.min(line, lines.length) - 1;
        while (at >= 0 && isBlank(lines[at])) {
            at--;
        }
        if (at < 0) {
            return Optional.empty();
        }
        if (lines[at].startsWith("---")) {
            return Optional.of(new Cut(at + 1, lines.length, Optional.empty(), "---"));
        }
        int top = at;
        while (top > 0 && (isBlank(lines[top]) || indent(lines[top]) > 0)) {
            top--;
        }
        int record = at;
        Optional<Integer> level = recordLevel(lines, top);
        // A line may be indented less than the record it belongs to: that is then what is wrong with it.
        while (level.isPresent() && record > top && (isBlank(lines[record]) || indent(lines[record]) != level.get())) {
            record--;
        }
        boolean inRecord = level.isPresent() && record > top;
        int first = inRecord ? record : top;
        int depth = inRecord ? level.get() : 0;
        int last = Math.max(first, at);
        while (last + 1 < lines.length && (isBlank(lines[last + 1]) || indent(lines[last + 1]) > depth)) {
            last++;
        }
        return Optional.of(new Cut(
                first + 1, last + 1, inRecord ? Optional.of(key(lines[top])) : Optional.empty(), key(lines[first])));
    }

    /** How far the records of a collection are indented: as far as the line after its key. */
    private static Optional<Integer> recordLevel(String[] lines, int top) {
        for (int i = top + 1; i < lines.length; i++) {
            if (!isBlank(lines[i])) {
                return indent(lines[i]) > 0 ? Optional.of(indent(lines[i])) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isBlank(String line) {
        String bare = line.strip();
        return bare.isEmpty() || bare.startsWith("#");
    }

    private static int indent(String line) {
        int blanks = 0;
        while (blanks < line.length() && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }

    private static String key(String line) {
        int colon = line.indexOf(':');
        return (colon < 0 ? line : line.substring(0, colon)).strip();
    }

    /** What may have been ids in a text: the keys of its lines. */
    static Set<String> ids(String text) {
        return KEY.matcher(text).results().map(key -> key.group(1)).collect(Collectors.toSet());
    }

    /** These lines. */
    String of(String text) {
        return String.join("\n", Arrays.asList(text.split("\n", -1)).subList(first - 1, last));
    }

    /** The text with these lines empty; the others keep their numbers. */
    String applied(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = first - 1; i < last; i++) {
            lines[i] = "";
        }
        return String.join("\n", lines);
    }
}
