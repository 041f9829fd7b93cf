package bilat.cli;

import bilat.diagnostic.Diagnostic;
import bilat.load.JsonText;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** What is said for programs: an object a line, each with the moment it was written. */
final class LogLines {
    /** The name that changes when a program that reads it would have to. */
    static final String SCHEMA = "bilat-publish-log/1";

    private final String edition;
    private final Supplier<Instant> clock;
    private final PrintWriter to;

    /**
     * Those of one publication.
     *
     * @param edition as it was asked for
     */
    LogLines(String edition, Supplier<Instant> clock, PrintWriter to) {
        this.edition = edition;
        this.clock = clock;
        this.to = to;
    }

    /** How much a line matters. */
    enum Level {
        DEBUG,
        INFO,
        WARNING,
        ERROR;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The beginning of a line. */
    JsonText begin(Level level) {
        JsonText line = new JsonText();
        line.begin('{');
        line.put("schema", SCHEMA);
        line.put("time", clock.get().toString());
        line.put("level", level.word());
        line.put("edition", edition);
        return line;
    }

    /** Ends a line, and writes it. */
    void print(JsonText line) {
        line.end('}');
        to.println(line);
    }

    /** A sentence that is of no other kind. */
    void message(Level level, String text) {
        JsonText line = begin(level);
        line.put("event", "message");
        line.put("message", text);
        print(line);
    }

    /** Something that is wrong in a file. */
    void finding(Diagnostic found) {
        JsonText line = begin(
                switch (found.severity()) {
                    case ERROR -> Level.ERROR;
                    case WARNING -> Level.WARNING;
                    case NOTE -> Level.INFO;
                });
        line.put("event", "finding");
        line.put("rule", found.code());
        line.put("file", found.place().file());
        line.put("line", found.place().line());
        line.put("column", found.place().column());
        line.put("message", found.message());
        found.help().ifPresent(help -> line.put("help", help));
        print(line);
    }

    /** Why a run ends that came to no result. */
    void stopped(Exit exit, String why, Optional<String> help) {
        JsonText line = begin(Level.ERROR);
        line.put("event", "stopped");
        line.put("message", why);
        help.ifPresent(text -> line.put("help", text));
        line.put("exit-code", exit.code());
        print(line);
    }

    /** Where in the program something was thrown. */
    void trace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        JsonText line = begin(Level.DEBUG);
        line.put("event", "trace");
        line.put("trace", trace.toString());
        print(line);
    }
}
