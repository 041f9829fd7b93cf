package bilat.render.pdf;

import java.util.List;

/** The label that says how far a brief may travel, as the Traffic Light Protocol 2.0 wants it: 12 points, on black. */
record TlpLabel(Line text) {

    static TlpLabel of(String marking, Setter setter) {
        List<Run> runs = setter.shape(marking, Theme.LABEL.in(ink(marking)), Tag.ARTIFACT);
        return new TlpLabel(
                new Line(runs, runs.stream().mapToDouble(Run::extent).sum()));
    }

    double width() {
        return text.width() + 2 * Theme.LABEL_PADDING;
    }

    void paint(Canvas canvas, double x, double y) {
        canvas.fill(Ink.BLACK, x, y, width(), Theme.RUNNING_HEIGHT);
        double baseline = y + Theme.RUNNING_HEIGHT / 2 + Theme.MIDDLE_OF_CAPITALS * Theme.LABEL.size();
        canvas.line(text, x + Theme.LABEL_PADDING, baseline);
    }

    private static Ink ink(String marking) {
        return switch (marking) {
            case "TLP:GREEN" -> Ink.TLP_GREEN;
            case "TLP:AMBER", "TLP:AMBER+STRICT" -> Ink.TLP_AMBER;
            case "TLP:RED" -> Ink.TLP_RED;
            default -> Ink.TLP_CLEAR;
        };
    }
}
