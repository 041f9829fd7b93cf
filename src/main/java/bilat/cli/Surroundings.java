package bilat.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What the program finds around it; a test brings its own.
 *
 * @param in what is piped in; read only where {@code -} asks for it
 * @param out takes documents and findings
 * @param err takes everything else
 * @param folder the working directory
 * @param outIsTerminal whether a person looks at {@code out}
 * @param errIsTerminal whether a person looks at {@code err}
 */
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Clock clock,
        Path folder,
        boolean outIsTerminal,
        boolean errIsTerminal) {
    /** Set by the launcher, since Java 17 cannot tell the streams apart; without it nothing is a terminal. */
    private static final String TERMINAL = "bilat.terminal";

    Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Those of this process. */
    static Surroundings ofProcess() {
        List<String> terminals = Arrays.asList(System.getProperty(TERMINAL, "").split(","));
        return new Surroundings(
                System.in,
                System.out,
                System.err,
                System.getenv(),
                Clock.systemUTC(),
                Path.of(""),
                terminals.contains("out"),
                terminals.contains("err"));
    }
}
