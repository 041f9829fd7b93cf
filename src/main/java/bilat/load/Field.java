package bilat.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.Node;

/**
 * One key of a record: what it may hold, where the record keeps it, and what it means.
 *
 * @param <R> the record
 * @param <V> what the record keeps: a value, an {@code Optional} or a list
 */
final class Field<R, V> {
    private final String key;
    private final Type<V> type;
    private final Optional<V> absent;
    private final Function<R, V> of;
    private final String about;

    private Field(String key, Type<V> type, Optional<V> absent, Function<R, V> of, String about) {
        this.key = key;
        this.type = type;
        this.absent = absent;
        this.of = of;
        this.about = about;
    }

    /** A key that must be there. */
    static <R, T> Field<R, T> required(String key, Type<T> type, Function<R, T> of, String about) {
        return new Field<>(key, type, Optional.empty(), of, about);
    }

    /** A key that may be left out. */
    static <R, T> Field<R, Optional<T>> optional(String key, Type<T> type, Function<R, Optional<T>> of, String about) {
        return new Field<>(key, new Wrapped<>(type), Optional.of(Optional.empty()), of, about);
    }

    /** A key that stands for a value where it is left out. */
    static <R, T> Field<R, T> defaulting(String key, Type<T> type, T absent, Function<R, T> of, String about) {
        return new Field<>(key, type, Optional.of(absent), of, about);
    }

    /** A key with one value or a list of them, which may be left out. */
    static <R, T> Field<R, List<T>> many(String key, Type<T> type, Function<R, List<T>> of, String about) {
        return new Field<>(key, new ListOf<>(type), Optional.of(List.of()), of, about);
    }

    /** A key with one value or a list of them, which must be there. */
    static <R, T> Field<R, List<T>> atLeastOne(String key, Type<T> type, Function<R, List<T>> of, String about) {
        return new Field<>(key, new ListOf<>(type), Optional.empty(), of, about);
    }

    /** A key with one part or a list of them, which may be left out; a faulty part does not spoil the others. */
    static <R, T> Field<R, List<T>> parts(String key, Type<T> type, Function<R, List<T>> of, String about) {
        return new Field<>(key, new PartsOf<>(type, Optional.empty()), Optional.of(List.of()), of, about);
    }

    /** The same with parts of which no two may share something. */
    static <R, T> Field<R, List<T>> parts(
            String key, Type<T> type, PartsOf.Once<T> once, Function<R, List<T>> of, String about) {
        return new Field<>(key, new PartsOf<>(type, Optional.of(once)), Optional.of(List.of()), of, about);
    }

    String key() {
        return key;
    }

    boolean isRequired() {
        return absent.isEmpty();
    }

    /** What the record keeps where the key is left out. */
    Optional<V> absent() {
        return absent;
    }

    String about() {
        return about;
    }

    String typeName() {
        return type.name();
    }

    Optional<V> read(Node node, Reading in) {
        return type.read(node, in);
    }

    /** Writes key and value of a record; nothing where the value is the one that stands for an absent key. */
    void write(R record, Json out) {
        V value = of.apply(record);
        if (absent.isEmpty() || !absent.get().equals(value)) {
            out.key(key);
            type.write(value, out);
        }
    }

    private record Wrapped<T>(Type<T> type) implements Type<Optional<T>> {
        @Override
        public Optional<Optional<T>> read(Node node, Reading in) {
            return type.read(node, in).map(Optional::of);
        }

        @Override
        public void write(Optional<T> value, Json out) {
            type.write(value.orElseThrow(), out);
        }

        @Override
        public String name() {
            return type.name();
        }
    }
}
