package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a screen reader tells of a PDF is what its document says, letter by letter. */
class ReadTextIT {
    static Stream<Specimen> specimens() {
        return Specimens.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void the_text_of_the_structure_is_the_text_of_the_document(Specimen specimen) throws IOException {
        try (PDDocument pdf = specimen.open()) {
            ReadingOrder order = new ReadingOrder(pdf);
            assertIterableEquals(new PlainText(specimen.document()).pieces(), order.pieces());
            assertEquals(List.of(), order.forgotten());
        }
    }
}
