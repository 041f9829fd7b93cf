package bilat.render.pdf;

import bilat.document.Drawing;
import java.util.List;

/**
 * Sketches a drawing of each kind: as it is best, and lower with less written in it if it can be, the tallest first.
 */
record Sketches(Lettering lettering) implements Drawing.Visitor<List<Sketch>> {
    @Override
    public List<Sketch> timeline(Drawing.Timeline timeline) {
        return TimelineDrawing.of(timeline, lettering);
    }

    @Override
    public List<Sketch> squares(Drawing.Squares squares) {
        return SquaresDrawing.of(squares, lettering);
    }

    @Override
    public List<Sketch> bars(Drawing.Bars bars) {
        return List.of(BarsDrawing.of(bars, lettering));
    }

    @Override
    public List<Sketch> terms(Drawing.Terms terms) {
        return List.of(TermsDrawing.of(terms, lettering));
    }
}
