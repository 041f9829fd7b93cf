package bilat.render.pdf;

import bilat.document.Drawing.Event;
import bilat.document.Drawing.Extent;
import bilat.document.Drawing.Moment;

/**
 * The shape of an event on the axis of its lane, which shows by its extent how exactly the date is known; nothing is
 * drawn where nothing is known.
 *
 * @param axis the height of its middle
 * @param onBar whether it stands on the bar of another
 */
record TimeSign(Event event, TimeScale scale, double axis, boolean onBar) implements Mark {
    /** Whether it is a bar, which lies under the circles. */
    static boolean isBar(Event event) {
        return event.extent() == Extent.YEARS || event.extent() == Extent.LASTING;
    }

    /** Whether it is wider than a circle, and so lies under all that is not. */
    static boolean isWide(Event event, TimeScale scale) {
        double width = scale.end(event.end().last()) - scale.start(start(event).first());
        return isBar(event) && width > 2 * Theme.HALO_RADIUS;
    }

    /** Whether a circle at a place would stand on it. */
    static boolean covers(Event bar, TimeScale scale, double x) {
        return isBar(bar)
                && scale.start(start(bar).first()) - Theme.HALO_RADIUS <= x
                && x <= scale.end(bar.end().last()) + Theme.HALO_RADIUS;
    }

    @Override
    public void paint(Canvas canvas, double x, double y) {
        double middle = y + axis;
        double centre = x + TimelineLayout.middle(start(event), event.end(), scale);
        double left = x + scale.start(start(event).first());
        double width = Math.max(Theme.SIGN_BAR_LEAST, x + scale.end(event.end().last()) - left);
        Stroke stroke = about() ? Stroke.dashed(Theme.SIGN_STROKE, Theme.SIGN_DASH) : Stroke.solid(Theme.SIGN_STROKE);
        switch (event.extent()) {
            case DAY -> circle(canvas, centre, middle, !about() && event.start().isPresent(), stroke);
            case MONTH -> circle(canvas, centre, middle, false, stroke);
            case PLANNED -> box(canvas, centre - Theme.SIGN_PLAN / 2, middle, Theme.SIGN_PLAN, Theme.SIGN_PLAN, stroke);
            case YEARS, LASTING -> bar(canvas, left, x, middle, width, stroke);
        }
        if (event.start().isEmpty()) {
            double edge = isBar(event) ? left : centre - Theme.MONTH_RADIUS;
            dots(canvas, Ink.ACCENT, edge - Theme.DOT_GAP - 2 * Theme.DOT_STEP, middle);
        }
    }

    private void bar(Canvas canvas, double left, double origin, double middle, double width, Stroke stroke) {
        double rim = Theme.RIM_RADIUS - Theme.MONTH_RADIUS;
        canvas.fill(Ink.PAPER, left - rim, middle - Theme.SIGN_BAR / 2, width + 2 * rim, Theme.SIGN_BAR);
        box(canvas, left, middle, width, Theme.SIGN_BAR, stroke);
        if (event.extent() == Extent.LASTING && !about()) {
            double from = origin + scale.start(start(event).last());
            double sure = origin + scale.end(event.end().first()) - from;
            if (sure > 0) {
                double full = Math.max(Theme.SIGN_BAR_LEAST, sure);
                canvas.fill(Ink.ACCENT, from, middle - Theme.SIGN_BAR / 2, full, Theme.SIGN_BAR);
            }
        }
    }

    private void circle(Canvas canvas, double x, double y, boolean full, Stroke stroke) {
        canvas.disc(Ink.PAPER, x, y, onBar ? Theme.HALO_RADIUS : Theme.RIM_RADIUS);
        if (full) {
            canvas.disc(Ink.ACCENT, x, y, Theme.DAY_RADIUS);
        } else {
            canvas.ring(Ink.ACCENT, x, y, Theme.MONTH_RADIUS, stroke);
        }
    }

    /** A hollow box around the height of a middle. */
    static void box(Canvas canvas, double left, double middle, double width, double height, Stroke stroke) {
        canvas.fill(Ink.PAPER, left, middle - height / 2, width, height);
        canvas.frame(Ink.ACCENT, left, middle - height / 2, width, height, stroke);
    }

    /** Three dots for what is not on record. */
    static void dots(Canvas canvas, Ink ink, double x, double y) {
        for (int i = 0; i < 3; i++) {
            canvas.disc(ink, x + i * Theme.DOT_STEP, y, Theme.DOT_RADIUS);
        }
    }

    private boolean about() {
        return start(event).about() || event.end().about();
    }

    private static Moment start(Event event) {
        return event.start().orElse(event.end());
    }
}
