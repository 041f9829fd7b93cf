package bilat.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

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
}
