package bilat.render.pdf;

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
    void content_and_structure_agree(Specimen specimen) throws IOException {
        try (PDDocument pdf = specimen.open()) {
            assertIterableEquals(List.of(), TaggedFile.of(pdf).faults());
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void its_pages_are_fit_to_be_seen(Specimen specimen) throws IOException {
        try (PDDocument pdf = specimen.open()) {
            assertIterableEquals(List.of(), PageFaults.of(TaggedFile.of(pdf)));
        }
    }
}
