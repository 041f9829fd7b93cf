package bilat.render.pdf;

import bilat.document.Document;
import bilat.document.References;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Renders a document as PDF; the same document gives the same bytes, whenever and wherever. */
public final class PdfRenderer {

    private final List<Face> fonts;

    /** With the faces that ship. */
    public PdfRenderer() {
        this(List.of());
    }

    /** With more faces, in which letters are looked for that no shipped one has. */
    public PdfRenderer(List<GivenFont> fonts) {
        this.fonts = fonts.stream().map(GivenFont::face).toList();
    }

    /** Whether a font could help where no face has a letter: some scripts want more than this program knows of. */
    public static boolean sets(int codePoint) {
        return !Shaping.isBeyond(codePoint);
    }

    /** Sets and paints the whole document. */
    public Rendered render(Document document, PageSize size) {
        Shaper shaper = new Shaper(Direction.of(document.head().language()), fonts);
        References references = new References(document);
        Setter setter = new Setter(
                shaper, references, document.labels(), Looks.of(document.head().purpose()));
        Book book = new BookSetter(document, references, setter, size).book();
        List<Page> pages = book.pages();
        RunningLines running = new RunningLines(document, setter, size);
        List<Consumer<Canvas>> painters = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            int number = i + 1;
            painters.add(canvas -> {
                page.paint(canvas);
                running.paint(canvas, page, number, pages.size());
            });
        }
        byte[] bytes =
                PdfFile.write(Metadata.of(document.head()), size, painters, book.headings(), document.attachments());
        return new Rendered(bytes, pages.size(), shaper.missing());
    }
}
