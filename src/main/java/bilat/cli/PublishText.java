package bilat.cli;

import bilat.definition.Edition;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.publish.Cause;
import bilat.publish.Happening;
import bilat.publish.Occasion;
import bilat.publish.Publication;

/** For people: one rewritten line where a person looks, elsewhere a line for each brief. */
final class PublishText implements PublishLog {
    private static final String REWRITE = "\r\u001b[K";

    private final Edition edition;
    private final Occasion occasion;
    private final Console console;
    private final boolean rehearsal;
    private int pairs;
    private int done;

    PublishText(Edition edition, Occasion occasion, Bilat bilat, boolean rehearsal) {
        this.edition = edition;
        this.occasion = occasion;
        this.console = bilat.console();
        this.rehearsal = rehearsal;
    }

    @Override
    public void begins(int due) {
        pairs = due;
    }

    @Override
    public void sees(Happening it) {
        switch (it.kind()) {
            case MADE -> made(it.file().orElseThrow(), it.cause().orElseThrow());
            case UNCHANGED -> console.detail("unchanged " + it.file().orElseThrow());
            case FAILED ->
                warn(failed(it)
                        + it.folder()
                                .map(folder -> "; its briefs are those of " + folder)
                                .orElse(""));
            case LEFT_OUT -> warn(it.pair().orElseThrow() + " is left out: nothing of it is on file any more");
            case NOTHING_ON_FILE -> say("nothing is on file of " + it.pair().orElseThrow());
            case NOTHING_TO_COMPARE ->
                console.detail("no " + it.file().orElseThrow() + " of "
                        + it.pair().orElseThrow() + ": there is no earlier edition to compare with");
            case PAIR_DONE -> progress(it.pair().orElseThrow());
            case TAKEN_AWAY -> say("took away " + it.file().orElseThrow());
            case DELETED ->
                say((rehearsal ? "would delete " : "deleted ") + it.folder().orElseThrow());
            case LATEST_STAYS ->
                warn("latest still leads to " + it.folder().orElseThrow() + ", which is of a later day than "
                        + occasion.date());
            case NO_LINK ->
                warn("cannot make the link \"latest\" in " + occasion.root()
                        + ": something else is called so, or the file system has no links");
        }
    }

    private void made(String file, Cause cause) {
        String why = cause == Cause.NEW ? "" : ": " + cause.sentence();
        if (rehearsal) {
            console.out().println("would make " + file + why);
        } else if (console.rewrites()) {
            console.detail("made " + file + why);
        } else {
            console.say("made " + file + why);
        }
    }

    private String failed(Happening it) {
        Pair pair = it.pair().orElseThrow();
        return pair + " is not made: "
                + switch (it.reason().orElseThrow()) {
                    case ERRORS_IN_FACTS -> "facts that it would use have errors; \"" + brief(pair) + "\" tells which";
                    case LETTERS_WITHOUT_A_FONT ->
                        "no font of the PDF has some of its letters; \"" + brief(pair)
                                + " --to pdf\" tells which, and --font FILE gives one";
                    case FACTS_LOST ->
                        "more than a fifth of its facts are gone since the last edition; --force makes it"
                                + " all the same";
                    case EARLIER_FACTS_DAMAGED ->
                        "the facts that it is compared with are not as they were published"
                                + it.file()
                                        .map(file -> ", " + occasion.root().resolve(file))
                                        .orElse("")
                                + "; put them back from a backup, or move their edition away";
                    case FAULT_OF_THE_PROGRAM -> "this is a fault of bilat; \"" + brief(pair) + " -v\" may tell more";
                };
    }

    private String brief(Pair pair) {
        String ceiling = edition.marking() == Marking.CLEAR
                ? ""
                : " --marking " + edition.marking().word();
        return "bilat brief " + pair + " --as-of " + occasion.date() + ceiling;
    }

    private void progress(Pair pair) {
        done++;
        if (console.rewrites() && !console.isQuiet()) {
            console.err().print(REWRITE + done + " of " + pairs + " pairs: " + pair);
            console.err().flush();
        }
    }

    private void clear() {
        if (done > 0 && console.rewrites() && !console.isQuiet()) {
            console.err().print(REWRITE);
            console.err().flush();
        }
    }

    private void warn(String line) {
        clear();
        console.warn(line);
    }

    private void say(String line) {
        clear();
        console.say(line);
    }

    @Override
    public Exit ends(Publication.Result result) {
        clear();
        if (result.unread()) {
            console.warn("what cannot be read may be of pairs that are not in this edition; bilat check tells what");
        }
        Exit exit = PublishLog.exit(result, rehearsal);
        String title = edition.name() + " " + result.folder();
        if (result.pairs() == 0) {
            console.warn("nothing is published: no fact within the ceiling is on file by " + occasion.date());
        } else if (exit == Exit.FACTS) {
            console.warn("nothing is published; what was published before is as it was");
        } else if (result.made() == 0) {
            console.say(title + ": nothing to make, " + count(result.unchanged(), "brief") + " unchanged"
                    + failures(result));
        } else {
            console.say(title + ": " + count(result.made(), "brief") + (rehearsal ? " would be" : "") + " made, "
                    + result.unchanged() + " unchanged" + failures(result) + ", in "
                    + occasion.root().resolve(result.folder()));
        }
        return exit;
    }

    private static String failures(Publication.Result result) {
        return result.failed() == 0 ? "" : ", " + count(result.failed(), "pair") + " not made";
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
