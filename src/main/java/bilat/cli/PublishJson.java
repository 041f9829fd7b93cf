package bilat.cli;

import static bilat.cli.JsonLines.number;
import static bilat.cli.JsonLines.put;

import bilat.definition.Edition;
import bilat.fact.Word;
import bilat.load.JsonText;
import bilat.publish.Happening;
import bilat.publish.Occasion;
import bilat.publish.Publication;
import java.util.Locale;
import java.util.Set;

/** For programs: an object a line on standard error. */
final class PublishJson implements PublishLog {
    private static final Set<Happening.Kind> PROBLEMS =
            Set.of(Happening.Kind.FAILED, Happening.Kind.LEFT_OUT, Happening.Kind.LATEST_STAYS, Happening.Kind.NO_LINK);

    private final Edition edition;
    private final Occasion occasion;
    private final Console console;
    private final JsonLines lines;
    private final boolean rehearsal;

    PublishJson(Edition edition, Occasion occasion, Console console, boolean rehearsal) {
        this.edition = edition;
        this.occasion = occasion;
        this.console = console;
        this.lines = console.lines().orElseThrow();
        this.rehearsal = rehearsal;
    }

    @Override
    public void begins(int due) {
        if (!console.isQuiet()) {
            JsonText line = line(JsonLines.Level.INFO, "begun");
            line.key("pairs");
            line.number(due);
            lines.print(line);
        }
    }

    @Override
    public void sees(Happening it) {
        boolean problem = PROBLEMS.contains(it.kind());
        if (it.kind() == Happening.Kind.PAIR_DONE || console.isQuiet() && !problem) {
            return;
        }
        JsonText line = line(problem ? JsonLines.Level.WARNING : JsonLines.Level.INFO, event(it.kind()));
        it.pair().ifPresent(pair -> put(line, "pair", pair.toString()));
        it.file().ifPresent(file -> put(line, "file", file));
        it.cause().map(Word::word).ifPresent(cause -> put(line, "cause", cause));
        it.reason().map(Word::word).ifPresent(reason -> put(line, "reason", reason));
        it.folder().ifPresent(folder -> put(line, folderKey(it.kind()), folder));
        lines.print(line);
    }

    private String event(Happening.Kind kind) {
        return switch (kind) {
            case MADE -> rehearsal ? "would-make" : "made";
            case DELETED -> rehearsal ? "would-delete" : "deleted";
            default -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
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
        if (!console.isQuiet() || exit != Exit.DONE) {
            JsonText line = line(exit == Exit.DONE ? JsonLines.Level.INFO : JsonLines.Level.WARNING, "ended");
            put(line, "path", occasion.root().resolve(result.folder()).toString());
            number(line, rehearsal ? "due" : "made", result.made());
            number(line, "unchanged", result.unchanged());
            number(line, "failed", result.failed());
            if (result.unread()) {
                put(line, "unread", "of-pairs-left-out");
            }
            number(line, "exit-code", exit.code());
            lines.print(line);
        }
        return exit;
    }

    private JsonText line(JsonLines.Level level, String event) {
        JsonText line = lines.begin(level);
        put(line, "folder", edition.folder(occasion.date()));
        put(line, "event", event);
        return line;
    }
}
