package bilat.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

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
                Staged.of(file, bytes).place();
            }
        } catch (IOException failed) {
            throw of(target, failed);
        }
    }

    /** Reads a file; a failure names it, also where the system does not, as with a folder or a disk that fails. */
    static byte[] read(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException failed) {
            throw of(file, failed);
        }
    }

    /** The same failure, told of the file that somebody wanted. */
    static FileSystemException of(Path target, IOException failed) {
        if (failed instanceof AccessDeniedException) {
            return new AccessDeniedException(target.toString());
        }
        if (failed instanceof NotDirectoryException above) {
            return above;
        }
        if (failed instanceof NoSuchFileException) {
            return new NoSuchFileException(target.toString());
        }
        String reason = failed instanceof FileSystemException named ? named.getReason() : failed.getMessage();
        return new FileSystemException(target.toString(), null, reason);
    }

    /**
     * Makes a folder, and those above it, where it is not there yet.
     *
     * @throws NotDirectoryException if something else is in its place, also a link that leads nowhere
     */
    public static void folder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException taken) {
            throw new NotDirectoryException(taken.getFile());
        }
    }

    /**
     * Writes a file beside its place, and makes the folder for it.
     *
     * @throws FileSystemException that names the target, never a temporary file
     */
    static Staged stage(Path target, byte[] bytes) throws IOException {
        try {
            folder(target.getParent());
            return Staged.of(target, bytes);
        } catch (IOException failed) {
            throw of(target, failed);
        }
    }

    /** Takes a file away, if it is there. */
    static void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Takes a folder away with all that is in it; what links lead to stays. */
    static void removeAll(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failed) throws IOException {
                if (failed != null) {
                    throw failed;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Sees to it that the names in a folder survive if the machine stops. */
    static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException failed) {
            throw of(folder, failed);
        }
    }
}
