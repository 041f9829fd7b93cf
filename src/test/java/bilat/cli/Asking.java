package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.Golden;
import bilat.Locales;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A small project to ask questions of, and the answers agreed on. */
final class Asking {
    static final Path PROJECT = Path.of("src/test/resources/bilat/cli/asking");

    private Asking() {}

    /** Asks in words: {@code list pairs}. */
    static Ran ask(String words, String... more) {
        List<String> arguments = new ArrayList<>(List.of(words.split(" ")));
        arguments.addAll(Arrays.asList(more));
        return Ran.in(PROJECT, arguments.toArray(String[]::new));
    }

    /** Holds the whole answer against a file, in a Turkish locale too. */
    static void hold(String file, String words) throws Exception {
        String answer = ask(words).exits(0).out();
        String turkish = Locales.in(Locales.TURKISH, () -> ask(words).exits(0).out());
        assertEquals(answer, turkish);
        Golden.hold(PROJECT.resolve("expected").resolve(file), answer);
    }
}
