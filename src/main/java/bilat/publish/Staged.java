package bilat.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A file that is written whole and forced to the disk, under a name that nobody reads, beside the place it is for. */
final class Staged {
    private static final String BEGIN = ".bilat-";
    private static final String END = ".part";

    /** What this process has named already, so that no two threads ever have one name. */
    private static final AtomicInteger NAMED = new AtomicInteger();

    private final Path temporary;
    private final Path target;
    private boolean isPlaced;

    private Staged(Path temporary, Path target) {
        this.temporary = temporary;
        this.target = target;
    }

    /** Whether a file was left behind by a run that did not come to its end. */
    static boolean isLeftOver(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(BEGIN) && name.endsWith(END);
    }

    /** Writes the bytes; nothing is left where that fails. */
    static Staged of(Path target, byte[] bytes) throws IOException {
        Staged staged = new Staged(temporary(target.toAbsolutePath().getParent()), target);
        try (FileChannel channel = FileChannel.open(staged.temporary, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (IOException failed) {
            staged.discard();
            throw failed;
        }
        return staged;
    }

    /** A link in the place of a file, to what is seen from its folder; empty where files can be made, and no links. */
    static Optional<Staged> link(Path target, Path to) throws IOException {
        Path temporary = temporary(target.toAbsolutePath().getParent());
        Files.delete(temporary);
        try {
            Files.createSymbolicLink(temporary, to);
        } catch (UnsupportedOperationException noLinks) {
            return Optional.empty();
        } catch (FileSystemException refused) {
            // A full disk refuses links and files alike.
            Files.createFile(temporary);
            Files.delete(temporary);
            return Optional.empty();
        }
        return Optional.of(new Staged(temporary, target));
    }

    /**
     * Moves it into its place, at once and over what is there.
     *
     * @throws FileSystemException that names the place
     */
    void place() throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            isPlaced = true;
        } catch (IOException failed) {
            throw Output.of(target, failed);
        } finally {
            discard();
        }
    }

    /** Takes it away again, if it was not placed. */
    void discard() throws IOException {
        if (!isPlaced) {
            Files.deleteIfExists(temporary);
        }
    }

    /** Files.createTempFile would make a file that only its owner may read, and the move would keep it so. */
    private static Path temporary(Path folder) throws IOException {
        long process = ProcessHandle.current().pid();
        while (true) {
            try {
                return Files.createFile(folder.resolve(BEGIN + process + "-" + NAMED.getAndIncrement() + END));
            } catch (FileAlreadyExistsException taken) {
                // Left behind by a process of the same number that was killed.
            }
        }
    }
}
