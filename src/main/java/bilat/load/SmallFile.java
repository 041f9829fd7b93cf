package bilat.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files that end: no pipe, no device, and nothing larger than a data file may be. */
public final class SmallFile {
    private SmallFile() {}

    /** That a file is larger than it may be. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** That what is called like a file is a pipe, a socket or a device. */
    static final class NoFile extends IOException {
        private static final long serialVersionUID = 1;
    }

    /**
     * All bytes of a file.
     *
     * @throws IOException if it cannot be read, is no file or is too large
     */
    public static byte[] read(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new NoFile();
        }
        try (InputStream in = Files.newInputStream(file)) {
            // Its size is not asked for: it may grow meanwhile.
            byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
            if (bytes.length > Limits.FILE_BYTES) {
                throw new TooLarge();
            }
            return bytes;
        }
    }
}
