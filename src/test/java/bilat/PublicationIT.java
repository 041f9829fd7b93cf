package bilat;

import static bilat.Target.BILAT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program as a scheduler runs it, on machines that nobody looks at. */
class PublicationIT {
    private static final Path HERE = Path.of("").toAbsolutePath();

    @TempDir
    Path folder;

    private static List<String> publish(Path project, String date, String... more) {
        List<String> command = new ArrayList<>(
                List.of(BILAT.toString(), "-q", "-C", project.toString(), "publish", "weekly", "--date", date));
        command.addAll(List.of(more));
        return command;
    }

    private Target.Run run(List<String> command) throws IOException, InterruptedException {
        return Target.run(folder, Target.bare(), command);
    }

    private static void sums(Path edition) throws IOException, InterruptedException {
        Target.run(edition, Target.bare(), List.of("sha256sum", "-c", "--quiet", "SHA256SUMS"))
                .exits(0);
    }

    @Test
    void the_shipped_edition_is_published_of_all_pairs() throws Exception {
        Path out = folder.resolve("out");
        run(publish(HERE, "2019-01-22", "--out", out.toString())).exits(0);
        Path edition = out.resolve("latest").toRealPath();
        assertEquals("2019-W04", edition.getFileName().toString());
        assertEquals(4, Tree.complete(edition).pairs().size());
        sums(edition);
        for (String pair : List.of("ARM-AZE", "AZE-IRN", "AZE-USA", "IRN-USA")) {
            assertTrue(Files.readString(edition.resolve(pair + "-full.md")).contains("edition weekly 2019-W04"), pair);
            Target.bilat(folder, "verify", edition.resolve(pair + "-full.pdf").toString())
                    .exits(0);
        }
        SortedMap<String, String> before = Tree.of(out);
        assertEquals(
                "weekly 2019-W04: nothing to make, 8 briefs unchanged\n",
                Target.bilat(folder, "-C", HERE.toString(), "publish", "weekly", "--date", "2019-01-22", "--out", "out")
                        .exits(0)
                        .err());
        assertEquals(List.of(), Tree.differences(before, Tree.of(out)));
    }

    @Test
    void cron_hears_nothing_and_the_bytes_are_the_same_everywhere() throws Exception {
        PublishedProject project = PublishedProject.in(folder.resolve("Projekt ğ"));
        List<String> bare = new ArrayList<>(List.of("/usr/bin/env", "-i", "PATH=/usr/bin:/bin"));
        if (!Files.exists(Path.of("/usr/bin/java"))) {
            bare.add("JAVA_HOME=" + System.getProperty("java.home"));
        }
        bare.addAll(publish(project.folder(), "2019-01-22"));
        Target.Run cron = Target.run(project.folder(), Map.of(), bare).exits(0);
        assertEquals("", cron.text() + cron.err());
        Tree.complete(project.edition("2019-W04"));
        Map<String, String> elsewhere = Map.of(
                "PATH", "/usr/bin:/bin",
                "JAVA_HOME", System.getProperty("java.home"),
                "BILAT_JAVA_OPTS", "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Apia",
                "TZ", "Asia/Tokyo");
        Target.run(folder, elsewhere, publish(project.folder(), "2019-01-22", "--out", folder + "/tr", "--jobs", "1"))
                .exits(0);
        assertEquals(List.of(), Tree.differences(Tree.of(project.editions()), Tree.of(folder.resolve("tr"))));
    }

    @Test
    void of_two_at_once_one_publishes_and_the_other_gives_up_or_waits() throws Exception {
        PublishedProject project = PublishedProject.in(folder.resolve("project"));
        Process first = new ProcessBuilder(publish(project.folder(), "2019-01-22")).start();
        Path lock = project.editions().resolve(".bilat.lock");
        while (first.isAlive() && (!Files.exists(lock) || Files.size(lock) == 0)) {
            Thread.sleep(5);
        }
        // Stopped while it holds the lock, as long as the test needs.
        signal("STOP", first.pid());
        assertTrue(first.isAlive(), "it was over before it could be stopped");
        Target.Run second = run(publish(project.folder(), "2019-01-22")).exits(75);
        assertTrue(
                second.err()
                        .matches("bilat: another publication is under way in \\S+: process " + first.pid()
                                + " since \\S+Z; --wait 5m waits for it\n"),
                second.err());
        run(publish(project.folder(), "2019-01-22", "--wait", "1s")).exits(75);
        Process third = new ProcessBuilder(publish(project.folder(), "2019-01-22", "--wait", "2m")).start();
        Thread.sleep(1500);
        assertTrue(third.isAlive(), "it does not wait");
        signal("CONT", first.pid());
        assertEquals(0, first.waitFor());
        assertEquals(0, third.waitFor());
        Tree.complete(project.edition("2019-W04"));
    }

    @Test
    void what_is_edited_while_one_waits_is_published() throws Exception {
        PublishedProject project = PublishedProject.in(folder.resolve("project"));
        run(publish(project.folder(), "2019-01-15")).exits(0);
        Path lock = project.editions().resolve(".bilat.lock");
        String before = Files.readString(lock);
        Process first = new ProcessBuilder(publish(project.folder(), "2019-01-22")).start();
        while (first.isAlive() && Files.readString(lock).equals(before)) {
            Thread.sleep(5);
        }
        signal("STOP", first.pid());
        assertTrue(first.isAlive(), "it was over before it could be stopped");
        List<String> waits = new ArrayList<>(publish(project.folder(), "2019-01-22", "--wait", "2m", "-v"));
        waits.remove("-q");
        Path said = folder.resolve("said");
        Process second = new ProcessBuilder(waits).redirectError(said.toFile()).start();
        while (second.isAlive() && !Files.readString(said).contains("read ")) {
            Thread.sleep(5);
        }
        project.pair("XAA-XAB", "closed");
        signal("CONT", first.pid());
        assertEquals(0, first.waitFor());
        assertEquals(0, second.waitFor());
        Tree.complete(project.edition("2019-W04"));
        assertTrue(Files.readString(project.edition("2019-W04").resolve("facts/XAA-XAB.json"))
                .contains("a crossing was closed"));
        assertEquals(
                2,
                Files.readString(said)
                        .lines()
                        .filter(line -> line.startsWith("read "))
                        .count());
    }

    private void signal(String name, long process) throws Exception {
        run(List.of("/bin/kill", "-" + name, Long.toString(process))).exits(0);
    }

    @Test
    void a_full_disk_is_told_and_leaves_what_was_published() throws Exception {
        PublishedProject project = PublishedProject.in(folder.resolve("project"));
        Path disk = Files.createDirectory(folder.resolve("disk"));
        boolean mounted = run(List.of("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString()))
                        .exit()
                == 0;
        assumeTrue(mounted, "no tmpfs can be mounted here, so that no disk can be full");
        try {
            Path out = disk.resolve("out");
            run(publish(project.folder(), "2019-01-22", "--out", out.toString()))
                    .exits(0);
            SortedMap<String, String> before = Tree.of(out);
            FileStore store = Files.getFileStore(disk);
            long used = (store.getTotalSpace() - store.getUnallocatedSpace()) / 1024;
            remount(disk, used + 100);
            Target.Run full = run(publish(project.folder(), "2019-01-29", "--out", out.toString()))
                    .exits(74);
            assertTrue(
                    full.err().matches("bilat: cannot read or write \\S+/2019-W05/\\S+: No space left on device\n"),
                    full.err());
            SortedMap<String, String> after = Tree.of(out);
            after.keySet().removeIf(path -> path.startsWith("2019-W05"));
            assertEquals(List.of(), Tree.differences(before, after));
            Tree.manifest(out.resolve("2019-W05"));
            remount(disk, 8192);
            run(publish(project.folder(), "2019-01-29", "--out", out.toString()))
                    .exits(0);
            Tree.complete(out.resolve("2019-W05"));
            sums(out.resolve("latest"));
        } finally {
            run(List.of("umount", disk.toString()));
        }
    }

    private void remount(Path disk, long kilobytes) throws Exception {
        run(List.of("mount", "-o", "remount,size=" + kilobytes + "k", disk.toString()))
                .exits(0);
    }

    @Test
    void a_folder_that_may_not_be_written_is_told() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "no setpriv, and permissions do not stop root");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        PublishedProject project = PublishedProject.in(folder.resolve("project"));
        run(publish(project.folder(), "2019-01-22")).exits(0);
        SortedMap<String, String> before = Tree.of(project.folder());
        List<String> nobody = new ArrayList<>(List.of("/usr/bin/setpriv", "--reuid=65534", "--clear-groups"));
        boolean may = run(Stream.concat(nobody.stream(), Stream.of("test", "-x", BILAT.toString()))
                                .toList())
                        .exit()
                == 0;
        assumeTrue(may, "nobody else can reach the program here");
        nobody.addAll(publish(project.folder(), "2019-01-29"));
        Target.Run denied = run(nobody).exits(74);
        assertEquals(
                "bilat: cannot read or write " + project.editions() + "/.bilat.lock: permission denied\n",
                denied.err());
        assertEquals(List.of(), Tree.differences(before, Tree.of(project.folder())));
    }

    @Test
    void facts_that_are_gone_are_told_and_nothing_is_touched() throws Exception {
        PublishedProject project = PublishedProject.in(folder.resolve("project"));
        run(publish(project.folder(), "2019-01-22")).exits(0);
        SortedMap<String, String> before = Tree.of(project.editions());
        Path data = project.folder().resolve("data");
        Files.move(data, folder.resolve("elsewhere"));
        assertEquals(
                "bilat: cannot read or write " + data + ": it is not there\n",
                run(publish(project.folder(), "2019-01-29")).exits(74).err());
        // As where a disk is not mounted.
        Files.createDirectory(data);
        run(publish(project.folder(), "2019-01-29")).exits(1);
        assertEquals(List.of(), Tree.differences(before, Tree.of(project.editions())));
    }
}
