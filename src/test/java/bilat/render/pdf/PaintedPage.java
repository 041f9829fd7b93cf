package bilat.render.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What is painted on a page, in the order of painting, and what is wrong with how it is marked. */
final class PaintedPage extends PDFStreamEngine {
    private static final Set<String> PAINTING =
            Set.of("Tj", "TJ", "'", "\"", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "BI", "EI");

    private final int number;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** A letter's place: its advance wide, and high from the baseline to the top of a capital. */
    record Box(String letter, double left, double bottom, double right, double top) {}

    private static final class Open {
        private final boolean artifact;
        private final Optional<Integer> mcid;
        private final Optional<String> actualText;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder letters = new StringBuilder();
        private double left;
        private double baseline;
        private double lowest = Double.MAX_VALUE;

        Open(COSName tag, COSDictionary properties) {
            artifact = COSName.ARTIFACT.equals(tag);
            mcid = properties.containsKey(COSName.MCID)
                    ? Optional.of(properties.getInt(COSName.MCID))
                    : Optional.empty();
            actualText = Optional.ofNullable(properties.getString(COSName.ACTUAL_TEXT));
        }

        boolean isWhole() {
            return artifact || mcid.isPresent();
        }

        String said() {
            return actualText.orElse(text.toString());
        }
    }

    /** Reads a page; pages count from 1. */
    PaintedPage(PDPage page, int number) throws IOException {
        this.number = number;
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        addOperator(new DrawObject(this));
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetMatrix(this));
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextRise(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        processPage(page);
        if (!open.isEmpty()) {
            fault("marked content is still open at the end");
        }
    }

    List<Stretch> stretches() {
        return stretches;
    }

    List<String> faults() {
        return faults;
    }

    List<Box> boxes() {
        return boxes;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (PAINTING.contains(operator.getName()) && open.stream().noneMatch(Open::isWhole)) {
            fault(operator.getName() + " paints what is neither content nor artifact");
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        Open begun = new Open(tag, properties == null ? new COSDictionary() : properties);
        if (begun.isWhole() && open.stream().anyMatch(Open::isWhole)) {
            fault("content or artifact within content or artifact");
        }
        if (begun.artifact && begun.mcid.isPresent()) {
            fault("an artifact has number " + begun.mcid.get() + " in the structure");
        }
        open.push(begun);
    }

    @Override
    public void endMarkedContentSequence() {
        if (open.isEmpty()) {
            fault("marked content ends that did not begin");
            return;
        }
        Open ended = open.pop();
        if (ended.isWhole()) {
            stretches.add(new Stretch(
                    ended.artifact ? Optional.empty() : ended.mcid,
                    ended.said(),
                    ended.letters.toString(),
                    ended.left,
                    ended.baseline,
                    ended.lowest));
        } else if (!open.isEmpty()) {
            Open around = open.peek();
            if (around.letters.isEmpty()) {
                around.left = ended.left;
                around.baseline = ended.baseline;
            }
            around.lowest = Math.min(around.lowest, ended.lowest);
            around.text.append(ended.said());
            around.letters.append(ended.letters);
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String letter = font.toUnicode(code);
        if (letter == null || letter.isEmpty()) {
            fault("glyph " + code + " of " + font.getName() + " stands for no letter");
            return;
        }
        double left = matrix.getTranslateX();
        double baseline = matrix.getTranslateY();
        double size = matrix.getScalingFactorY();
        if (!letter.isBlank()) {
            boxes.add(new Box(
                    letter,
                    left,
                    baseline,
                    left + displacement.getX() * matrix.getScalingFactorX(),
                    baseline + 0.6 * size));
        }
        if (open.isEmpty()) {
            return;
        }
        Open current = open.peek();
        if (current.letters.isEmpty()) {
            current.left = left;
            current.baseline = baseline;
        }
        current.lowest = Math.min(current.lowest, baseline);
        current.text.append(letter);
        current.letters.append(letter);
    }

    private void fault(String what) {
        faults.add("page " + number + ": " + what);
    }
}
