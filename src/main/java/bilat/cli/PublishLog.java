package bilat.cli;

import bilat.definition.Edition;
import bilat.fact.Word;
import bilat.publish.Happening;
import bilat.publish.Occasion;
import bilat.publish.Publication;

/** What is said of a publication while it goes on, and at its end. */
interface PublishLog extends Happening.Watcher {
    /** How it is said. */
    enum Style implements Word {
        TEXT,
        JSON
    }

    static PublishLog of(Style style, Edition edition, Occasion occasion, Bilat bilat, boolean rehearsal) {
        return switch (style) {
            case TEXT -> new PublishText(edition, occasion, bilat, rehearsal);
            case JSON -> new PublishJson(edition, occasion, bilat.console(), rehearsal);
        };
    }

    /** Says what came of it; the exit code. */
    Exit ends(Publication.Result result);

    /** With which code a publication ends. */
    static Exit exit(Publication.Result result, boolean rehearsal) {
        if (result.pairs() == 0 || result.failed() > 0 && !result.isPublished() && !rehearsal) {
            return Exit.FACTS;
        }
        return result.failed() > 0 || result.unread() ? Exit.PARTLY : Exit.DONE;
    }
}
