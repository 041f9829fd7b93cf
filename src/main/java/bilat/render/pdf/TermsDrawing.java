package bilat.render.pdf;

import bilat.document.Drawing;
import java.util.ArrayList;
import java.util.List;

/** Paints terms in office: for each role a bar for each side, a part for each holder, over one scale of time. */
final class TermsDrawing {
    private TermsDrawing() {}

    static Sketch of(Drawing.Terms terms, Lettering lettering) {
        TimeScale scale = TermsLayout.scale(terms.first(), terms.last());
        List<Mark> marks = new ArrayList<>();
        double top = 0;
        for (Drawing.Office office : terms.offices()) {
            double at = top;
            marks.add((canvas, x, y) -> canvas.fill(Ink.LINE, x, y + at, Theme.MEASURE, Theme.ROW_RULE));
            Line role = lettering.cut(office.role(), Theme.PICTURE_HEAD, Theme.MEASURE);
            marks.add(
                    (canvas, x, y) -> Lettering.paint(canvas, role, Theme.PICTURE_HEAD, x, y + at + Theme.TERM_BELOW));
            side(marks, office.first(), true, scale, lettering, top + Theme.TERM_ABOVE);
            side(marks, office.second(), false, scale, lettering, top + Theme.TERM_ABOVE + Theme.TERM_STEP);
            top += Theme.TERM_ABOVE + Theme.TERM_STEP + Theme.TERM_BAR + Theme.TERM_BELOW;
        }
        marks.add(scale.axis(lettering).moved(0, top));
        return new Sketch(top + Theme.SCALE_HEIGHT, Mark.all(marks));
    }

    private static void side(
            List<Mark> marks,
            Drawing.Holders holders,
            boolean first,
            TimeScale scale,
            Lettering lettering,
            double top) {
        TextStyle style = Theme.PICTURE_ROW.in(Ink.GREY);
        Line side = lettering.cut(holders.side(), style, Theme.TERM_NAMES - Theme.TERM_NAMES_GAP);
        double baseline = baseline(top, style);
        marks.add((canvas, x, y) -> canvas.line(side, x, y + baseline));
        TextStyle inside = Theme.PICTURE_NAME.in(first ? Ink.PAPER : Ink.TEXT);
        List<TermsLayout.Bar> bars = TermsLayout.of(holders, scale, lettering);
        for (int i = 0; i < bars.size(); i++) {
            TermsLayout.Bar bar = bars.get(i);
            bar(marks, bar, first, top);
            bar.name()
                    .ifPresent(name -> marks.add((canvas, x, y) -> canvas.line(
                            coloured(name.line(), name.inside() ? inside.ink() : Ink.TEXT),
                            x + name.x(),
                            y + baseline(top, Theme.PICTURE_NAME))));
        }
    }

    // Where the day is not known within a month or a year the bar is hollow.
    private static void bar(List<Mark> marks, TermsLayout.Bar bar, boolean first, double top) {
        Stroke outline = Stroke.solid(Theme.OUTLINE);
        double height = Theme.TERM_BAR;
        double middle = top + height / 2;
        marks.add((canvas, x, y) -> {
            canvas.frame(Ink.ACCENT, x + bar.from(), y + top, bar.to() - bar.from(), height, outline);
            Ink ink = first ? Ink.ACCENT : Ink.PALE;
            canvas.fill(ink, x + bar.sure(), y + top, bar.over() - bar.sure(), height);
            if (!first && bar.over() > bar.sure()) {
                canvas.frame(Ink.ACCENT, x + bar.sure(), y + top, bar.over() - bar.sure(), height, outline);
            }
            if (bar.before()) {
                double dots = bar.from() - Theme.DOT_GAP - 2 * Theme.DOT_STEP;
                TimeSign.dots(canvas, Ink.ACCENT, x + dots, y + middle);
            }
            if (bar.after()) {
                TimeSign.dots(canvas, Ink.ACCENT, x + bar.to() + Theme.DOT_GAP, y + middle);
            }
        });
    }

    private static double baseline(double top, TextStyle style) {
        return top + Theme.TERM_BAR / 2 + Theme.MIDDLE_OF_CAPITALS * style.size();
    }

    private static Line coloured(Line line, Ink ink) {
        return new Line(line.runs().stream().map(run -> run.in(ink)).toList(), line.width());
    }
}
