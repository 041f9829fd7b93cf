package bilat.cli;

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
    private final LogLines lines;
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
            JsonText line = line(LogLines.Level.INFO, "begun");
            line.put("pairs", due);
            lines.print(line);
        }
    }

    @Override
    public void sees(Happening it) {
        boolean problem = PROBLEMS.contains(it.kind());
        if (it.kind() == Happening.Kind.PAIR_DONE || console.isQuiet() && !problem) {
            return;
        }
        JsonText line = line(problem ? LogLines.Level.WARNING : LogLines.Level.INFO, event(it.kind()));
        it.pair().ifPresent(pair -> line.put("pair", pair.toString()));
        it.file().ifPresent(file -> line.put("file", file));
        it.cause().map(Word::word).ifPresent(cause -> line.put("cause", cause));
        it.reason().map(Word::word).ifPresent(reason -> line.put("reason", reason));
        it.folder().ifPresent(folder -> line.put(folderKey(it.kind()), folder));
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
            JsonText line = line(exit == Exit.DONE ? LogLines.Level.INFO : LogLines.Level.WARNING, "ended");
            line.put("path", occasion.root().resolve(result.folder()).toString());
            line.put(rehearsal ? "due" : "made", result.made());
            line.put("unchanged", result.unchanged());
            line.put("failed", result.failed());
            if (result.unread()) {
                line.put("unread", "of-pairs-left-out");
            }
            line.put("exit-code", exit.code());
            lines.print(line);
        }
        return exit;
    }

    private JsonText line(LogLines.Level level, String event) {
        JsonText line = lines.begin(level);
        line.put("folder", edition.folder(occasion.date()));
        line.put("event", event);
        return line;
    }
}
