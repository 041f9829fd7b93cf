package bilat.render.pdf;

import java.util.List;
import java.util.stream.Stream;

/**
 * Slabs to be set in two columns under a heading.
 *
 * @param section what runs at the top of the pages that begin among them
 * @param whole whether all stand on one page if one can take them
 */
record Columned(String section, Slab heading, List<Slab> slabs, boolean whole) {
    Columned {
        slabs = List.copyOf(slabs);
    }

    /** With white below the heading. */
    static Columned of(String section, Slab heading, double below, List<Slab> slabs, boolean whole) {
        Slab first = slabs.get(0).after(below);
        return new Columned(
                section,
                heading,
                Stream.concat(Stream.of(first), slabs.stream().skip(1)).toList(),
                whole);
    }
}
