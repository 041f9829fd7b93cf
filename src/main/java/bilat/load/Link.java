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

    /** The space of the ids of facts, whatever their collection. */
    static final String FACTS = "";

    /** What a reference leads to. */
    enum Kind {
        SOURCE("source", "sources"),
        OFFICIAL("official", "officials"),
        ORGANISATION("organisation", "organisations"),
        COUNTRY("country", "countries"),
        ISSUE("issue", "issues"),
        AGREEMENT("agreement", FACTS),
        MECHANISM("mechanism", FACTS),
        FACT("fact", FACTS);

        private final String word;
        private final String space;

        Kind(String word, String space) {
            this.word = word;
            this.space = space;
        }

        /** The collection whose ids it is one of; facts share theirs. */
        String space() {
            return space;
        }

        String word() {
            return word;
        }
    }
}
