package bilat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Severity;
import bilat.publish.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the rules say of the data that ship, and of the two invented states, as of the day the latter are meant for. */
class CheckedDataTest {
    private static final Path SYNTHETIC = Path.of("src/test/resources/synthetic");

    @Test
    void the_shipped_data_are_sound() throws IOException {
        assertEquals(List.of(), said(Path.of("data"), LocalDate.of(2019, 1, 22), Severity.WARNING));
    }

    @Test
    void the_shipped_data_have_one_origin_and_declared_conflicts() throws IOException {
        assertEquals(
                List.of(
                        "ARM-AZE.yaml note[sources-differ]: sources differ on text: \"none of the resolutions calling"
                                + " on …\" and \"resolution 853 demands the withdrawal of …\"",
                        "ARM-AZE.yaml note[sources-differ]: sources differ on values of 1993: \"3\" and \"4\"",
                        "AZE-IRN.yaml note[single-origin]: all 10 facts of AZE-IRN go back to one source,"
                                + " caspian-news-2019-01-21",
                        "AZE-USA.yaml note[single-origin]: all 5 facts of AZE-USA go back to one source,"
                                + " caspian-news-2019-01-21"),
                said(Path.of("data"), LocalDate.of(2019, 1, 22), Severity.NOTE));
    }

    /** Each of these is due: the data were made to hold an anonymous leaflet, a retracted story, and so on. */
    @Test
    void the_invented_states_have_what_was_put_into_them() throws IOException {
        Golden.hold(
                SYNTHETIC.resolve("check.txt"),
                String.join("\n", said(SYNTHETIC.resolve("data"), LocalDate.of(2026, 6, 30), Severity.NOTE)) + "\n");
    }

    private static List<String> said(Path data, LocalDate day, Severity least) throws IOException {
        Project project = Project.read(data, Optional.empty(), Optional.empty());
        return project.diagnostics(Optional.of(day), least).stream()
                .map(CheckedDataTest::said)
                .toList();
    }

    private static String said(Diagnostic diagnostic) {
        String file = Path.of(diagnostic.place().file()).getFileName().toString();
        String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        return file + " " + severity + "[" + diagnostic.code() + "]: " + diagnostic.message();
    }
}
