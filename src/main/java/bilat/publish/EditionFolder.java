package bilat.publish;

import bilat.definition.Manifest;
import bilat.fact.Pair;
import bilat.load.OneRecord;
import bilat.snapshot.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where things stand in the folder of a published edition. */
record EditionFolder(Path path) {
    static final String MANIFEST = "manifest.json";
    static final String CHECKSUMS = "SHA256SUMS";

    private static final String JOURNAL = ".journal";

    static String facts(Pair pair) {
        return "facts/" + pair.canonical() + ".json";
    }

    /** What an edition published first, where it was made again with other facts and none is before it. */
    static String first(Pair pair) {
        return "facts/first/" + pair.canonical() + ".json";
    }

    static String definition(String product) {
        return "briefs/" + product + ".json";
    }

    /** {@code 2019-W04}. */
    String name() {
        return path.getFileName().toString();
    }

    /** A file of it by its path with slashes. */
    Path file(String name) {
        return path.resolve(name);
    }

    Path journal() {
        return path.resolve(JOURNAL);
    }

    /** Its manifest; empty where it has none, or none that can be read. */
    Optional<Manifest> manifest() throws IOException {
        Path file = path.resolve(MANIFEST);
        return Files.isRegularFile(file)
                ? OneRecord.manifest(Output.read(file), file.toString()).record()
                : Optional.empty();
    }

    /** The same without its pairs. */
    Optional<Manifest> head() throws IOException {
        Path file = path.resolve(MANIFEST);
        return Files.isRegularFile(file)
                ? OneRecord.manifest(ManifestHead.of(file), file.toString()).record()
                : Optional.empty();
    }

    /** Whether a file is there as it is recorded. */
    boolean has(Manifest.File recorded) throws IOException {
        return bytes(recorded.path()).map(Digest::of).equals(Optional.of(recorded.sha256()));
    }

    /** Whether a file is there with these bytes. */
    boolean has(String name, byte[] expected) throws IOException {
        return bytes(name).filter(found -> Arrays.equals(found, expected)).isPresent();
    }

    /** Empty where the file is not there. */
    private Optional<byte[]> bytes(String name) throws IOException {
        try {
            return Optional.of(Output.read(file(name)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** Whether nothing is in it but what a publication leaves that was killed before it wrote its manifest. */
    boolean isBare() throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.allMatch(file -> Staged.isLeftOver(file)
                    || Set.of(CHECKSUMS, JOURNAL).contains(file.getFileName().toString()));
        }
    }
}
