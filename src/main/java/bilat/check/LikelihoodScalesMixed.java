package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Assessment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An assessment with words of both scales of ICD 203, which readers weigh differently. */
final class LikelihoodScalesMixed implements Rule {
    @Override
    public String code() {
        return "likelihood-scales-mixed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Asked asked) {
        return asked.each(Assessment.class).flatMap(this::find).toList();
    }

    private Stream<Finding> find(Located<Assessment> one) {
        String text = Passages.text(one.it().text());
        Optional<String> first = one.it()
                .likelihood()
                .map(likelihood -> likelihood.word().replace('-', ' '))
                .or(() -> Likelihoods.ofFirstScale(text));
        Optional<String> second = Likelihoods.ofSecondScale(text);
        return first.stream()
                .flatMap(word -> second.stream()
                        .map(two -> Finding.of(
                                this,
                                one.subject().at("text"),
                                "\"" + two + "\" beside \"" + word + "\": words of the two scales of likelihood",
                                "use one: unlikely, likely, very likely; or improbable, probable, highly probable")));
    }
}
