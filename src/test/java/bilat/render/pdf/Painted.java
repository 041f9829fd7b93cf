package bilat.render.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The boxes of all letters and shapes of a page, in points from its lower left corner. */
final class Painted extends PDFGraphicsStreamEngine {
    private static final double OVER = 0.66;
    private static final double UNDER = 0.18;

    private final List<Rectangle2D> letters = new ArrayList<>();
    private final List<Rectangle2D> shapes = new ArrayList<>();
    private final List<Rectangle2D> covered = new ArrayList<>();
    private GeneralPath path = new GeneralPath();

    Painted(PDPage page) throws IOException {
        super(page);
        processPage(page);
    }

    /** From the lowest line under a letter to the height of a small capital. */
    List<Rectangle2D> letters() {
        return letters;
    }

    List<Rectangle2D> shapes() {
        return shapes;
    }

    /** Letters that a shape was laid over. */
    List<Rectangle2D> covered() {
        return covered;
    }

    /** Pairs of letters of different lines that run into each other. */
    List<String> collisions() {
        List<Rectangle2D> sorted = new ArrayList<>(letters);
        sorted.sort((one, other) -> Double.compare(one.getY(), other.getY()));
        List<String> collisions = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Rectangle2D one = sorted.get(i);
            for (int k = i + 1; k < sorted.size() && sorted.get(k).getY() < one.getMaxY(); k++) {
                Rectangle2D both = one.createIntersection(sorted.get(k));
                if (both.getWidth() > 0.5 && both.getHeight() > 0.5) {
                    collisions.add(one + " and " + sorted.get(k));
                }
            }
        }
        return collisions;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String letter = font.toUnicode(code);
        double size = matrix.getScaleX();
        double width = displacement.getX() * size;
        if (width > 0 && letter != null && !letter.isBlank()) {
            letters.add(new Rectangle2D.Double(
                    matrix.getTranslateX(), matrix.getTranslateY() - UNDER * size, width, (OVER + UNDER) * size));
        }
    }

    private void shape() {
        Rectangle2D box = path.getBounds2D();
        shapes.add(box);
        letters.stream()
                .filter(letter -> box.contains(letter.getCenterX(), letter.getCenterY()))
                .forEach(covered::add);
        path = new GeneralPath();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.append(new Rectangle2D.Double(p0.getX(), p0.getY(), p2.getX() - p0.getX(), p2.getY() - p0.getY()), false);
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path = new GeneralPath();
    }

    @Override
    public void strokePath() {
        shape();
    }

    @Override
    public void fillPath(int rule) {
        shape();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        shape();
    }

    @Override
    public void clip(int rule) {
        throw new AssertionError("nothing is clipped");
    }

    @Override
    public void shadingFill(COSName name) {
        throw new AssertionError("nothing is shaded");
    }

    @Override
    public void drawImage(PDImage image) {
        throw new AssertionError("no image");
    }
}
