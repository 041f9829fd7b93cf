package bilat.render.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.Optional;

/**
 * One page to paint on, in points from its top left corner. Text belongs to its tag; every shape is decoration, unless
 * it is part of a figure, so all that a page shows is either in the structure or marked as artifact (PDF/UA-1, 7.1).
 */
final class Canvas {
    private final PdfContentByte content;
    private final Structure structure;
    private final Links links;
    private final double pageHeight;
    private Optional<Tag> open = Optional.empty();
    private boolean drawing;

    Canvas(PdfContentByte content, Structure structure, Links links, double pageHeight) {
        this.content = content;
        this.structure = structure;
        this.links = links;
        this.pageHeight = pageHeight;
    }

    /** Paints a line whose baseline begins at a point. */
    void line(Line line, double x, double baseline) {
        double left = x;
        for (Run run : line.runs()) {
            left += run.lead();
            run(run, left, baseline);
            left += run.width();
        }
    }

    /** Gives a tag its place in the reading order even if nothing is painted under it. */
    void reserve(Tag tag) {
        if (!tag.isArtifact()) {
            structure.element(tag);
        }
    }

    void fill(Ink ink, double x, double y, double width, double height) {
        decorate(() -> {
            fillIn(ink);
            content.rectangle(f(x), up(y + height), f(width), f(height));
            content.fill();
        });
    }

    void disc(Ink ink, double x, double y, double radius) {
        decorate(() -> {
            fillIn(ink);
            content.circle(f(x), up(y), f(radius));
            content.fill();
        });
    }

    void ring(Ink ink, double x, double y, double radius, Stroke stroke) {
        decorate(() -> stroke(ink, stroke, () -> content.circle(f(x), up(y), f(radius))));
    }

    /** An outline whose stroke lies within the box. */
    void frame(Ink ink, double x, double y, double width, double height, Stroke stroke) {
        double half = stroke.weight() / 2;
        float across = f(Math.max(0, width - stroke.weight()));
        float down = f(Math.max(0, height - stroke.weight()));
        decorate(() -> stroke(ink, stroke, () -> content.rectangle(f(x + half), up(y + half) - down, across, down)));
    }

    /** Paints a picture in a box: all shapes and letters of it are one piece of content under its tag. */
    void figure(Tag figure, double x, double y, double width, double height, Runnable painting) {
        close();
        structure.begin(content, figure);
        structure.box(figure, f(x), up(y + height), f(x + width), up(y));
        drawing = true;
        painting.run();
        drawing = false;
        content.endMarkedContentSequence();
    }

    /** Ends the page. */
    void close() {
        if (open.isPresent()) {
            content.endMarkedContentSequence();
            open = Optional.empty();
        }
    }

    private void run(Run run, double x, double baseline) {
        enter(run.tag());
        fillIn(run.ink());
        content.beginText();
        content.setFontAndSize(run.face().font(), f(run.size()));
        content.setTextMatrix(f(x), up(baseline - run.raise()));
        content.showText(run.text());
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
        return f(pageHeight - y);
    }

    private static float f(double points) {
        return (float) points;
    }
}
