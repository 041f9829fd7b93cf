package bilat.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is there whole or not at all, also if the machine stops in the middle. */
public final class Output {
    private Output() {}

    /**
     * Writes a file, over an older one if there is one. What is no regular file, such as a pipe, is written to
     * directly; a link stays, and what it leads to is replaced.
     *
     * @throws FileSystemException that names the target, never a temporary file
     */
    public static void write(Path target, byte[] bytes) throws IOException {
        Path file = Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target;
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.write(file, bytes);
            } else {
                replace(file, folder, bytes);
            }
        } catch (AccessDeniedException denied) {
            throw new AccessDeniedException(target.toString());
        } catch (FileSystemException named) {
            throw new FileSystemException(target.toString(), null, named.getReason());
        } catch (IOException failed) {
            throw new FileSystemException(target.toString(), null, failed.getMessage());
        }
    }

    /** Makes a folder, and those above it, where it is not there yet. */
    public static void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    private static void replace(Path file, Path folder, byte[] bytes) throws IOException {
        Path temporary = temporary(folder);
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Files.createTempFile would make a file that only its owner may read, and the move would keep it so. */
    private static Path temporary(Path folder) throws IOException {
        long process = ProcessHandle.current().pid();
        for (int attempt = 0; ; attempt++) {
            try {
                return Files.createFile(folder.resolve(".bilat-" + process + "-" + attempt + ".part"));
            } catch (FileAlreadyExistsException taken) {
                // Another thread's, or left behind by a process of the same number that was killed.
            }
        }
    }
}
