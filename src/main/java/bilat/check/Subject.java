package bilat.check;

import bilat.fact.FactId;
import java.util.Optional;

/**
 * What a finding is about: a record, or a field in it.
 *
 * @param field the keys that lead to it, and the numbers of list items from 0, joined by slashes: {@code posts/0/from}
 */
public record Subject(String collection, FactId id, Optional<String> field) {
    /** A record that is known everywhere. */
    static Subject of(String collection, String id) {
        return new Subject(collection, new FactId(Optional.empty(), id), Optional.empty());
    }

    /** Something in it. */
    Subject at(String key) {
        return new Subject(collection, id, Optional.of(field.map(it -> it + "/").orElse("") + key));
    }

    /** The item of a list in it. */
    Subject at(String key, int item) {
        return at(key + "/" + item);
    }
}
