package bilat.render.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.Optional;

/**
 * One page to paint on, in points from its top left corner, or from its top right corner leftwards if the document runs
 * from right to left: whoever paints need not know. Text belongs to its tag; every shape is decoration, unless it is
 * part of a figure, so all that a page shows is either in the structure or marked as artifact (PDF/UA-1, 7.1).
 */
final class Canvas {
    // Part of the size: less than programs that search a page take for a gap between words.
    private static final double UNSEEN_STEP = 0.03;

    private final PdfContentByte content;
    private final Structure structure;
    private final Links links;
    private final PageSize size;
    private final Direction direction;
    private Optional<Tag> open = Optional.empty();
    private boolean drawing;

    Canvas(PdfContentByte content, Structure structure, Links links, PageSize size, Direction direction) {
        this.content = content;
        this.structure = structure;
        this.links = links;
        this.size = size;
        this.direction = direction;
    }

    /** Paints a line whose baseline begins at a point. */
    void line(Line line, double x, double baseline) {
        if (VisualOrder.isPlain(line, direction)) {
            double left = x;
            for (Run run : line.runs()) {
                left += run.lead();
                run(run, left, baseline);
                left += run.width();
            }
            return;
        }
        double left = left(x, line.extent());
        for (VisualOrder.Placed placed : VisualOrder.of(line, direction)) {
            placed(placed, left + placed.left(), baseline);
        }
    }

    /** Paints a line of figures, which end at the right edge of a column whichever way the page runs. */
    void figures(Line line, double x, double width, double baseline) {
        line(line, direction == Direction.LEFT_TO_RIGHT ? x + width - line.width() : x, baseline);
    }

    /** Gives a tag its place in the reading order even if nothing is painted under it. */
    void reserve(Tag tag) {
        if (!tag.isArtifact()) {
            structure.element(tag);
        }
    }

    /** Names a point, which links and bookmarks lead to. */
    void place(String name, double x, double y) {
        links.place(content, name, f(left(x, Theme.MEASURE)), up(y));
    }

    void fill(Ink ink, double x, double y, double width, double height) {
        decorate(() -> {
            fillIn(ink);
            content.rectangle(f(left(x, width)), up(y + height), f(width), f(height));
            content.fill();
        });
    }

    void disc(Ink ink, double x, double y, double radius) {
        decorate(() -> {
            fillIn(ink);
            content.circle(f(left(x, 0)), up(y), f(radius));
            content.fill();
        });
    }

    void ring(Ink ink, double x, double y, double radius, Stroke stroke) {
        decorate(() -> stroke(ink, stroke, () -> content.circle(f(left(x, 0)), up(y), f(radius))));
    }

    /** An outline whose stroke lies within the box. */
    void frame(Ink ink, double x, double y, double width, double height, Stroke stroke) {
        double half = stroke.weight() / 2;
        float across = f(Math.max(0, width - stroke.weight()));
        float down = f(Math.max(0, height - stroke.weight()));
        decorate(() -> stroke(
                ink, stroke, () -> content.rectangle(f(left(x, width) + half), up(y + half) - down, across, down)));
    }

    /** Paints a picture in a box: all shapes and letters of it are one piece of content under its tag. */
    void figure(Tag figure, double x, double y, double width, double height, Runnable painting) {
        close();
        structure.begin(content, figure);
        double left = left(x, width);
        structure.box(figure, f(left), up(y + height), f(left + width), up(y));
        drawing = true;
        painting.run();
        drawing = false;
        content.endMarkedContentSequence();
    }

    /** Dots on a line, counted from its right end, so that those of lines under each other stand under each other. */
    void dots(Ink ink, double left, double right, double y) {
        decorate(() -> {
            content.saveState();
            content.setRGBColorStroke(ink.red(), ink.green(), ink.blue());
            content.setLineWidth(f(Theme.LEADER_DOT));
            content.setLineCap(PdfContentByte.LINE_CAP_ROUND);
            content.setLineDash(0, f(Theme.LEADER_STEP), 0);
            content.moveTo(f(left(right, 0)), up(y));
            content.lineTo(f(left(left, 0)), up(y));
            content.stroke();
            content.restoreState();
        });
    }

    /** Ends the page. */
    void close() {
        if (open.isPresent()) {
            content.endMarkedContentSequence();
            open = Optional.empty();
        }
    }

    // From the start of its text, which is the right edge where the page runs from right to left, to the left edge.
    private double left(double x, double width) {
        return direction == Direction.LEFT_TO_RIGHT ? x : size.width() - x - width;
    }

    private void run(Run run, double x, double baseline) {
        begin(run);
        content.setTextMatrix(f(x), up(baseline - run.raise()));
        content.showText(run.text());
        end(run, x, baseline);
    }

    // In logical order, whichever way the letters go, since that is the order in which they are read.
    private void placed(VisualOrder.Placed placed, double x, double baseline) {
        Run run = placed.run();
        boolean right = placed.direction() == Direction.RIGHT_TO_LEFT;
        if (!right && !run.face().isShaping()) {
            run(run, x, baseline);
            return;
        }
        begin(run);
        double edge = right ? x + run.width() : x;
        for (Cluster each : run.clusters()) {
            Cluster cluster = right ? Mirrors.of(each, run.face()) : each;
            double width = cluster.width(run.size());
            edge -= right ? width : 0;
            cluster(cluster, run.size(), edge, baseline - run.raise());
            edge += right ? 0 : width;
        }
        end(run, x, baseline);
    }

    // Programs that search a page turn several letters of one span round if they run from right to left. So the first
    // letter is told where all are drawn, and each of the others by a space that nobody sees, just left of it.
    private void cluster(Cluster cluster, double letterSize, double x, double baseline) {
        if (cluster.isPlain()) {
            strokes(cluster, letterSize, x, baseline);
            return;
        }
        int[] letters = cluster.letters().codePoints().toArray();
        structure.beginSpan(content, Character.toString(letters[0]));
        strokes(cluster, letterSize, x, baseline);
        content.endMarkedContentSequence();
        for (int i = 1; i < letters.length; i++) {
            structure.beginSpan(content, Character.toString(letters[i]));
            content.setTextMatrix(f(x - i * UNSEEN_STEP * letterSize), up(baseline));
            content.showText(" ");
            content.endMarkedContentSequence();
        }
    }

    private void strokes(Cluster cluster, double letterSize, double x, double baseline) {
        for (Cluster.Stroke stroke : cluster.strokes()) {
            double right = stroke.right() * letterSize / 1000;
            content.setTextMatrix(f(x + right), up(baseline - stroke.up() * letterSize / 1000));
            content.showText(Character.toString(stroke.code()));
        }
    }

    private void begin(Run run) {
        enter(run.tag());
        fillIn(run.ink());
        content.beginText();
        content.setFontAndSize(run.face().font(), f(run.size()));
    }

    private void end(Run run, double x, double baseline) {
        content.endText();
        if (run.tag().isArtifact()) {
            return;
        }
        double top = baseline - run.raise() - run.size();
        run.place().ifPresent(name -> links.place(content, name, f(x), up(top)));
        run.target()
                .ifPresent(target -> links.link(
                        target,
                        run.tag(),
                        f(x),
                        up(baseline - run.raise() + 0.25 * run.size()),
                        f(x + run.width()),
                        up(top)));
    }

    private void enter(Tag tag) {
        if (drawing) {
            return;
        }
        if (open.filter(current -> current == tag).isEmpty()) {
            close();
            structure.begin(content, tag);
            open = Optional.of(tag);
        }
    }

    private void decorate(Runnable shape) {
        if (drawing) {
            shape.run();
            return;
        }
        close();
        structure.beginArtifact(content, "Layout");
        shape.run();
        content.endMarkedContentSequence();
    }

    private void stroke(Ink ink, Stroke stroke, Runnable path) {
        content.saveState();
        content.setRGBColorStroke(ink.red(), ink.green(), ink.blue());
        content.setLineWidth(f(stroke.weight()));
        if (stroke.dash() > 0) {
            content.setLineDash(f(stroke.dash()), f(stroke.dash()), 0);
        }
        path.run();
        content.stroke();
        content.restoreState();
    }

    private void fillIn(Ink ink) {
        content.setRGBColorFill(ink.red(), ink.green(), ink.blue());
    }

    private float up(double y) {
        return f(size.height() - y);
    }

    private static float f(double points) {
        return (float) points;
    }
}
