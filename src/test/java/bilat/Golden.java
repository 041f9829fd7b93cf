package bilat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import bilat.render.pdf.CanonicalForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

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

    /**
     * Holds a PDF against a file. One that another zlib packed differently is the same, which is said; {@code .ci/run}
     * compares the bytes.
     */
    public static void hold(Path file, byte[] actual) throws IOException {
        boolean missing = Files.notExists(file);
        boolean same = !missing && Arrays.equals(Files.readAllBytes(file), actual);
        if (missing || Boolean.getBoolean("golden.update")) {
            Files.write(file, actual);
            fail((missing ? "written, look at it: " : same ? "unchanged: " : "rewritten, look at its pages: ") + file);
        }
        if (!same) {
            assertEquals(
                    CanonicalForm.digest(Files.readAllBytes(file)),
                    CanonicalForm.digest(actual),
                    () -> file + " differs, and not in how it is packed alone");
            System.out.println(file + " is packed differently by this machine's zlib, and is the same otherwise");
        }
    }
}
