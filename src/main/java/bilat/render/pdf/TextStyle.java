package bilat.render.pdf;

/** Face, size, leading and colour of a text. A line box is as high as its size: 0.8 over the baseline, 0.2 under it. */
record TextStyle(Face face, double size, double leading, Ink ink) {

    /** From the top of the line box to the baseline. */
    double over() {
        return 0.8 * size;
    }

    /** The white between two line boxes. */
    double between() {
        return leading - size;
    }

    double height(int lines) {
        return lines == 0 ? 0 : size + (lines - 1) * leading;
    }

    TextStyle in(Face other) {
        return new TextStyle(other, size, leading, ink);
    }

    TextStyle in(Ink other) {
        return new TextStyle(face, size, leading, other);
    }
}
