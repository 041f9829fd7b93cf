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
        int fits = 0;
        int tooMany = Math.min(MOST, text.codePointCount(0, text.length())) + 1;
        while (tooMany - fits > 1) {
            int tried = (fits + tooMany) / 2;
            if (line(first(text, tried) + CUT, style).width() <= room) {
                fits = tried;
            } else {
                tooMany = tried;
            }
        }
        String letters = first(text, fits);
        int space = text.startsWith(" ", letters.length()) ? letters.length() : letters.lastIndexOf(' ');
        return line((space > 0 ? letters.substring(0, space) : letters).stripTrailing() + CUT, style);
    }

    private static String first(String text, int letters) {
        return text.substring(0, text.offsetByCodePoints(0, letters));
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
