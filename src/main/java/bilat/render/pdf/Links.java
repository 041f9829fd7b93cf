package bilat.render.pdf;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.util.HashSet;
import java.util.Set;

/** The links of a document and the places that they lead to. */
final class Links {
    private final PdfWriter writer;
    private final Structure structure;
    private final Set<String> places = new HashSet<>();

    Links(PdfWriter writer, Structure structure) {
        this.writer = writer;
        this.structure = structure;
    }

    /** Makes an area of the page a link. */
    void link(Target target, Tag tag, float left, float bottom, float right, float top) {
        PdfAnnotation link = new PdfAnnotation(writer, left, bottom, right, top, action(target));
        link.put(PdfName.SUBTYPE, PdfName.LINK);
        link.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
        link.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        link.put(PdfName.CONTENTS, new PdfString(target.purpose(), PdfObject.TEXT_UNICODE));
        structure.add(link, tag);
    }

    /** Names a place on the page; a name that is in use already stays where it is. */
    void place(PdfContentByte content, String name, float left, float top) {
        if (places.add(name)) {
            content.localDestination(name, new PdfDestination(PdfDestination.XYZ, left, top, 0));
        }
    }

    private static PdfAction action(Target target) {
        return switch (target.kind()) {
            case ADDRESS -> new PdfAction(target.to(), false);
            case PLACE -> PdfAction.gotoLocalPage(target.to(), false);
        };
    }
}
