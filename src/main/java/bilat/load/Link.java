package bilat.load;

import bilat.diagnostic.Place;
import bilat.fact.Pair;
import java.util.Optional;

/**
 * A reference that a record makes, to be followed once every file is read.
 *
 * @param target as typed
 * @param pair the pair of the file, in which facts are looked for first
 * @param record the record that makes it, by its number in the file
 */
record Link(Kind kind, String target, Optional<Pair> pair, Place place, int record) {

    /** What a reference leads to. */
    enum Kind {
        SOURCE("source"),
        OFFICIAL("official"),
        ORGANISATION("organisation"),
        COUNTRY("country"),
        ISSUE("issue"),
        AGREEMENT("agreement"),
        MECHANISM("mechanism"),
        FACT("fact");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
