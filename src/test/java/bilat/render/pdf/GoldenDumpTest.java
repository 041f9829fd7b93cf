package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.Golden;
import bilat.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands on the pages, line by line: page, face, size, text. */
class GoldenDumpTest {
    private static final Path FOLDER = Path.of("src/test/resources/bilat/render/pdf");

    @Test
    void the_full_brief_on_a4() throws IOException {
        compare("full-a4.txt", FullBrief.document(), PageSize.A4);
    }

    @Test
    void the_full_brief_on_letter() throws IOException {
        compare("full-letter.txt", FullBrief.document("TLP:AMBER+STRICT"), PageSize.LETTER);
    }

    @Test
    void every_kind_of_node() throws IOException {
        compare("every-kind.txt", EveryKind.document(), PageSize.A4);
    }

    @Test
    void no_dump_is_left_without_a_test() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    List.of("every-kind.txt", "full-a4.txt", "full-letter.txt"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private static void compare(String name, Document document, PageSize size) throws IOException {
        Golden.hold(
                FOLDER.resolve(name),
                ReadLine.dump(new PdfRenderer().render(document, size).bytes()));
    }
}
