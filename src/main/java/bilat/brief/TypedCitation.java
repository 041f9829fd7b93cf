package bilat.brief;

import bilat.change.Value;
import bilat.fact.Citation;
import java.util.List;
import java.util.Optional;

/**
 * A citation as it stands under a key of a record: a source alone, or with where in it, in what words and whom it
 * relays.
 */
final class TypedCitation {
    private TypedCitation() {}

    /** Empty where a value is no citation. Its credibility and for which fields it is do not belong to its note. */
    static Optional<Citation> of(Value value) {
        if (value instanceof Value.Reference whole) {
            return Optional.of(Citation.of(whole.id()));
        }
        if (value instanceof Value.Keyed parts && parts.values().get("source") instanceof Value.Reference source) {
            return Optional.of(new Citation(
                    source.id(), text(parts, "at"), text(parts, "quote"), reports(parts), List.of(), Optional.empty()));
        }
        return Optional.empty();
    }

    private static Optional<String> text(Value.Keyed parts, String key) {
        return parts.values().get(key) instanceof Value.Text found ? Optional.of(found.text()) : Optional.empty();
    }

    private static Optional<String> reports(Value.Keyed parts) {
        return parts.values().get("reports") instanceof Value.Reference found
                ? Optional.of(found.id())
                : Optional.empty();
    }
}
