package bilat.render.pdf;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import java.util.List;

/** Writes the bookmarks of a file (ISO 32000-1, 12.3.3): sections are shown at once, what is below them folded. */
final class Bookmarks {
    private Bookmarks() {}

    static void write(PdfOutline root, List<Heading> headings) {
        for (Heading heading : headings) {
            PdfString title = new PdfString(heading.text(), PdfObject.TEXT_UNICODE);
            PdfAction action = PdfAction.gotoLocalPage(heading.place(), false);
            write(new PdfOutline(root, action, title, false), heading.below());
        }
    }
}
