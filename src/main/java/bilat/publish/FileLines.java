package bilat.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import bilat.diagnostic.Excerpts;
import bilat.load.SmallFile;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The lines of files, each read again when the first of its lines is asked for. */
final class FileLines implements Excerpts {
    private final Map<String, List<String>> files = new TreeMap<>();

    @Override
    public Optional<String> line(String file, int line) {
        List<String> lines = files.computeIfAbsent(file, FileLines::read);
        return line <= lines.size() ? Optional.of(lines.get(line - 1)) : Optional.empty();
    }

    /** What cannot be read is said by the diagnostic itself; it has no lines to show. */
    private static List<String> read(String file) {
        try {
            String text = new String(SmallFile.read(Path.of(file)), UTF_8);
            return List.of(
                    text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n").split("\n", -1));
        } catch (IOException | InvalidPathException unreadable) {
            return List.of();
        }
    }
}
