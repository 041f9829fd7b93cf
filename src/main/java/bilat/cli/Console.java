package bilat.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import bilat.diagnostic.Visible;
import bilat.fact.Word;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** The two streams, in UTF-8 whatever the locale: documents and findings on one, everything else on the other. */
final class Console {
    /** How much is said on the second stream. */
    enum Verbosity {
        QUIET,
        NORMAL,
        VERBOSE
    }

    /** When colour is used. */
    enum Colour implements Word {
        AUTO,
        ALWAYS,
        NEVER
    }

    private final PrintStream outStream;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Surroundings surroundings;
    private Verbosity verbosity = Verbosity.NORMAL;
    private Colour colour = Colour.AUTO;
    private Optional<LogLines> lines = Optional.empty();

    Console(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.outStream = surroundings.out();
        this.out = new PrintWriter(surroundings.out(), true, UTF_8);
        this.err = new PrintWriter(surroundings.err(), true, UTF_8);
    }

    /** Takes what the command line asks for; until then nothing but wrong usage is said. */
    void set(Verbosity asked, Colour wanted) {
        verbosity = asked;
        colour = wanted;
    }

    /** Says everything from now on in lines for programs. */
    void speak(LogLines forPrograms) {
        lines = Optional.of(forPrograms);
    }

    /** How it is said, where it is said for programs. */
    Optional<LogLines> lines() {
        return lines;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    boolean outIsTerminal() {
        return surroundings.outIsTerminal();
    }

    boolean errIsTerminal() {
        return surroundings.errIsTerminal();
    }

    boolean isQuiet() {
        return verbosity == Verbosity.QUIET;
    }

    /** Whether a line can be rewritten where messages go. */
    boolean rewrites() {
        return surroundings.errIsTerminal()
                && !surroundings.environment().getOrDefault("TERM", "").equals("dumb");
    }

    boolean isVerbose() {
        return verbosity == Verbosity.VERBOSE;
    }

    /** Whether findings are in colour. */
    Ansi outColour() {
        return ansi(surroundings.outIsTerminal());
    }

    /** Whether messages are in colour. */
    Ansi errColour() {
        return ansi(surroundings.errIsTerminal());
    }

    private Ansi ansi(boolean terminal) {
        Map<String, String> environment = surroundings.environment();
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        boolean on = colour == Colour.ALWAYS || colour == Colour.AUTO && terminal && !plain;
        return on ? Ansi.ON : Ansi.OFF;
    }

    /** Something that may have to be done about. */
    void warn(String message) {
        put(LogLines.Level.WARNING, "bilat: ", message);
    }

    /** What was done; not said where only problems are wanted. */
    void say(String message) {
        if (verbosity != Verbosity.QUIET) {
            put(LogLines.Level.INFO, "", message);
        }
    }

    /** How it was done; said only on request. */
    void detail(String message) {
        if (verbosity == Verbosity.VERBOSE) {
            put(LogLines.Level.DEBUG, "", message);
        }
    }

    /** Why the program ends without what it was asked for, and where to read on. */
    void stop(Exit exit, String why, Optional<String> help) {
        if (lines.isPresent()) {
            lines.get().stopped(exit, why, help);
        } else {
            warn(why);
            help.ifPresent(err::println);
        }
    }

    /** Where in the program something was thrown; said only on request. */
    void trace(Throwable thrown) {
        if (verbosity == Verbosity.VERBOSE) {
            lines.ifPresentOrElse(json -> json.trace(thrown), () -> thrown.printStackTrace(err));
        }
    }

    /** What was found stands before what is said of it, where both go to one place. */
    private void put(LogLines.Level level, String begin, String message) {
        out.flush();
        lines.ifPresentOrElse(json -> json.message(level, message), () -> err.println(Visible.text(begin + message)));
    }

    /** Writes a document, byte for byte. */
    void document(byte[] bytes) throws IOException {
        out.flush();
        outStream.write(bytes);
        flush();
    }

    /** Sees to it that what was written has arrived: a full disk must not pass for success. */
    void flush() throws IOException {
        out.flush();
        if (outStream.checkError()) {
            throw new IOException("cannot write to standard output");
        }
    }
}
