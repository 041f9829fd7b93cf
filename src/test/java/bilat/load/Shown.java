package bilat.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import bilat.diagnostic.Excerpts;
import bilat.diagnostic.Printer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The lines of files as an editor shows them. */
final class Shown implements Excerpts {
    /** What loading a root printed, with paths below the root. */
    static String printed(Path root, Loaded loaded) {
        return new Printer(new Shown()).print(loaded.diagnostics()).replace(root + "/", "");
    }

    @Override
    public Optional<String> line(String file, int line) {
        try {
            String text = new String(Files.readAllBytes(Path.of(file)), UTF_8);
            String[] lines =
                    text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n").split("\n", -1);
            return line <= lines.length ? Optional.of(lines[line - 1]) : Optional.empty();
        } catch (IOException notAFile) {
            return Optional.empty();
        }
    }
}
