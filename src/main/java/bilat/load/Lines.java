package bilat.load;

import bilat.diagnostic.Place;
import java.util.Optional;

/** The lines of a text, numbered from 0 as its reader does, with columns in code points from 0. */
final class Lines {
    private final String[] all;
    private final String file;

    Lines(String text, String file) {
        this.all = text.split("\n", -1);
        this.file = file;
    }

    /** A line; empty past the end of the text. */
    String line(int number) {
        return number < all.length ? all[number] : "";
    }

    /** The character at a column; empty past the end of the line. */
    Optional<Character> at(int number, int column) {
        String before = before(number, column);
        return before.length() < line(number).length()
                ? Optional.of(line(number).charAt(before.length()))
                : Optional.empty();
    }

    /** What stands before a column. */
    String before(int number, int column) {
        String line = line(number);
        int points = line.codePointCount(0, line.length());
        return line.substring(0, line.offsetByCodePoints(0, Math.min(column, points)));
    }

    int indent(int number) {
        return line(number).length() - line(number).stripLeading().length();
    }

    /** The nearest line above that is neither blank nor a remark. */
    Optional<Integer> written(int number) {
        for (int above = Math.min(number, all.length) - 1; above >= 0; above--) {
            String line = all[above].strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /**
     * A place in a line; at its end where the column is past it, and in the last line where the line is past the text.
     */
    Place place(int number, int column, int length) {
        int within = Math.min(number, all.length - 1);
        String line = all[within];
        int points = line.codePointCount(0, line.length());
        return new Place(file, within + 1, (number == within ? Math.min(column, points) : points) + 1, length);
    }

    /** What is written in a line. */
    Place whole(int number) {
        String written = line(number).strip();
        return place(number, indent(number), Math.max(1, written.codePointCount(0, written.length())));
    }

    /** The last bracket up to the end of a line that opens and is not closed by then; else the end of that line. */
    Place openBracket(int number) {
        int closed = 0;
        for (int above = Math.min(number, all.length - 1); above >= 0; above--) {
            for (int i = all[above].length() - 1; i >= 0; i--) {
                char c = all[above].charAt(i);
                if (c == ']' || c == '}') {
                    closed++;
                } else if ((c == '[' || c == '{') && closed-- == 0) {
                    return place(above, all[above].codePointCount(0, i), 1);
                }
            }
        }
        return place(number, Integer.MAX_VALUE, 1);
    }

    /** The last place of a character in the lines above one. */
    Place lastBefore(int number, char sought) {
        for (int above = Math.min(number, all.length) - 1; above >= 0; above--) {
            int found = all[above].lastIndexOf(sought);
            if (found >= 0) {
                return place(above, all[above].codePointCount(0, found), 1);
            }
        }
        return place(number, 0, 1);
    }
}
