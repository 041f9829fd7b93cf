package bilat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.brief.Sections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation has every section. */
class DocsTest {
    private static final Path DOCS = Path.of("src/site/markdown");

    @Test
    void every_section_is_documented_in_the_order_of_the_code() throws IOException {
        List<String> documented;
        try (Stream<String> lines = Files.lines(DOCS.resolve("briefs.md"))) {
            documented = lines.filter(line -> line.startsWith("| `"))
                    .map(line -> line.substring(3, line.indexOf('`', 3)))
                    .toList();
        }
        assertEquals(Sections.names(), documented);
    }
}
