package bilat.change;

import java.util.Optional;

/**
 * One key of a record with what stood there and what stands there now. What is compared is trimmed to its day, as a
 * brief is. References are under the ids of now.
 *
 * @param field the key in a data file; where it is derived, {@code status} of an agreement, {@code held} of a post,
 *     {@code state} of a plan, a mission or a mechanism, {@code due} of a commitment
 * @param was empty where the key was absent
 * @param is empty where it is absent now
 * @param derived whether it is told from dates on each of the two days rather than typed
 */
public record FieldChange(String field, Optional<Value> was, Optional<Value> is, boolean derived) {}
