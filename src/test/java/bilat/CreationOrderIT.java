package bilat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same facts in files that came to be in another order, and lie elsewhere, make the same brief. */
class CreationOrderIT {
    @TempDir
    Path folder;

    @Test
    void the_order_in_which_files_came_to_be_does_not_matter() throws Exception {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of("data"))) {
            files = new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
        }
        byte[] markdown = made(copy("sorted", files), "markdown");
        byte[] pdf = made(folder.resolve("sorted"), "pdf");
        for (long seed = 0; seed < 3; seed++) {
            Collections.shuffle(files, new Random(seed));
            Path project = copy("shuffled-" + seed, files);
            assertArrayEquals(markdown, made(project, "markdown"), "seed " + seed);
            assertArrayEquals(pdf, made(project, "pdf"), "seed " + seed);
        }
    }

    private Path copy(String name, List<Path> files) throws IOException {
        Path project = folder.resolve(name);
        for (Path file : files) {
            Path copied = project.resolve(file.toString());
            Files.createDirectories(copied.getParent());
            Files.copy(file, copied);
        }
        return project;
    }

    private static byte[] made(Path project, String format) throws IOException, InterruptedException {
        return Target.bilat(project, "brief", "AZE-IRN", "--as-of", "2019-01-22", "--to", format)
                .exits(0)
                .out();
    }
}
