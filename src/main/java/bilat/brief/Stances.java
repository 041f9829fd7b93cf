package bilat.brief;

import bilat.fact.Actor;
import bilat.fact.Dossier;
import bilat.fact.Fact;
import bilat.fact.Issue;
import bilat.fact.Position;
import bilat.fact.StanceComparison;
import bilat.fact.Standing;
import java.util.List;
import java.util.Optional;

/** Where the two sides stand on the issues on which one of them has spoken. */
final class Stances {
    private final Dossier dossier;
    private final Standing standing;
    private final List<Issue> issues;

    Stances(Dossier dossier) {
        this.dossier = dossier;
        this.standing = new Standing(dossier.facts().facts(), dossier.asOf());
        this.issues = issues(dossier);
    }

    private static List<Issue> issues(Dossier dossier) {
        List<Fact> said = dossier.facts().facts().stream()
                .filter(fact ->
                        fact instanceof Position position && dossier.pair().has(position.holder()))
                .toList();
        return new Standing(said, dossier.asOf())
                .issues().stream()
                        .flatMap(issue -> dossier.facts().issue(issue).stream())
                        .toList();
    }

    /** The issues on which at least one of the two has spoken, the newest statement first. */
    List<Issue> issues() {
        return issues;
    }

    /** A holder's newest statements. */
    List<Position> newest(Issue issue, Actor holder) {
        return standing.newest(issue.id(), holder);
    }

    /** What a holder said before, newest first. */
    List<Position> earlier(Issue issue, Actor holder) {
        return standing.earlier(issue.id(), holder);
    }

    /** Whether a holder's stance is another than before. */
    boolean changed(Issue issue, Actor holder) {
        return standing.changed(issue.id(), holder);
    }

    /** A holder's stance; unclear where statements that stand together differ, empty where none takes one. */
    Optional<Position.Stance> stance(Issue issue, Actor holder) {
        return standing.stance(issue.id(), holder);
    }

    /** How the two compare; empty where neither has a stance on record. */
    Optional<StanceComparison> compare(Issue issue) {
        return standing.compare(
                issue.id(), dossier.pair().first(), dossier.pair().second());
    }
}
