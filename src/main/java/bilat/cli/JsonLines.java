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
final class JsonLines {
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
    JsonLines(String edition, Supplier<Instant> clock, PrintWriter to) {
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
        put(line, "schema", SCHEMA);
        put(line, "time", clock.get().toString());
        put(line, "level", level.word());
        put(line, "edition", edition);
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
        put(line, "event", "message");
        put(line, "message", text);
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
        put(line, "event", "finding");
        put(line, "rule", found.code());
        put(line, "file", found.place().file());
        number(line, "line", found.place().line());
        number(line, "column", found.place().column());
        put(line, "message", found.message());
        found.help().ifPresent(help -> put(line, "help", help));
        print(line);
    }

    /** Why a run ends that came to no result. */
    void stopped(Exit exit, String why, Optional<String> help) {
        JsonText line = begin(Level.ERROR);
        put(line, "event", "stopped");
        put(line, "message", why);
        help.ifPresent(text -> put(line, "help", text));
        number(line, "exit-code", exit.code());
        print(line);
    }

    /** Where in the program something was thrown. */
    void trace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        JsonText line = begin(Level.DEBUG);
        put(line, "event", "trace");
        put(line, "trace", trace.toString());
        print(line);
    }

    static void put(JsonText line, String key, String text) {
        line.key(key);
        line.text(text);
    }

    static void number(JsonText line, String key, int number) {
        line.key(key);
        line.number(number);
    }
}
