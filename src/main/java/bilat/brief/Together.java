package bilat.brief;

import bilat.change.Change;
import bilat.fact.Citation;
import bilat.fact.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes that a line tells as one: new statements of one speaker, at one time, with one stance on one issue.
 *
 * @param all never empty
 */
record Together(List<Change> all) {
    Together {
        all = List.copyOf(all);
    }

    static List<Together> of(List<Change> changes) {
        Map<Object, List<Change>> groups = new LinkedHashMap<>();
        changes.forEach(change ->
                groups.computeIfAbsent(key(change), key -> new ArrayList<>()).add(change));
        return groups.values().stream().map(Together::new).toList();
    }

    private static Object key(Change change) {
        Optional<Position> said = change.after()
                .filter(Position.class::isInstance)
                .map(Position.class::cast)
                .filter(position -> position.stance().isPresent());
        if (change.kind() != Change.Kind.ADDED || said.isEmpty()) {
            return change;
        }
        Position position = said.get();
        boolean voiced = position.speaker().isPresent() || position.document().isPresent();
        return List.of(
                position.holder(),
                position.issueId(),
                position.stance(),
                position.toward(),
                position.speaker(),
                position.relayed(),
                position.document(),
                position.date(),
                voiced ? List.of() : position.sources(),
                change.why());
    }

    Change first() {
        return all.get(0);
    }

    List<Citation> sources() {
        return all.stream().flatMap(change -> change.sources().stream()).toList();
    }
}
