package bilat.cli;

import bilat.definition.Edition;
import bilat.fact.Word;
import bilat.load.JsonText;
import bilat.publish.Happening;
import bilat.publish.Occasion;
import bilat.publish.Publication;
import java.util.Locale;
import java.util.Set;

/** For programs: an object a line on standard error, each with the moment it was written. */
final class PublishJson implements PublishLog {
    /** The name that changes when a program that reads it would have to. */
    static final String SCHEMA = "bilat-publish-log/1";

    private static final Set<Happening.Kind> PROBLEMS =
            Set.of(Happening.Kind.FAILED, Happening.Kind.LEFT_OUT, Happening.Kind.LATEST_STAYS, Happening.Kind.NO_LINK);

    private final Edition edition;
    private final Occasion occasion;
    private final Bilat bilat;
    private final boolean rehearsal;

    PublishJson(Edition edition, Occasion occasion, Bilat bilat, boolean rehearsal) {
        this.edition = edition;
        this.occasion = occasion;
        this.bilat = bilat;
        this.rehearsal = rehearsal;
    }

    @Override
    public void begins(int due) {
        if (!bilat.console().isQuiet()) {
            JsonText line = line("info", "begun");
            line.key("pairs");
            line.number(due);
            print(line);
        }
    }

    @Override
    public void sees(Happening it) {
        boolean problem = PROBLEMS.contains(it.kind());
        if (it.kind() == Happening.Kind.PAIR_DONE || bilat.console().isQuiet() && !problem) {
            return;
        }
        JsonText line = line(
                problem ? "warning" : "info",
                it.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        it.pair().ifPresent(pair -> put(line, "pair", pair.toString()));
        it.file().ifPresent(file -> put(line, "file", file));
        it.cause().map(Word::word).ifPresent(cause -> put(line, "cause", cause));
        it.reason().map(Word::word).ifPresent(reason -> put(line, "reason", reason));
        it.folder().ifPresent(folder -> put(line, folderKey(it.kind()), folder));
        print(line);
    }

    private static String folderKey(Happening.Kind kind) {
        return switch (kind) {
            case FAILED -> "kept-from";
            case LATEST_STAYS -> "latest";
            default -> "deleted";
        };
    }

    @Override
    public Exit ends(Publication.Result result) {
        Exit exit = PublishLog.exit(result, rehearsal);
        if (!bilat.console().isQuiet() || exit != Exit.DONE) {
            JsonText line = line(exit == Exit.DONE ? "info" : "warning", "ended");
            put(line, "path", occasion.root().resolve(result.folder()).toString());
            number(line, "made", result.made());
            number(line, "unchanged", result.unchanged());
            number(line, "failed", result.failed());
            if (result.unread()) {
                put(line, "unread", "of-pairs-left-out");
            }
            number(line, "exit-code", exit.code());
            print(line);
        }
        return exit;
    }

    private JsonText line(String level, String event) {
        JsonText line = new JsonText();
        line.begin('{');
        put(line, "schema", SCHEMA);
        put(line, "time", bilat.now().toString());
        put(line, "level", level);
        put(line, "edition", edition.name());
        put(line, "folder", edition.folder(occasion.date()));
        put(line, "event", event);
        return line;
    }

    private static void put(JsonText line, String key, String text) {
        line.key(key);
        line.text(text);
    }

    private static void number(JsonText line, String key, int number) {
        line.key(key);
        line.number(number);
    }

    private void print(JsonText line) {
        line.end('}');
        bilat.console().err().println(line);
    }
}
