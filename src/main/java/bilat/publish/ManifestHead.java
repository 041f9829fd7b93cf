package bilat.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a manifest says before it comes to its pairs, of which there may be many thousands. */
final class ManifestHead {
    /** Where the pairs begin; it is found in no text, since line breaks and quotation marks are escaped there. */
    private static final String PAIRS = ",\n  \"pairs\": [";

    private static final int MOST = 64 * 1024;

    private ManifestHead() {}

    /** A manifest of no pairs; the whole file where it is not as the program writes it. */
    static byte[] of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] begin = in.readNBytes(MOST);
            // One character for each byte, so that the places in both are the same.
            int end = new String(begin, ISO_8859_1).indexOf(PAIRS);
            if (end < 0) {
                return Output.read(file);
            }
            byte[] head = Arrays.copyOf(begin, end + 1);
            head[end] = '}';
            return head;
        }
    }
}
