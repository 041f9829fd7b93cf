package bilat.render.pdf;

import java.util.List;

/** The words of one picture, each text on one line; all belong to its tag. */
record Lettering(Setter setter, Tag tag) {
    private static final String CUT = "…";
    /** No picture has room for more letters. */
    private static final int MOST = 200;

    Line line(String text, TextStyle style) {
        List<Run> runs = setter.shape(text, style, tag);
        return new Line(runs, runs.stream().mapToDouble(Run::extent).sum());
    }

    /** The text, or as many of its words as there is room for; of a first word that is too long its letters. */
    Line cut(String text, TextStyle style, double room) {
        Line whole = line(text, style);
        if (whole.width() <= room) {
            return whole;
        }
        String start =
                text.substring(0, text.offsetByCodePoints(0, Math.min(MOST, text.codePointCount(0, text.length()))));
        for (int end = start.lastIndexOf(' '); end > 0; end = start.lastIndexOf(' ', end - 1)) {
            Line words = line(start.substring(0, end).stripTrailing() + CUT, style);
            if (words.width() <= room) {
                return words;
            }
        }
        int letters = start.codePointCount(0, start.length());
        Line cut = line(CUT, style);
        while (letters > 0) {
            cut = line(start.substring(0, start.offsetByCodePoints(0, letters)) + CUT, style);
            if (cut.width() <= room) {
                return cut;
            }
            letters--;
        }
        return cut;
    }

    /** As many lines as it takes; a longer word is cut. */
    List<Line> lines(String text, TextStyle style, double width) {
        return LineBreaker.lines(setter.set(text, style, tag), width);
    }

    /** Paints a line with its box below a place. */
    static void paint(Canvas canvas, Line line, TextStyle style, double x, double top) {
        canvas.line(line, x, top + style.over());
    }
}
