package bilat.render.pdf;

/**
 * How an outline is drawn.
 *
 * @param dash length of the dashes and of the white between them; 0 for none
 */
record Stroke(double weight, double dash) {
    static Stroke solid(double weight) {
        return new Stroke(weight, 0);
    }

    static Stroke dashed(double weight, double dash) {
        return new Stroke(weight, dash);
    }
}
