package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Position;
import java.util.List;

/** A stance on an issue that has no proposition: nobody can tell what is supported or opposed. */
final class PositionWithoutProposition implements Rule {
    @Override
    public String code() {
        return "position-without-proposition";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Asked asked) {
        return asked.each(Position.class)
                .filter(one -> one.it().stance().isPresent())
                .filter(one -> asked.facts()
                        .issue(one.it().issueId())
                        .filter(issue -> issue.proposition().isEmpty())
                        .isPresent())
                .map(one -> Finding.of(
                                this,
                                one.subject().at("stance"),
                                "a stance on " + one.it().issueId() + ", which has no proposition to have one toward",
                                "add the proposition to the issue, or leave the stance out")
                        .beside(Subject.of("issues", one.it().issueId())))
                .toList();
    }
}
