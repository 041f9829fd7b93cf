package bilat.render.pdf;

/** A drawing ready to be painted, as wide as the measure. */
record Sketch(double height, Mark mark) {}
