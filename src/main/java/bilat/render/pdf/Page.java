package bilat.render.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A filled page.
 *
 * @param section the heading that runs at its top
 * @param marks all that is on it, at its place
 * @param places names by which links and bookmarks reach something on it
 */
record Page(Optional<String> section, List<Mark> marks, List<String> places) {
    Page {
        marks = List.copyOf(marks);
        places = List.copyOf(places);
    }

    void paint(Canvas canvas) {
        marks.forEach(mark -> mark.paint(canvas, 0, 0));
    }
}
