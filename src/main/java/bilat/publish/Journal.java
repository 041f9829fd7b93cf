package bilat.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import bilat.definition.Manifest;
import bilat.fact.Pair;
import bilat.load.OneRecord;
import bilat.load.Writing;
import bilat.snapshot.Digest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is being made of each pair, a line each, written before its files are moved into their places: whatever stands
 * in a folder is told of by its manifest or by its journal, when nobody was left to write the manifest. Its first line
 * is the SHA-256 of the manifest that it continues.
 */
final class Journal implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Begins one, over whatever is there. */
    static Journal begin(Path file, byte[] manifest) throws IOException {
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        Journal journal = new Journal(file, channel);
        try {
            journal.line(Digest.of(manifest));
            return journal;
        } catch (IOException failed) {
            journal.close();
            throw failed;
        }
    }

    /** Notes what is made of a pair. */
    void note(Manifest.OfPair made) throws IOException {
        line(Writing.json(made));
    }

    private synchronized void line(String line) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap((line + "\n").getBytes(UTF_8));
        try {
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(false);
        } catch (IOException failed) {
            throw Output.of(file, failed);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** What was noted by a run that did not come to its end; nothing, if it continues another manifest. */
    static SortedMap<String, Manifest.OfPair> read(Path file, byte[] manifest) throws IOException {
        SortedMap<String, Manifest.OfPair> noted = new TreeMap<>();
        if (!Files.isRegularFile(file)) {
            return noted;
        }
        List<String> lines = new String(Output.read(file), UTF_8).lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(Digest.of(manifest))) {
            return noted;
        }
        for (String line : lines.subList(1, lines.size())) {
            // The last line may have been cut off in the middle.
            OneRecord.ofPair(line.getBytes(UTF_8), file.toString())
                    .record()
                    .ifPresent(made -> noted.put(key(made.pair()), made));
        }
        return noted;
    }

    /** By what a pair is known, in whatever order it is written. */
    static String key(Pair pair) {
        return pair.canonical().toString();
    }
}
