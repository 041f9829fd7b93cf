package bilat.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import bilat.definition.Definition;
import bilat.fact.Dossier;
import bilat.snapshot.Digest;
import java.util.Optional;

/**
 * The facts of a brief, and whether they have errors.
 *
 * @param used before anything that is faulty was left out
 */
record Selected(Dossier used, Faults faults, Definition definition) {
    boolean isFaulty() {
        return !used.omitted().isEmpty() || !faults.isEmpty();
    }

    /** How many facts lay above the ceiling, where the brief may say it and there were any. */
    Optional<Integer> withheld() {
        return Optional.of(used.withheld())
                .filter(count -> count > 0 && definition.withheld() == Definition.Withheld.COUNT);
    }

    /** SHA-256 of all that the brief tells of its facts. */
    String digest() {
        String facts = Digest.of(used.facts());
        return definition.withheld() == Definition.Withheld.COUNT
                ? Digest.of((facts + " and " + used.withheld()).getBytes(UTF_8))
                : facts;
    }
}
