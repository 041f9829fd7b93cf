package bilat.brief;

import bilat.fact.Dossier;
import bilat.fact.Event;
import bilat.fact.Fact;
import bilat.fact.Figure;
import bilat.fact.Issue;
import bilat.fact.Pair;
import bilat.fact.Position;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The issues with a background, or on which others than the two have spoken, and what belongs to each. */
final class ContestedIssues {
    private final List<Fact> facts;
    private final Pair pair;
    private final List<Issue> issues;
    private final Set<String> ids = new HashSet<>();

    ContestedIssues(Dossier dossier) {
        this.facts = dossier.facts().facts();
        this.pair = dossier.pair();
        this.issues = dossier.facts().issues().values().stream()
                .filter(issue -> !issue.background().isEmpty() || !others(issue).isEmpty())
                .sorted(Comparator.comparing((Issue issue) -> issue.name().toLowerCase(Locale.ROOT)))
                .toList();
        issues.forEach(issue -> ids.add(issue.id()));
    }

    /** By name. */
    List<Issue> all() {
        return issues;
    }

    /** What others than the two said on an issue. */
    List<Position> others(Issue issue) {
        return Desk.of(Position.class, about(issue)).stream()
                .filter(position -> !pair.has(position.holder()))
                .toList();
    }

    /** All facts of an issue that the brief holds. */
    List<Fact> about(Issue issue) {
        return facts.stream()
                .filter(fact -> fact.issue().equals(Optional.of(issue.id())))
                .toList();
    }

    /** Whether a fact is told with such an issue, or among the positions, and so in no other section. */
    boolean tell(Fact fact) {
        boolean drawn = fact.issue().filter(ids::contains).isPresent();
        return fact instanceof Position || drawn && (fact instanceof Event || fact instanceof Figure);
    }
}
