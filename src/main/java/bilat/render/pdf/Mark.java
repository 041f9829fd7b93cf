package bilat.render.pdf;

/** Something to be painted, by where the top left corner of its slab comes to lie; y grows downwards. */
@FunctionalInterface
interface Mark {
    void paint(Canvas canvas, double x, double y);

    /** The same, further right and down. */
    default Mark moved(double right, double down) {
        return (canvas, x, y) -> paint(canvas, x + right, y + down);
    }
}
