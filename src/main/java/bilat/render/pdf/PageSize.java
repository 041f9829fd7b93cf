package bilat.render.pdf;

/** The paper that a brief is set for, in points. */
public enum PageSize {
    /** ISO 216, 210 × 297 mm. */
    A4(595.28, 841.89),
    /** ANSI A, 8.5 × 11 in. */
    LETTER(612, 792);

    private final double width;
    private final double height;

    PageSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
