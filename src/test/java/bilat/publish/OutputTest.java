package bilat.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    @TempDir
    Path folder;

    @Test
    void an_older_file_is_replaced_and_nothing_else_is_left() throws IOException {
        Path target = folder.resolve("AZE-IRN-full.md");
        Files.writeString(target, "a much longer older brief");
        Output.write(target, "new".getBytes(UTF_8));
        assertEquals("new", Files.readString(target));
        assertEquals(List.of("AZE-IRN-full.md"), names());
    }

    @Test
    void the_file_gets_the_permissions_that_any_new_file_gets() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "");
        Path target = folder.resolve("brief.md");
        Output.write(target, new byte[] {1});
        assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(target));
    }

    @Test
    void a_link_stays_and_its_file_is_replaced() throws IOException {
        Path file = Files.writeString(folder.resolve("real.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("latest.md"), file.getFileName());
        Output.write(link, "new".getBytes(UTF_8));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void a_device_is_written_to() throws IOException {
        Output.write(Path.of("/dev/null"), new byte[] {1});
        assertTrue(Files.exists(Path.of("/dev/null")));
    }

    @Test
    void a_full_device_is_named() {
        FileSystemException full =
                assertThrows(FileSystemException.class, () -> Output.write(Path.of("/dev/full"), new byte[] {1}));
        assertEquals("/dev/full: No space left on device", full.getMessage());
    }

    @Test
    void a_missing_folder_is_named() {
        Path target = folder.resolve("no/brief.md");
        FileSystemException missing =
                assertThrows(FileSystemException.class, () -> Output.write(target, new byte[] {1}));
        assertEquals(folder.resolve("no").toString(), missing.getFile());
    }

    @Test
    void a_place_that_is_taken_is_named_and_not_what_was_to_go_there() throws IOException {
        Path target = Files.createDirectory(folder.resolve("brief.md"));
        FileSystemException taken = assertThrows(
                FileSystemException.class,
                () -> Output.stage(target, new byte[] {1}).place());
        assertEquals(target + ": Is a directory", taken.getMessage());
        assertEquals(
                target + ": Is a directory",
                assertThrows(IOException.class, () -> Output.read(target)).getMessage());
        assertEquals(List.of("brief.md"), names());
    }

    @Test
    void a_name_that_the_file_system_refuses_leaves_nothing_behind() throws IOException {
        Path target = folder.resolve("x".repeat(300));
        FileSystemException refused =
                assertThrows(FileSystemException.class, () -> Output.write(target, new byte[] {1}));
        assertEquals(target.toString(), refused.getFile());
        assertEquals(List.of(), names());
    }

    @Test
    void what_a_killed_process_left_does_not_stand_in_the_way() throws IOException {
        Files.createFile(folder.resolve(".bilat-" + ProcessHandle.current().pid() + "-0.part"));
        Output.write(folder.resolve("brief.md"), new byte[] {1});
        assertTrue(names().contains("brief.md"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
