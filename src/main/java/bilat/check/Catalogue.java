package bilat.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Every code that can be printed, the reader's and the rules', with its page. */
public final class Catalogue {
    private static final String FOLDER = "/bilat/check/catalogue/";

    private Catalogue() {}

    /** All codes in alphabetical order. */
    public static List<String> codes() {
        return text("index.txt").lines().toList();
    }

    /** The page of a code; empty if no such code is ever printed. */
    public static Optional<Entry> find(String code) {
        return codes().contains(code) ? Optional.of(Entry.read(text(code + ".md"))) : Optional.empty();
    }

    /** What stands beside every example: a source, two officials and an issue. */
    public static String beside() {
        return text("beside.yaml");
    }

    private static String text(String name) {
        try (InputStream file = Catalogue.class.getResourceAsStream(FOLDER + name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
