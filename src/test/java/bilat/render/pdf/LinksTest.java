package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.junit.jupiter.api.Test;

class LinksTest {
    /** Where a link leads; PDFBox tells it in whole points. */
    private record Place(int page, int left, int top) {}

    private record Found(int page, double left, double top, String purpose, String to) {
        boolean isAt(Place place) {
            return page == place.page && (int) left == place.left && (int) top == place.top;
        }
    }

    @Test
    void a_citation_leads_to_its_note_and_the_note_back_to_the_first_citation() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render().bytes())) {
            List<Found> links = links(pdf);
            for (int number = 1; number <= 18; number++) {
                String purpose = "Note " + number;
                String back = "Back to the text of note " + number;
                List<Found> citations = links.stream()
                        .filter(link -> link.purpose.equals(purpose))
                        .toList();
                Found note = links.stream()
                        .filter(link -> link.purpose.equals(back))
                        .findFirst()
                        .orElseThrow();
                for (Found citation : citations) {
                    assertTrue(note.isAt(place(pdf, citation.to)), purpose);
                }
                assertTrue(citations.get(0).isAt(place(pdf, note.to)), back);
            }
        }
    }

    @Test
    void an_address_over_several_lines_is_one_address() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render().bytes())) {
            List<Found> pieces = links(pdf).stream()
                    .filter(link -> link.to.startsWith("http"))
                    .toList();
            assertEquals(2, pieces.size());
            assertEquals(1, pieces.stream().map(Found::to).distinct().count());
        }
    }

    private static List<Found> links(PDDocument pdf) throws IOException {
        List<Found> found = new ArrayList<>();
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            for (PDAnnotation annotation : pdf.getPage(page).getAnnotations()) {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                assertTrue(link.getStructParent() >= 0);
                var box = link.getRectangle();
                found.add(new Found(page, box.getLowerLeftX(), box.getUpperRightY(), link.getContents(), to(link)));
            }
        }
        return found;
    }

    private static String to(PDAnnotationLink link) throws IOException {
        if (link.getAction() instanceof PDActionURI uri) {
            return uri.getURI();
        }
        PDActionGoTo action = (PDActionGoTo) link.getAction();
        return ((PDNamedDestination) action.getDestination()).getNamedDestination();
    }

    private static Place place(PDDocument pdf, String name) throws IOException {
        var destination = pdf.getDocumentCatalog().findNamedDestinationPage(new PDNamedDestination(name));
        assertNotNull(destination, name);
        PDPageXYZDestination place = (PDPageXYZDestination) destination;
        return new Place(place.retrievePageNumber(), place.getLeft(), place.getTop());
    }

    private static Rendered render() {
        return new PdfRenderer().render(FullBrief.document(), PageSize.A4);
    }
}
