package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Assessment;
import java.util.List;
import java.util.stream.Stream;

/** Likelihood and confidence in one sentence, where each seems to weaken the other (ICD 203). */
final class LikelihoodWithConfidence implements Rule {
    @Override
    public String code() {
        return "likelihood-with-confidence";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Asked asked) {
        return asked.each(Assessment.class)
                .filter(one -> Stream.of(Passages.text(one.it().text()).split("(?<=[.;!?])\\s+"))
                        .anyMatch(Likelihoods::isWithConfidence))
                .map(one -> Finding.of(
                        this,
                        one.subject().at("text"),
                        "likelihood and confidence in one sentence",
                        "keep them in two, or in the keys likelihood and confidence"))
                .toList();
    }
}
