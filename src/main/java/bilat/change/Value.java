package bilat.change;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What stands under a key of a record, as canonical JSON has it. */
public sealed interface Value {
    /** Calls the method of the visitor that is meant for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** A date, a word of a closed list, a number or prose, as it would be typed; prose with its {@code [@source]}. */
    record Text(String text) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * The id of another record.
     *
     * @param space the collection whose ids it is one of; empty for facts
     */
    record Reference(String space, String id) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }
    }

    /** Several values, whose order says nothing. */
    record Listed(List<Value> values) implements Value {
        public Listed {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listed(this);
        }
    }

    /** A mapping: what each party did, or the parts of a citation. */
    record Keyed(SortedMap<String, Value> values) implements Value {
        public Keyed {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.keyed(this);
        }
    }

    /** One method per kind. */
    interface Visitor<R> {
        R text(Text text);

        R reference(Reference reference);

        R listed(Listed listed);

        R keyed(Keyed keyed);
    }
}
