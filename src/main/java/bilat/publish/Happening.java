package bilat.publish;

import bilat.definition.Manifest;
import bilat.fact.Pair;
import java.util.Optional;

/**
 * Something that happened while an edition was published, or that would, for people and programs that watch it. It
 * tells of no fact.
 *
 * @param pair of which it is told
 * @param file of a brief, by its path in the folder; where a pair failed, that which is damaged, by its path in the
 *     folder of all editions
 * @param cause why a brief is made
 * @param reason why a pair failed
 * @param folder of an edition
 */
public record Happening(
        Kind kind,
        Optional<Pair> pair,
        Optional<String> file,
        Optional<Cause> cause,
        Optional<Manifest.Reason> reason,
        Optional<String> folder) {
    /** What happened. */
    public enum Kind {
        /** A brief is made. */
        MADE,
        /** A brief is as it was made before. */
        UNCHANGED,
        /** A pair failed; the folder is that of the edition whose files are kept. */
        FAILED,
        /** A pair was in the edition before and is left out, since nothing of it is on file any more. */
        LEFT_OUT,
        /** Nothing is on file of a pair that the edition names, and its brief says so. */
        NOTHING_ON_FILE,
        /** A product is not made of a pair, since there is nothing to compare with; the file is the product's name. */
        NOTHING_TO_COMPARE,
        /** The work on a pair is at its end. */
        PAIR_DONE,
        /** A file that the edition has no more is taken away. */
        TAKEN_AWAY,
        /** An older edition is deleted. */
        DELETED,
        /** The edition is of an earlier day than that which {@code latest} leads to, the folder, and goes on to. */
        LATEST_STAYS,
        /**
         * Something else is called {@code latest}, or the file system has no links: none leads to the newest edition.
         */
        NO_LINK
    }

    static Happening made(Pair pair, String file, Cause cause) {
        return new Happening(
                Kind.MADE,
                Optional.of(pair),
                Optional.of(file),
                Optional.of(cause),
                Optional.empty(),
                Optional.empty());
    }

    static Happening failed(Wanted wanted, Manifest.Reason reason, Optional<String> keptFrom) {
        Optional<String> damaged =
                reason == Manifest.Reason.EARLIER_FACTS_DAMAGED ? wanted.base().map(Base::file) : Optional.empty();
        return new Happening(
                Kind.FAILED, Optional.of(wanted.pair()), damaged, Optional.empty(), Optional.of(reason), keptFrom);
    }

    static Happening of(Kind kind, Pair pair) {
        return new Happening(
                kind, Optional.of(pair), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Happening of(Kind kind, Pair pair, String file) {
        return new Happening(
                kind, Optional.of(pair), Optional.of(file), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Happening of(Kind kind) {
        return new Happening(
                kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Happening file(Kind kind, String file) {
        return new Happening(
                kind, Optional.empty(), Optional.of(file), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Happening folder(Kind kind, String folder) {
        return new Happening(
                kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(folder));
    }

    /** Who watches. */
    public interface Watcher {
        /** How many pairs are worked on. */
        void begins(int pairs);

        /** Called by one thread at a time. */
        void sees(Happening happening);
    }
}
