package bilat.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A tagged PDF read whole: what its pages paint and what its structure says of that. */
record TaggedFile(PDDocument document, List<PaintedPage> pages, TagTree tree) {
    static TaggedFile of(PDDocument document) throws IOException {
        List<PaintedPage> pages = new ArrayList<>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            pages.add(new PaintedPage(document.getPage(i), i + 1));
        }
        return new TaggedFile(document, List.copyOf(pages), new TagTree(document));
    }

    /** Everything that is wrong in how it is tagged and in what it says of itself. */
    List<String> faults() throws IOException {
        List<String> faults = new ArrayList<>(ContentFaults.of(this));
        faults.addAll(TagFaults.of(this));
        faults.addAll(FileFaults.of(document));
        return faults;
    }
}
