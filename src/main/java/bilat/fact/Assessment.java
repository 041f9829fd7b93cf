package bilat.fact;

import java.util.List;
import java.util.Optional;

/**
 * A judgement, kept apart from fact; likelihood and confidence follow ICD 203 (Office of the Director of National
 * Intelligence, 2015).
 *
 * @param basis the facts it rests on
 */
public record Assessment(
        Particulars particulars,
        When date,
        Kind kind,
        Prose text,
        Optional<Confidence> confidence,
        Optional<Likelihood> likelihood,
        List<FactId> basis,
        Optional<String> author)
        implements Fact {

    /** What is judged. */
    public enum Kind implements Word {
        BOTTOM_LINE,
        OUTLOOK,
        RISK,
        OPPORTUNITY
    }

    /** How well founded the judgement is. */
    public enum Confidence implements Word {
        LOW,
        MODERATE,
        HIGH
    }

    /** How probable what is judged is: the first of the two rows of words of ICD 203. */
    public enum Likelihood implements Word {
        ALMOST_NO_CHANCE,
        VERY_UNLIKELY,
        UNLIKELY,
        ROUGHLY_EVEN_CHANCE,
        LIKELY,
        VERY_LIKELY,
        ALMOST_CERTAIN
    }

    public Assessment {
        basis = List.copyOf(basis);
    }

    /** The same with other references to facts. */
    public Assessment linked(List<FactId> facts) {
        return new Assessment(particulars, date, kind, text, confidence, likelihood, facts, author);
    }

    @Override
    public Assessment with(Particulars other) {
        return new Assessment(other, date, kind, text, confidence, likelihood, basis, author);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.assessment(this);
    }
}
