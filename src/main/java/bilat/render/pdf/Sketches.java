package bilat.render.pdf;

import bilat.document.Drawing;

/** Sketches a drawing of each kind. */
record Sketches(Lettering lettering) implements Drawing.Visitor<Sketch> {
    @Override
    public Sketch timeline(Drawing.Timeline timeline) {
        return TimelineDrawing.of(timeline, lettering);
    }

    @Override
    public Sketch squares(Drawing.Squares squares) {
        return SquaresDrawing.of(squares, lettering);
    }

    @Override
    public Sketch bars(Drawing.Bars bars) {
        return BarsDrawing.of(bars, lettering);
    }

    @Override
    public Sketch terms(Drawing.Terms terms) {
        return TermsDrawing.of(terms, lettering);
    }
}
