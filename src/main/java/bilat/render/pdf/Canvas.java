package bilat.render.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.Optional;

/**
 * One page to paint on, in points from its top left corner. Text belongs to its tag; every shape is decoration, so all
 * that a page shows is either in the structure or marked as artifact (PDF/UA-1, 7.1).
 */
final class Canvas {
    private final PdfContentByte content;
    private final Structure structure;
    private final Links links;
    private final double pageHeight;
    private Optional<Tag> open = Optional.empty();

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

    /** Names a point, which links and bookmarks lead to. */
    void place(String name, double x, double y) {
        links.place(content, name, f(x), up(y));
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

    void ring(Ink ink, double x, double y, double radius) {
        decorate(() -> {
            content.setRGBColorStroke(ink.red(), ink.green(), ink.blue());
            content.setLineWidth(f(Theme.CIRCLE_OUTLINE));
            content.circle(f(x), up(y), f(radius));
            content.stroke();
        });
    }

    /** Dots on a line, counted from its right end, so that those of lines under each other stand under each other. */
    void dots(Ink ink, double left, double right, double y) {
        decorate(() -> {
            content.saveState();
            content.setRGBColorStroke(ink.red(), ink.green(), ink.blue());
            content.setLineWidth(f(Theme.LEADER_DOT));
            content.setLineCap(PdfContentByte.LINE_CAP_ROUND);
            content.setLineDash(0, f(Theme.LEADER_STEP), 0);
            content.moveTo(f(right), up(y));
            content.lineTo(f(left), up(y));
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
        if (open.filter(current -> current == tag).isEmpty()) {
            close();
            structure.begin(content, tag);
            open = Optional.of(tag);
        }
    }

    private void decorate(Runnable shape) {
        close();
        structure.beginArtifact(content, "Layout");
        shape.run();
        content.endMarkedContentSequence();
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
