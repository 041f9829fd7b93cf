package bilat.render.pdf;

import bilat.document.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A heading that contents and bookmarks lead to.
 *
 * @param text as it is read
 * @param place name by which it is reached
 */
record Heading(String text, String place, List<Heading> below) {
    Heading {
        below = List.copyOf(below);
    }

    /** The name by which a part of the document is reached, by its place among its neighbours. */
    static String place(int index) {
        return "part-" + (index + 1);
    }

    /** The name by which a part is reached that lies in another one. */
    static String placeIn(String place, int index) {
        return place + "." + (index + 1);
    }

    /** The heading of a part; if it has none, the headings below it take its place. */
    static List<Heading> of(Part part, String place, Setter setter) {
        List<Heading> below = new ArrayList<>();
        for (int i = 0; i < part.parts().size(); i++) {
            below.addAll(of(part.parts().get(i), placeIn(place, i), setter));
        }
        return of(part.heading(), place, setter)
                .map(heading -> List.of(new Heading(heading.text, heading.place, below)))
                .orElse(below);
    }

    /** A heading with nothing below it; none if its words have nothing that can be seen. */
    static Optional<Heading> of(String words, String place, Setter setter) {
        boolean seen = setter.set(words, Theme.SECTION, Tag.ARTIFACT).stream().anyMatch(atom -> atom.width() > 0);
        return seen ? Optional.of(new Heading(CleanText.of(words).strip(), place, List.of())) : Optional.empty();
    }
}
