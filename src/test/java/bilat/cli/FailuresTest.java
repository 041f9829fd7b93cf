package bilat.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_fault_of_the_program_is_owned_and_traced_only_on_request() {
        assertEquals(Exit.FAULT, answer(Console.Verbosity.QUIET, new IllegalStateException("a bug")));
        assertEquals("""
                bilat: this is a fault of bilat, not of the facts: java.lang.IllegalStateException: a bug
                bilat: run it again with -v, and report what it says then
                """, said.toString(UTF_8));
        said.reset();
        assertEquals(Exit.FAULT, answer(Console.Verbosity.VERBOSE, new StackOverflowError()));
        assertTrue(said.toString(UTF_8).contains("\tat bilat.cli.FailuresTest"), said.toString(UTF_8));
    }

    @Test
    void what_the_machine_refuses_is_said_in_a_sentence() {
        answer(Console.Verbosity.NORMAL, new UncheckedIOException(new AccessDeniedException("data/x.yaml")));
        answer(Console.Verbosity.NORMAL, new FileSystemException("out.pdf", null, "No space left on device"));
        assertEquals(
                Exit.MACHINE, answer(Console.Verbosity.NORMAL, new IOException("cannot write to standard output")));
        assertEquals("""
                bilat: cannot read or write data/x.yaml: permission denied
                bilat: cannot read or write out.pdf: No space left on device
                bilat: cannot write to standard output
                """, said.toString(UTF_8));
    }

    @Test
    void too_little_memory_is_not_a_fault_of_the_program() {
        assertEquals(Exit.MACHINE, answer(Console.Verbosity.NORMAL, new OutOfMemoryError("Java heap space")));
        assertEquals(
                "bilat: not enough memory; give Java more, for example with BILAT_JAVA_OPTS=-Xmx4g\n",
                said.toString(UTF_8));
    }

    private Exit answer(Console.Verbosity verbosity, Throwable thrown) {
        PrintStream err = new PrintStream(said, true);
        Console console = new Console(new Surroundings(
                InputStream.nullInputStream(), err, err, Map.of(), Clock.systemUTC(), Path.of(""), false, false));
        console.set(verbosity, Console.Colour.AUTO);
        return new Failures(console).answer(thrown);
    }
}
