package bilat;

import static bilat.Target.BILAT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.definition.Manifest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed at any moment, a publication leaves nothing half, and the next one completes it. */
class KilledPublicationIT {
    private static final Set<String> RECORDS = Set.of("manifest.json", "SHA256SUMS");

    @TempDir
    Path folder;

    private PublishedProject project;
    private int cutOff;

    @Test
    void it_may_be_killed_at_some_moments() throws Exception {
        kill(20, 5);
    }

    @Test
    @Tag("long")
    void it_may_be_killed_at_many_moments() throws Exception {
        kill(200, 6);
    }

    private void kill(int times, long seed) throws Exception {
        project = PublishedProject.in(folder.resolve("project"));
        publish("2019-01-22");
        Path first = folder.resolve("first");
        PublishedProject.copy(project.editions(), first);
        project.pair("XAA-XAB", "closed");
        project.pair("XAB-XAC", "closed");
        Random random = new Random(seed);
        int half = times / 2;
        killed(half, "2019-01-22", first, random, "seed " + seed);
        Tree.complete(project.edition("2019-W04"));
        killed(times - half, "2019-01-29", first, random, "seed " + seed);
        assertTrue(cutOff > times / 5, "only " + cutOff + " of " + times + " were cut off in the middle");
    }

    /** Kills the making of an edition over what was there first, each time at another moment. */
    private void killed(int times, String date, Path first, Random random, String seed) throws Exception {
        PublishedProject.copy(first, project.editions());
        long began = System.nanoTime();
        Process undisturbed = start(date);
        awaitWriting(undisturbed, date);
        long writing = System.nanoTime();
        assertEquals(0, undisturbed.waitFor());
        long ended = System.nanoTime();
        SortedMap<String, String> due = Tree.of(project.editions());
        SortedMap<String, String> before = Tree.of(first);
        Set<String> wholeFiles = new HashSet<>(due.values());
        wholeFiles.addAll(before.values());
        for (int i = 0; i < times; i++) {
            PublishedProject.copy(first, project.editions());
            // Most moments before the first file is written are alike.
            boolean anywhere = random.nextInt(4) == 0;
            long moment = (long) ((ended - (anywhere ? began : writing)) * random.nextDouble());
            String when = seed + ", kill " + i + " of " + date + ", " + moment / 1_000_000 + " ms after it began "
                    + (anywhere ? "" : "to write");
            Process process = start(date);
            if (!anywhere) {
                awaitWriting(process, date);
            }
            TimeUnit.NANOSECONDS.sleep(moment);
            process.destroyForcibly().waitFor();
            SortedMap<String, String> left = Tree.of(project.editions());
            if (!left.equals(before) && !left.equals(due)) {
                cutOff++;
            }
            hold(left, wholeFiles, when);
            publish(date);
            assertEquals(List.of(), Tree.differences(due, Tree.of(project.editions())), when);
        }
    }

    private Process start(String date) throws IOException {
        return new ProcessBuilder(
                        BILAT.toString(), "-q", "-C", project.folder().toString(), "publish", "weekly", "--date", date)
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start();
    }

    private void awaitWriting(Process process, String date) throws InterruptedException {
        Path journal = project.edition(date.equals("2019-01-22") ? "2019-W04" : "2019-W05")
                .resolve(".journal");
        while (process.isAlive() && !Files.exists(journal)) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }

    private void hold(SortedMap<String, String> left, Set<String> whole, String when) throws Exception {
        left.forEach((path, digest) -> {
            String name = Path.of(path).getFileName().toString();
            if (!name.startsWith(".") && !RECORDS.contains(name)) {
                assertTrue(whole.contains(digest), when + ": " + path + " is neither of what is due nor of what was");
            }
        });
        for (String edition : List.of("2019-W04", "2019-W05")) {
            Path path = project.edition(edition);
            if (Files.exists(path.resolve("manifest.json"))) {
                Tree.manifest(path);
            }
            if (Files.exists(path.resolve("SHA256SUMS"))) {
                Target.run(path, Target.bare(), List.of("sha256sum", "-c", "--quiet", "SHA256SUMS"))
                        .exits(0);
            }
        }
        Path latest = project.editions().resolve("latest").toRealPath();
        Manifest manifest = Tree.manifest(latest);
        assertNotEquals(Manifest.State.MAKING, manifest.state(), when);
        if (manifest.state() == Manifest.State.COMPLETE && !Files.exists(latest.resolve(".journal"))) {
            Tree.complete(latest);
        }
    }

    private void publish(String date) throws IOException, InterruptedException {
        Target.Run run =
                Target.bilat(folder, "-q", "-C", project.folder().toString(), "publish", "weekly", "--date", date);
        assertEquals("", run.exits(0).err());
    }
}
