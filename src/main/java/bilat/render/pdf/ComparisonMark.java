package bilat.render.pdf;

import bilat.document.Inline.Comparison;

/** The drawing over the word that says how two sides compare: the left circle is the first side, full if known. */
record ComparisonMark(Comparison comparison) implements Mark {
    private static final double BAR = 1.6;
    private static final double BAR_LENGTH = 16;
    private static final double UPRIGHT = 12;

    @Override
    public void paint(Canvas canvas, double x, double y) {
        double middle = y + Theme.DRAWING_HEIGHT / 2;
        double centre = x + Theme.DRAWING_WIDTH / 2;
        switch (comparison) {
            case ALIGNED -> {
                canvas.fill(Ink.TEXT, centre - BAR_LENGTH / 2, middle - BAR / 2, BAR_LENGTH, BAR);
                circles(canvas, x, middle, true, true);
            }
            case OPPOSED -> {
                canvas.fill(Ink.TEXT, centre - BAR / 2, middle - UPRIGHT / 2, BAR, UPRIGHT);
                circles(canvas, x, middle, true, true);
            }
            case DIFFERENT -> circles(canvas, x, middle, true, true);
            case FIRST_ONLY -> circles(canvas, x, middle, true, false);
            case SECOND_ONLY -> circles(canvas, x, middle, false, true);
        }
    }

    private static void circles(Canvas canvas, double x, double y, boolean first, boolean second) {
        double inset = Theme.DOT_RADIUS + 0.5;
        circle(canvas, x + inset, y, first);
        circle(canvas, x + Theme.DRAWING_WIDTH - inset, y, second);
    }

    private static void circle(Canvas canvas, double x, double y, boolean full) {
        if (full) {
            canvas.disc(Ink.TEXT, x, y, Theme.DOT_RADIUS + 0.5);
        } else {
            canvas.ring(Ink.TEXT, x, y, Theme.DOT_RADIUS);
        }
    }
}
