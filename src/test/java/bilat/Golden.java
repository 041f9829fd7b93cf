package bilat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that says what is expected. {@code -Dgolden.update=true} rewrites it, and the test fails all the same. */
public final class Golden {
    private Golden() {}

    /** Fails unless the file says just this. */
    public static void assertSame(Path golden, String actual) throws IOException {
        boolean missing = Files.notExists(golden);
        boolean differs = missing || !Files.readString(golden).equals(actual);
        if (missing || differs && Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
            fail((missing ? "written, look at it: " : "rewritten, look at the difference: ") + golden);
        }
        assertEquals(Files.readString(golden), actual);
    }
}
