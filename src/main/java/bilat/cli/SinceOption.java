package bilat.cli;

import bilat.definition.Definition;
import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.publish.Named;
import bilat.publish.Since;
import bilat.publish.WrongOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a brief is compared with. */
final class SinceOption {
    @Option(
            names = "--since",
            paramLabel = "EDITION|DATE|DIR",
            description = "tell what changed since a published edition, a day, or the facts of another data root")
    private Optional<String> typed;

    /** What was named, for one pair after another. */
    record Earlier(Named named, Definition definition, Console console) {
        /** That of a pair; empty where an edition has none and the brief can be made without. */
        Optional<Since> of(Pair pair, Facts now) throws IOException, WrongOrder {
            Optional<Since> found = named.of(pair, now, definition);
            if (found.isEmpty()) {
                console.warn("the edition to compare with has nothing of " + pair
                        + "; its brief does not tell what changed");
            }
            return found;
        }
    }

    boolean isAsked() {
        return typed.isPresent();
    }

    /**
     * What is meant.
     *
     * @param editions the folder of the published editions
     * @param ceiling the highest marking of the briefs
     * @throws WrongOrder if nothing can be compared with it
     */
    Earlier read(Bilat bilat, Optional<Path> editions, LocalDate asOf, Definition definition, Optional<Marking> ceiling)
            throws IOException, WrongOrder {
        String name = typed.orElseThrow();
        Named named = Named.of(name, bilat.path(name), editions, asOf, ceiling.orElse(definition.marking()));
        tellUnread(named, name, bilat.console());
        return new Earlier(named, definition, bilat.console());
    }

    /** What cannot be read is on neither side. */
    static void tellUnread(Named named, String typed, Console console) {
        if (named.unread() > 0) {
            console.warn("what could not be read in " + typed + " is compared with nothing: " + named.unread());
        }
    }
}
