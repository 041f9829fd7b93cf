package bilat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import bilat.definition.Manifest;
import bilat.load.OneRecord;
import bilat.snapshot.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of a folder, and what must hold of those of a published edition whenever somebody looks. */
public final class Tree {
    private static final Path SCHEMA = Path.of("src/main/resources/bilat/publish/bilat-manifest-1.schema.json");

    private Tree() {}

    /** The SHA-256 of each file by its path, and where each link leads; the lock is no part of it. */
    public static SortedMap<String, String> of(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(file -> !Files.isDirectory(file) || Files.isSymbolicLink(file))
                    .filter(file -> !file.endsWith(".bilat.lock"))
                    .forEach(file -> files.put(folder.relativize(file).toString(), content(file)));
        }
        return files;
    }

    /** The paths of the files that two have not alike. */
    public static List<String> differences(SortedMap<String, String> one, SortedMap<String, String> other) {
        TreeSet<String> paths = new TreeSet<>(one.keySet());
        paths.addAll(other.keySet());
        paths.removeIf(path -> Optional.ofNullable(one.get(path)).equals(Optional.ofNullable(other.get(path))));
        return List.copyOf(paths);
    }

    private static String content(Path file) {
        try {
            return Files.isSymbolicLink(file)
                    ? "-> " + Files.readSymbolicLink(file)
                    : Digest.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The manifest of an edition; it is as its schema says, and whatever it says of files that stay is true. */
    public static Manifest manifest(Path edition) throws IOException {
        Path file = edition.resolve("manifest.json");
        String json = Files.readString(file);
        JsonSchemas.hold(SCHEMA, json);
        OneRecord<Manifest> read = OneRecord.manifest(Files.readAllBytes(file), file.toString());
        assertEquals(List.of(), read.diagnostics());
        Manifest manifest = read.record().orElseThrow();
        SortedMap<String, String> there = of(edition);
        manifest.pairs().stream()
                .filter(pair -> pair.status() != Manifest.Status.PENDING)
                .flatMap(pair -> Stream.concat(
                        pair.briefs().stream().map(Manifest.Brief::file),
                        Stream.concat(pair.facts().stream(), pair.first().stream())
                                .map(Manifest.Snapshot::file)))
                .forEach(said -> assertEquals(said.sha256(), there.get(said.path()), said.path()));
        return manifest;
    }

    /** What sha256sum -c would find, without it: every line is true. */
    public static void checksums(Path edition) throws IOException {
        Path file = edition.resolve("SHA256SUMS");
        if (!Files.exists(file)) {
            return;
        }
        SortedMap<String, String> there = of(edition);
        List<String> lines = Files.readAllLines(file);
        assertFalse(lines.isEmpty(), "sha256sum takes an empty list for none");
        for (String line : lines) {
            assertEquals(Optional.ofNullable(there.get(line.substring(66))), Optional.of(line.substring(0, 64)), line);
        }
    }

    /** A complete edition: all its files are told of, and nothing else is there. */
    public static Manifest complete(Path edition) throws IOException {
        Manifest manifest = manifest(edition);
        assertEquals(Manifest.State.COMPLETE, manifest.state());
        checksums(edition);
        SortedMap<String, String> there = of(edition);
        there.remove("SHA256SUMS");
        List<String> listed = Files.readAllLines(edition.resolve("SHA256SUMS")).stream()
                .map(line -> line.substring(66))
                .toList();
        assertEquals(List.copyOf(there.keySet()), listed);
        return manifest;
    }
}
