package bilat.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** One run of the program in this process, through the real command line. */
public record Ran(List<String> arguments, int exit, byte[] bytes, String err) {
    /** Half past midnight in Asia, the day before in America. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-01-22T00:30:00Z"), ZoneOffset.UTC);

    /** Runs it in a folder, where nobody looks. */
    public static Ran in(Path folder, String... arguments) {
        return in(folder, false, arguments);
    }

    static Ran in(Path folder, boolean terminal, String... arguments) {
        return in(folder, InputStream.nullInputStream(), terminal, arguments);
    }

    /** Runs it where something is piped in. */
    static Ran piped(byte[] in, Path folder, String... arguments) {
        return in(folder, new ByteArrayInputStream(in), false, arguments);
    }

    private static Ran in(Path folder, InputStream in, boolean terminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                in,
                new PrintStream(out, false),
                new PrintStream(err, false),
                Map.of(),
                CLOCK,
                folder,
                terminal,
                terminal);
        int exit = Program.run(List.of(arguments), surroundings);
        return new Ran(List.of(arguments), exit, out.toByteArray(), err.toString(UTF_8));
    }

    public String out() {
        return new String(bytes, UTF_8);
    }

    /** The same if it ended with an exit code; else the failure shows all there is to know. */
    public Ran exits(int code) {
        assertEquals(
                code, exit, () -> "bilat " + String.join(" ", arguments) + "\n--- out\n" + out() + "\n--- err\n" + err);
        return this;
    }
}
