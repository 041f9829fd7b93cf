package bilat.load;

import bilat.diagnostic.Place;
import bilat.fact.Omitted;

/**
 * The lines of something that was left out: what is wrong there counts against the same pairs.
 *
 * @param first the first line, from 1
 * @param last the last line
 */
public record Stretch(Omitted omitted, String file, int first, int last) {
    /** A whole file. */
    static Stretch file(Omitted omitted, String name) {
        return new Stretch(omitted, name, 1, Integer.MAX_VALUE);
    }

    /** Whether a place is in it. */
    public boolean has(Place place) {
        return place.file().equals(file) && first <= place.line() && place.line() <= last;
    }
}
