package bilat.render.pdf;

import java.util.List;

/** Something to be painted, by where the top left corner of its slab comes to lie; y grows downwards. */
@FunctionalInterface
interface Mark {
    void paint(Canvas canvas, double x, double y);

    /** Several as one, painted in their order. */
    static Mark all(List<Mark> marks) {
        List<Mark> each = List.copyOf(marks);
        return (canvas, x, y) -> each.forEach(mark -> mark.paint(canvas, x, y));
    }

    /** The same, further right and down. */
    default Mark moved(double right, double down) {
        return (canvas, x, y) -> paint(canvas, x + right, y + down);
    }
}
