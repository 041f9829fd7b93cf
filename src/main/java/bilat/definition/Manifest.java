package bilat.definition;

import bilat.fact.Actor;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.fact.Word;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the folder of a published edition, and of what it was made. It is a matter of the facts alone: an
 * edition that was made in one go and one that was made in several have the same.
 *
 * @param program name and version: "bilat 0.1.0"
 * @param edition the name by which it is defined: {@code weekly}
 * @param folder {@code 2019-W04}
 * @param asOf the day it stands for
 * @param marking the ceiling
 * @param comparedWith the folder of the edition before it; empty where it is the first
 * @param fonts those given besides the shipped ones
 * @param definitions of its products
 * @param pairs in alphabetical order
 * @param index the documents that list what is in it
 */
public record Manifest(
        State state,
        String program,
        String edition,
        String folder,
        LocalDate asOf,
        Marking marking,
        Optional<String> comparedWith,
        List<FontFile> fonts,
        List<Product> definitions,
        List<OfPair> pairs,
        List<File> index) {
    private static final Comparator<OfPair> BY_PAIR = Comparator.comparing(OfPair::key);

    public Manifest {
        fonts = List.copyOf(fonts);
        definitions = List.copyOf(definitions);
        pairs = pairs.stream().sorted(BY_PAIR).toList();
        index = List.copyOf(index);
    }

    /** What became of a pair, in whatever order the two are written; looked up, since there may be many thousands. */
    public Optional<OfPair> of(Pair pair) {
        int first = 0;
        int last = pairs.size();
        String key = pair.canonical().toString();
        while (first < last) {
            int middle = (first + last) >>> 1;
            if (pairs.get(middle).key().compareTo(key) < 0) {
                first = middle + 1;
            } else {
                last = middle;
            }
        }
        return first < pairs.size() && pairs.get(first).key().equals(key)
                ? Optional.of(pairs.get(first))
                : Optional.empty();
    }

    /** How far it has come. */
    public enum State implements Word {
        /** For the first time. */
        MAKING,
        /** It was complete, and some of it is made again. */
        MAKING_AGAIN,
        COMPLETE
    }

    /** What became of a pair. */
    public enum Status implements Word {
        MADE,
        /** Its files, if there are any, are older ones. */
        FAILED,
        /** Its files may be older ones, until the edition is complete. */
        PENDING
    }

    /**
     * A file in the folder.
     *
     * @param path with slashes, from the folder
     * @param sha256 of its bytes, in hexadecimal
     * @param bytes how many
     */
    public record File(String path, String sha256, int bytes) {}

    /** A product and the file that holds its definition as it was used. */
    public record Product(String name, File file) {}

    /**
     * The facts of a pair as they were on file.
     *
     * @param asOf on which day
     * @param count how many, each value of a figure counted
     */
    public record Snapshot(File file, LocalDate asOf, int count) {}

    /**
     * What a pair was compared with.
     *
     * @param folder of the edition whose facts they are; that of this edition, where they are those it published first
     * @param facts SHA-256 of these facts, in hexadecimal
     */
    public record Compared(String folder, LocalDate asOf, String facts) {}

    /**
     * A brief.
     *
     * @param side for whom it is made, where it is made for one
     * @param pages of a PDF; empty for Markdown
     * @param facts SHA-256 of what of the facts it shows, in hexadecimal
     */
    public record Brief(
            String product, Format format, Optional<Actor> side, File file, Optional<Integer> pages, String facts) {}

    /**
     * A pair.
     *
     * @param reason why it failed
     * @param keptFrom the folder of the edition whose files these are, where the pair failed
     * @param facts its facts; empty where it failed and there is nothing older
     * @param first what this edition published first, where it was made again with other facts and no edition is before
     *     it
     * @param briefs in the order of the edition's products, sides and formats
     * @param unmade the products that are not made of it, since there is nothing to compare with
     * @param changes how many facts and other records are different, for each reason; empty too where it is compared
     *     with nothing
     */
    public record OfPair(
            Pair pair,
            Status status,
            Optional<Reason> reason,
            Optional<String> keptFrom,
            Optional<Compared> compared,
            Optional<Snapshot> facts,
            Optional<Snapshot> first,
            List<Brief> briefs,
            List<String> unmade,
            List<Changed> changes) {
        public OfPair {
            changes = List.copyOf(changes);
            briefs = List.copyOf(briefs);
            unmade = List.copyOf(unmade);
        }

        private String key() {
            return pair.canonical().toString();
        }
    }

    /**
     * How many facts are different for a reason.
     *
     * @param why the reason's word: {@code world-changed}
     */
    public record Changed(String why, int count) {}

    /** Why a pair failed. There are no others, so that nothing of what is withheld can be told. */
    public enum Reason implements Word {
        ERRORS_IN_FACTS,
        LETTERS_WITHOUT_A_FONT,
        FACTS_LOST,
        EARLIER_FACTS_DAMAGED,
        FAULT_OF_THE_PROGRAM
    }
}
