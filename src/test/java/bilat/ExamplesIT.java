package bilat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code briefs/examples} holds the briefs of the shipped pairs as the built program makes them. */
class ExamplesIT {
    private static final Path EXAMPLES = Path.of("briefs/examples");
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final String[] CHANGES = {
        "-q", "brief", "AZE-IRN", "--as", "changes", "--as-of", "2019-01-22", "--since", "2019-01-15"
    };

    @ParameterizedTest
    @ValueSource(strings = {"ARM-AZE", "AZE-IRN", "AZE-USA", "IRN-USA"})
    void an_example_is_the_brief_as_made(String pair) throws Exception {
        Target.Run run = Target.bilat(PROJECT, "-q", "brief", pair, "--as-of", "2019-01-22");
        Golden.hold(EXAMPLES.resolve(pair + "-full.md"), run.exits(0).text());
    }

    @Test
    void the_scene_setter_is_the_brief_as_made() throws Exception {
        Target.Run run = Target.bilat(
                PROJECT, "-q", "brief", "AZE-IRN", "--as", "scene-setter", "--side", "AZE", "--as-of", "2019-01-22");
        Golden.hold(EXAMPLES.resolve("AZE-IRN-scene-setter.md"), run.exits(0).text());
    }

    @Test
    void the_brief_as_pdf_is_as_made() throws Exception {
        hold("AZE-IRN-full.pdf", "brief", "AZE-IRN", "--as-of", "2019-01-22");
    }

    @Test
    void the_scene_setter_as_pdf_is_as_made() throws Exception {
        hold(
                "AZE-IRN-scene-setter.pdf",
                "brief",
                "AZE-IRN",
                "--as",
                "scene-setter",
                "--side",
                "AZE",
                "--as-of",
                "2019-01-22");
    }

    @Test
    void the_bulletin_is_as_made() throws Exception {
        Target.Run run = Target.bilat(PROJECT, CHANGES);
        Golden.hold(EXAMPLES.resolve("AZE-IRN-changes.md"), run.exits(0).text());
    }

    @Test
    void the_bulletin_as_pdf_is_as_made() throws Exception {
        hold("AZE-IRN-changes.pdf", Arrays.copyOfRange(CHANGES, 1, CHANGES.length));
    }

    @Test
    void every_example_is_held() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            assertEquals(
                    List.of(
                            "ARM-AZE-full.md",
                            "AZE-IRN-changes.md",
                            "AZE-IRN-changes.pdf",
                            "AZE-IRN-full.md",
                            "AZE-IRN-full.pdf",
                            "AZE-IRN-scene-setter.md",
                            "AZE-IRN-scene-setter.pdf",
                            "AZE-USA-full.md",
                            "IRN-USA-full.md"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private static void hold(String example, String... order) throws Exception {
        List<String> words = new ArrayList<>(List.of("-q"));
        words.addAll(List.of(order));
        words.addAll(List.of("--to", "pdf"));
        Target.Run run = Target.bilat(PROJECT, words.toArray(String[]::new));
        Golden.hold(EXAMPLES.resolve(example), run.exits(0).out());
    }
}
