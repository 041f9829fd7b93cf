package bilat.load;

import java.util.Set;

/**
 * What may stand in text that could not be read: a reference to it is no fault of its own.
 *
 * @param everything whether nothing at all is known of it
 * @param names what look like ids in it
 */
record Lost(boolean everything, Set<String> names) {
    Lost {
        names = Set.copyOf(names);
    }
}
