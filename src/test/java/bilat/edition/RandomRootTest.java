package bilat.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Printer;
import bilat.diagnostic.Severity;
import bilat.publish.Project;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The roots that the tests of editions are about are sound, and stay so after any number of edits. */
class RandomRootTest {
    @TempDir
    Path data;

    @Test
    void no_file_has_an_error() throws Exception {
        hold(0, 10);
    }

    @Test
    @Tag("long")
    void nor_has_one_of_many_more() throws Exception {
        hold(10, 30);
    }

    private void hold(int first, int last) throws Exception {
        for (int seed = first; seed < last; seed++) {
            RandomRoot world = new RandomRoot(new Random(seed), seed % 5).filled(12);
            LocalDate day = LocalDate.of(2019, 1, 7);
            for (int week = 0; week < 6; week++) {
                world.root.write(data);
                Project project = Project.read(data, Optional.empty(), Optional.empty());
                List<Diagnostic> errors = project.diagnostics(Optional.of(day), Severity.ERROR);
                assertEquals("", new Printer(project.excerpts()).print(errors), "seed " + seed + ", week " + week);
                Edits.make(world, 1 + world.random.nextInt(8), day.plusWeeks(week + 1), true);
            }
        }
    }
}
