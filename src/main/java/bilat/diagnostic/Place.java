package bilat.diagnostic;

import java.util.Comparator;
import java.util.function.UnaryOperator;

/**
 * A place in a text file, counted in code points from 1.
 *
 * @param file the path as the person gave it, with slashes
 * @param length of what is meant, at least 1; it does not go past the end of the line
 */
public record Place(String file, int line, int column, int length) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column)
            .thenComparingInt(Place::length);

    public Place {
        if (line < 1 || column < 1 || length < 1) {
            throw new IllegalArgumentException(file + ":" + line + ":" + column + "+" + length);
        }
    }

    /** The same in a file that is called otherwise. */
    Place with(UnaryOperator<String> files) {
        return new Place(files.apply(file), line, column, length);
    }

    /** By file, line and column. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code data/x.yaml:14:13}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
