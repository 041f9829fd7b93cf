package bilat.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bilat.definition.Manifest;
import bilat.fact.Marking;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The link to the newest edition on file systems that refuse it; they can be mounted by root alone. */
class LatestIT {
    private static final Manifest EDITION = new Manifest(
            Manifest.State.COMPLETE,
            "bilat test",
            "weekly",
            "2019-W04",
            LocalDate.of(2019, 1, 22),
            Marking.CLEAR,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    @TempDir
    Path folder;

    private final List<Path> mounted = new ArrayList<>();

    private Path mount(String type, String options) throws Exception {
        Path disk = Files.createDirectory(folder.resolve(type));
        assumeTrue(
                run("mount", "-t", type, "-o", options, type, disk.toString()) == 0,
                "no " + type + " can be mounted here");
        mounted.add(disk);
        return disk;
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    @AfterEach
    void disks_are_taken_away() throws Exception {
        for (Path disk : mounted) {
            run("umount", disk.toString());
        }
    }

    @Test
    void a_full_disk_is_not_one_without_links() throws Exception {
        Path disk = mount("tmpfs", "nr_inodes=8");
        List<Path> files = fill(disk);
        FileSystemException full = assertThrows(FileSystemException.class, () -> Latest.lead(disk, EDITION));
        assertEquals(disk.resolve("latest").toString(), full.getFile());
        Files.delete(files.get(0));
        assertEquals(Optional.empty(), Latest.lead(disk, EDITION));
        assertEquals(Path.of("2019-W04"), Files.readSymbolicLink(disk.resolve("latest")));
    }

    private static List<Path> fill(Path disk) {
        List<Path> files = new ArrayList<>();
        while (true) {
            try {
                files.add(Files.createFile(disk.resolve("file" + files.size())));
            } catch (IOException full) {
                return files;
            }
        }
    }

    @Test
    void where_there_are_no_links_that_is_told_and_nothing_is_left() throws Exception {
        Path disk = mount("mqueue", "defaults");
        List<Path> before = files(disk);
        Optional<Happening> told = Latest.lead(disk, EDITION);
        assertEquals(Optional.of(Happening.Kind.NO_LINK), told.map(Happening::kind));
        assertEquals(before, files(disk));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
