package bilat.load;

import bilat.diagnostic.Place;
import bilat.fact.Pair;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A reference that a record makes, to be followed once every file is read.
 *
 * @param target as typed
 * @param pair the pair of the file, in which facts are looked for first
 * @param record the record that makes it, by its number in the file
 * @param part the part of the record that makes it, if that part can be left out alone
 */
record Link(Kind kind, String target, Optional<Pair> pair, Place place, int record, OptionalInt part) {

    /** The same made by another record of the file. */
    Link from(int other) {
        return new Link(kind, target, pair, place, other, part);
    }

    /** The same made by a part of the record. */
    Link ofPart(int number) {
        return new Link(kind, target, pair, place, record, OptionalInt.of(number));
    }

    /** Whether the record is of no use without its target: a country is known by its code alone. */
    boolean isNeeded() {
        return kind != Kind.COUNTRY;
    }

    /** What a reference leads to. */
    enum Kind {
        SOURCE("source", "sources"),
        OFFICIAL("official", "officials"),
        ORGANISATION("organisation", "organisations"),
        COUNTRY("country", "countries"),
        ISSUE("issue", "issues"),
        AGREEMENT("agreement", "agreements"),
        MECHANISM("mechanism", "mechanisms"),
        FACT("fact", "");

        private final String word;
        private final String collection;

        Kind(String word, String collection) {
            this.word = word;
            this.collection = collection;
        }

        String word() {
            return word;
        }

        /** Where its target stands; empty for any collection of facts. */
        Optional<String> collection() {
            return Optional.of(collection).filter(key -> !key.isEmpty());
        }

        /** The space of the ids of its target: that of its collection; facts share theirs, which has no name. */
        String space() {
            return isFact() ? "" : collection;
        }

        boolean isFact() {
            return this == AGREEMENT || this == MECHANISM || this == FACT;
        }
    }
}
