package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Content, structure and parent tree of every PDF agree, and its elements stand to each other as they should. */
class TaggingTest {
    static Stream<Specimen> specimens() {
        return Specimens.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void content_and_structure_agree(Specimen specimen) throws IOException {
        try (PDDocument pdf = specimen.open()) {
            assertIterableEquals(List.of(), faults(pdf));
        }
    }

    /** All that is found. */
    static List<String> faults(PDDocument pdf) throws IOException {
        TaggedFile file = TaggedFile.of(pdf);
        List<String> faults = new ArrayList<>(ContentFaults.of(file));
        faults.addAll(TagFaults.of(file));
        faults.addAll(FileFaults.of(pdf));
        return faults;
    }
}
