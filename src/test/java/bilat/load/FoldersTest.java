package bilat.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bilat.diagnostic.Diagnostic;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a folder are read, and what is told of the others. */
class FoldersTest {
    @TempDir
    Path outside;

    private Path folder;
    private Root root;

    @BeforeEach
    void create() throws IOException {
        folder = Files.createDirectory(outside.resolve("data"));
        root = new Root(folder).with("sources.yaml", Root.SOURCES);
    }

    @Test
    void yaml_and_yml_at_any_depth_and_nothing_else() throws IOException {
        root.with("a/b/c/issues.yml", "issues:\n  one: {name: one}\n")
                .with("notes.txt", "\tnot data")
                .with("x.yaml.bak", "\tnot data")
                .with(".hidden.yaml", "\tnot data")
                .with(".git/x.yaml", "\tnot data")
                .with("UPPER.YAML", "\tnot data")
                .with("a/.yaml", "\tnot data");
        assertEquals(List.of(), root.codes());
        assertEquals(Set.of("one"), root.load().facts().issues().keySet());
    }

    @Test
    void a_folder_named_like_a_file_is_a_folder() throws IOException {
        root.with("x.yaml/issues.yaml", "issues:\n  one: {name: one}\n");
        assertEquals(List.of(), root.codes());
        assertEquals(Set.of("one"), root.load().facts().issues().keySet());
    }

    @Test
    void one_file_may_be_loaded_alone() throws IOException {
        Loaded loaded = Loading.load(folder.resolve("sources.yaml"));
        assertEquals(Set.of("gazette"), loaded.facts().sources().keySet());
    }

    @Test
    void a_folder_that_is_not_there_is_no_matter_of_data() {
        assertThrows(NoSuchFileException.class, () -> Loading.load(outside.resolve("nowhere")));
    }

    @Test
    void a_link_inside_the_root_is_followed_once() throws IOException {
        root.with("real/issues.yaml", "issues:\n  one: {name: one}\n");
        Files.createSymbolicLink(folder.resolve("again"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("round"), folder);
        Files.createSymbolicLink(folder.resolve("real/up"), folder);
        assertEquals(List.of(), root.codes());
        assertEquals(Set.of("one"), root.load().facts().issues().keySet());
    }

    @Test
    void a_file_linked_to_twice_is_read_once() throws IOException {
        root.with("issues.yaml", "issues:\n  one: {name: one}\n");
        Files.createSymbolicLink(folder.resolve("again.yaml"), folder.resolve("issues.yaml"));
        assertEquals(List.of(), root.codes());
    }

    @Test
    void a_link_that_leads_out_or_nowhere_or_to_itself_is_told() throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.yaml"), "issues:\n  secret: {name: secret}\n");
        Files.createSymbolicLink(folder.resolve("out.yaml"), secret);
        Files.createSymbolicLink(folder.resolve("up"), outside);
        Files.createSymbolicLink(folder.resolve("lost.yaml"), folder.resolve("nothing.yaml"));
        Files.createSymbolicLink(folder.resolve("self.yaml"), folder.resolve("self.yaml"));
        Files.createSymbolicLink(folder.resolve("folder"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("lost.txt"), folder.resolve("nothing.txt"));
        Files.createSymbolicLink(folder.resolve("device.yaml"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("notes.txt"), Path.of("/dev/zero"));
        assertEquals(
                List.of(
                        "device.yaml:1:1 link-outside",
                        "folder:1:1 link-dangling",
                        "lost.yaml:1:1 link-dangling",
                        "out.yaml:1:1 link-outside",
                        "self.yaml:1:1 link-dangling",
                        "up:1:1 link-outside"),
                root.codes());
        assertEquals(Set.of(), root.load().facts().issues().keySet());
        // JUnit warns of links that lead out of its folder when it deletes it.
        for (String link : List.of("device.yaml", "notes.txt", "out.yaml", "up")) {
            Files.delete(folder.resolve(link));
        }
    }

    @Test
    void a_file_or_folder_without_permission_is_told() throws IOException {
        root.with("a.yaml", "issues:\n  one: {name: one}\n").with("b/c.yaml", "issues:\n  two: {name: two}\n");
        folder.resolve("a.yaml").toFile().setReadable(false);
        folder.resolve("b").toFile().setReadable(false);
        // Root reads whatever it likes.
        assumeFalse(Files.isReadable(folder.resolve("a.yaml")), "permissions do not bind this user");
        assertEquals(List.of("a.yaml:1:1 unreadable", "b/:1:1 unreadable"), root.codes());
    }

    @Test
    void a_pipe_and_a_socket_are_told_and_never_waited_for() throws Exception {
        Path pipe = folder.resolve("pipe.yaml");
        int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        assumeTrue(made == 0, "this machine has no pipes");
        Path socket = folder.resolve("socket.yaml");
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(socket));
            assertEquals(
                    List.of("pipe.yaml:1:1 unreadable", "socket.yaml:1:1 unreadable"),
                    assertTimeoutPreemptively(Duration.ofSeconds(10), root::codes));
        }
    }

    @Test
    void what_goes_away_while_it_is_read_is_told() {
        Text gone = Text.of(folder.resolve("gone.yaml"), "gone.yaml");
        assertEquals(
                List.of("unreadable"),
                gone.problems().stream().map(Diagnostic::code).toList());
    }

    @Test
    void file_names_may_be_in_any_script() throws IOException {
        assumeTrue(isUnicode(), "file names are ASCII in this environment");
        root.with("Østfold/Азербайджан.yaml", "issues:\n  one: {name: one, name: two}\n");
        assertEquals(List.of("Østfold/Азербайджан.yaml:2:20 key-twice"), root.codes());
    }

    private static boolean isUnicode() {
        try {
            return Path.of("Østfold").toString().equals("Østfold");
        } catch (InvalidPathException ascii) {
            return false;
        }
    }
}
