package bilat.check;

import bilat.diagnostic.Severity;
import bilat.diagnostic.Suggestion;
import bilat.fact.Fact;
import bilat.fact.Variant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A variant of, or a citation for, a field that such a record does not have. */
final class FieldUnknown implements Rule {
    @Override
    public String code() {
        return "field-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Asked asked) {
        return asked.each()
                .flatMap(one -> Stream.concat(variants(asked, one), citations(asked, one)))
                .toList();
    }

    private Stream<Finding> variants(Asked asked, Located<Fact> one) {
        List<Variant> variants = one.it().particulars().variants();
        return IntStream.range(0, variants.size())
                .boxed()
                .flatMap(i -> find(
                        asked,
                        one,
                        one.subject().at("variants", i).at("field"),
                        variants.get(i).field()));
    }

    private Stream<Finding> citations(Asked asked, Located<Fact> one) {
        return Citations.of(one)
                .flatMap(citation -> IntStream.range(0, citation.it().fields().size())
                        .boxed()
                        .flatMap(i -> find(
                                asked,
                                one,
                                citation.subject().at("for", i),
                                citation.it().fields().get(i))));
    }

    private Stream<Finding> find(Asked asked, Located<Fact> one, Subject subject, String field) {
        List<String> keys = asked.keys().getOrDefault(one.subject().collection(), List.of());
        return keys.contains(field)
                ? Stream.of()
                : Stream.of(Finding.of(
                        this,
                        subject,
                        "\"" + field + "\" is not a key of these records",
                        Suggestion.of(field, keys)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElseGet(() -> "write one of " + String.join(", ", keys))));
    }
}
