package bilat.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One key of a record with what stood there and what stands there now. What is compared is trimmed to its day, as a
 * brief is. References are under the ids of now.
 *
 * @param field the key in a data file; where it is derived, {@code status} of an agreement, {@code held} of a post,
 *     {@code state} of a plan, a mission or a mechanism, {@code overdue} of commitments
 * @param was empty where the key was absent
 * @param is empty where it is absent now
 * @param derived whether it is told from dates on each of the two days rather than typed
 */
public record FieldChange(String field, Optional<Value> was, Optional<Value> is, boolean derived) {
    /** Of a list of things with keys of their own, as commitments, only those that are not the same on both sides. */
    public FieldChange withoutTheSame() {
        return was.orElse(null) instanceof Value.Listed then
                        && is.orElse(null) instanceof Value.Listed now
                        && Stream.concat(then.values().stream(), now.values().stream())
                                .allMatch(Value.Keyed.class::isInstance)
                ? new FieldChange(field, others(then, now), others(now, then), derived)
                : this;
    }

    /** Empty where all are the same, and whole where only their order is another. */
    private static Optional<Value> others(Value.Listed own, Value.Listed other) {
        List<Value> left = own.values().stream()
                .filter(value -> !other.values().contains(value))
                .toList();
        if (!left.isEmpty()) {
            return Optional.of(new Value.Listed(left));
        }
        return own.values().containsAll(other.values()) ? Optional.of(own) : Optional.empty();
    }
}
