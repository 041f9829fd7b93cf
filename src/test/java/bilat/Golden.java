package bilat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected output in files. {@code -Dgolden.update=true} rewrites them, and the test still fails; a file that is
 * missing is written, and the test fails.
 */
public final class Golden {
    private Golden() {}

    /** Holds text against a file. */
    public static void hold(Path file, String actual) throws IOException {
        boolean missing = Files.notExists(file);
        if (missing || Boolean.getBoolean("golden.update")) {
            boolean same = !missing && Files.readString(file).equals(actual);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, actual);
            fail((missing ? "written, look at it: " : same ? "unchanged: " : "rewritten, look at the difference: ")
                    + file);
        }
        assertEquals(Files.readString(file), actual, () -> file + " differs");
    }
}
