package bilat.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the command line names to be read as a whole: a file, or {@code -} for standard input. */
final class Input {
    private static final String STANDARD = "-";

    private Input() {}

    /**
     * Its bytes; one more than there may be where it is larger, since the end of a device never comes.
     *
     * @throws IOException if it is not there, is a folder or cannot be read
     */
    static byte[] read(String typed, Bilat bilat, int most) throws IOException {
        if (typed.equals(STANDARD)) {
            return bilat.standardInput().readNBytes(most + 1);
        }
        Path path = bilat.path(typed);
        if (Files.isDirectory(path)) {
            throw new FileSystemException(typed, null, "it is a folder");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(most + 1);
        }
    }
}
