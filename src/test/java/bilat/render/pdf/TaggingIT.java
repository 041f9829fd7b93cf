package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Content, structure and parent tree of every PDF agree, its elements stand to each other as they should, and so do its
 * pages.
 */
class TaggingIT {
    static Stream<Specimen> specimens() {
        return Specimens.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void content_structure_and_pages_agree(Specimen specimen) throws IOException {
        try (PDDocument pdf = specimen.open()) {
            TaggedFile file = TaggedFile.of(pdf);
            assertNone(file.faults());
            assertNone(PageFaults.of(file));
            ReadingOrder order = new ReadingOrder(file);
            assertIterableEquals(new PlainText(specimen.document()).pieces(), order.pieces());
            assertNone(order.forgotten());
            assertNone(order.contradictions());
        }
    }

    private static void assertNone(List<String> faults) {
        assertEquals("", String.join("\n", faults));
    }
}
