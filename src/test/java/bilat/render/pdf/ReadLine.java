package bilat.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A line of text as PDFBox reads it from a page, with the font and size of its first letter. */
public record ReadLine(int page, String text, String font, double size, double top, double left, double right) {

    /** What stands on the pages, line by line: page, face, size, text. */
    public static String dump(byte[] pdf) {
        return of(pdf).stream().map(ReadLine::dump).collect(Collectors.joining());
    }

    static List<ReadLine> of(Rendered rendered) {
        return of(rendered.bytes());
    }

    private static List<ReadLine> of(byte[] pdf) {
        List<ReadLine> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new Stripper(lines).getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** Those between running head and foot. */
    static List<ReadLine> body(Rendered rendered, PageSize size) {
        return of(rendered).stream()
                .filter(line -> line.top > 50 && line.top < size.height() - 50)
                .toList();
    }

    String dump() {
        return String.format(Locale.ROOT, "%d  %-11s %5.2f  %s%n", page, font, size, text)
                .replace("\r", "");
    }

    private static final class Stripper extends PDFTextStripper {
        private final List<ReadLine> lines;

        Stripper(List<ReadLine> lines) {
            this.lines = lines;
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            TextPosition first = positions.get(0);
            String font = first.getFont().getName().replaceAll(".*[+]", "").replaceAll("Source|Noto", "");
            double right = positions.stream()
                    .filter(position -> !position.getUnicode().isBlank())
                    .mapToDouble(position -> position.getXDirAdj() + position.getWidthDirAdj())
                    .max()
                    .orElse(0);
            lines.add(new ReadLine(
                    getCurrentPageNo(),
                    text.strip(),
                    font,
                    first.getFontSize(),
                    first.getYDirAdj(),
                    first.getXDirAdj(),
                    right));
        }
    }
}
