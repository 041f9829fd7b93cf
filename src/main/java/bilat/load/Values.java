package bilat.load;

import java.util.IdentityHashMap;
import java.util.Map;

/** The values of a mapping that was read without a problem. */
final class Values {
    private final Map<Field<?, ?>, Object> values = new IdentityHashMap<>();

    void put(Field<?, ?> field, Object value) {
        values.put(field, value);
    }

    /** How many fields have a value. */
    int size() {
        return values.size();
    }

    /** The value of a field of the shape that was read; a field of another shape is a bug. */
    @SuppressWarnings("unchecked") // Shape puts in only what the field itself has read.
    <V> V get(Field<?, V> field) {
        Object value = values.get(field);
        if (value == null) {
            throw new IllegalArgumentException("not a field of this shape: " + field.key());
        }
        return (V) value;
    }
}
