package bilat.render.pdf;

import java.util.List;

/**
 * Letters that are drawn together and never parted: a letter with its marks, or two that melt into one sign.
 *
 * @param letters as typed, in logical order
 * @param strokes what is drawn for them
 * @param advance in thousandths of the size
 */
record Cluster(String letters, List<Stroke> strokes, int advance) {
    Cluster {
        strokes = List.copyOf(strokes);
    }

    /**
     * One glyph.
     *
     * @param code a code point that draws it
     * @param right from the left edge of the cluster, in thousandths of the size
     * @param up from the baseline
     */
    record Stroke(int code, int right, int up) {}

    /** In points, at a size. */
    double width(double size) {
        return advance * size / 1000;
    }

    /** Whether what is drawn, taken as text, is what is meant. */
    boolean isPlain() {
        return strokes.size() == 1 && Character.toString(strokes.get(0).code()).equals(letters);
    }
}
