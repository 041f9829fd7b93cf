package bilat.render.pdf;

import bilat.document.Inline.Comparison;

/** The drawing over the word that says how two sides compare: the left circle is the first side, full if known. */
record ComparisonMark(Comparison comparison) implements Mark {
    @Override
    public void paint(Canvas canvas, double x, double y) {
        double middle = y + Theme.DRAWING_HEIGHT / 2;
        double centre = x + Theme.DRAWING_WIDTH / 2;
        double thin = Theme.BAR_HEIGHT;
        switch (comparison) {
            case ALIGNED -> {
                canvas.fill(Ink.TEXT, centre - Theme.BAR_WIDTH / 2, middle - thin / 2, Theme.BAR_WIDTH, thin);
                circles(canvas, x, middle, true, true);
            }
            case OPPOSED -> {
                canvas.fill(Ink.TEXT, centre - thin / 2, middle - Theme.UPRIGHT_HEIGHT / 2, thin, Theme.UPRIGHT_HEIGHT);
                circles(canvas, x, middle, true, true);
            }
            case DIFFERENT -> circles(canvas, x, middle, true, true);
            case FIRST_ONLY -> circles(canvas, x, middle, true, false);
            case SECOND_ONLY -> circles(canvas, x, middle, false, true);
        }
    }

    private static void circles(Canvas canvas, double x, double y, boolean first, boolean second) {
        double inset = Theme.CIRCLE_RADIUS + Theme.CIRCLE_OUTLINE / 2;
        circle(canvas, x + inset, y, first);
        circle(canvas, x + Theme.DRAWING_WIDTH - inset, y, second);
    }

    private static void circle(Canvas canvas, double x, double y, boolean full) {
        if (full) {
            canvas.disc(Ink.TEXT, x, y, Theme.CIRCLE_RADIUS + Theme.CIRCLE_OUTLINE / 2);
        } else {
            canvas.ring(Ink.TEXT, x, y, Theme.CIRCLE_RADIUS, Stroke.solid(Theme.CIRCLE_OUTLINE));
        }
    }
}
