package bilat.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import bilat.definition.Manifest;
import bilat.snapshot.Digest;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The file that {@code sha256sum -c} reads. */
final class Checksums {
    private Checksums() {}

    /** The digests of files, in the order of their paths. */
    static byte[] of(Stream<Manifest.File> files) {
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach(file -> digests.put(file.path(), file.sha256()));
        StringBuilder lines = new StringBuilder();
        digests.forEach(
                (path, digest) -> lines.append(digest).append("  ").append(path).append('\n'));
        return lines.toString().getBytes(UTF_8);
    }

    /** Of all files of a complete edition, its manifest among them. */
    static byte[] of(Manifest manifest, byte[] json) {
        Manifest.File itself = new Manifest.File(EditionFolder.MANIFEST, Digest.of(json), json.length);
        return of(Stream.concat(files(manifest), Stream.of(itself)));
    }

    /** All files of a manifest but those that may change before it is complete. */
    static Stream<Manifest.File> files(Manifest manifest) {
        Stream<Manifest.File> ofPairs = manifest.pairs().stream()
                .filter(pair -> pair.status() != Manifest.Status.PENDING)
                .flatMap(Checksums::files);
        boolean complete = manifest.state() == Manifest.State.COMPLETE;
        return complete ? Stream.concat(beside(manifest), ofPairs) : ofPairs;
    }

    /** The files that are of no pair. */
    static Stream<Manifest.File> beside(Manifest manifest) {
        return Stream.concat(manifest.definitions().stream().map(Manifest.Product::file), manifest.index().stream());
    }

    /** All files of a pair. */
    static Stream<Manifest.File> files(Manifest.OfPair pair) {
        return Stream.of(
                        pair.facts().map(Manifest.Snapshot::file).stream(),
                        pair.first().map(Manifest.Snapshot::file).stream(),
                        pair.briefs().stream().map(Manifest.Brief::file))
                .flatMap(files -> files);
    }
}
