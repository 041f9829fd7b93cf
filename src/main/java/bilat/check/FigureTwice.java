package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Figure;
import bilat.fact.When;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two records of one measure with different numbers for one period: a conflict that nobody declared. */
final class FigureTwice implements Rule {
    /** What makes two numbers answer one question. */
    private record Question(List<Object> measured, When period) {}

    private record Number(Subject subject, Located<Figure> figure, BigDecimal value) {}

    @Override
    public String code() {
        return "figure-twice";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Asked asked) {
        Map<Question, Number> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        asked.each(Figure.class)
                .forEach(one -> numbers(one).forEach((question, number) -> {
                    Number before = first.putIfAbsent(question, number);
                    boolean other = before != null && before.figure() != number.figure();
                    if (other && before.value().compareTo(number.value()) != 0) {
                        findings.add(find(question, before, number));
                    }
                }));
        return findings;
    }

    /** Of several numbers for one period within one record, which declare a conflict, the first. */
    private static Map<Question, Number> numbers(Located<Figure> one) {
        Figure it = one.it();
        String parties =
                it.parties().stream().sorted().map(Object::toString).distinct().collect(Collectors.joining("-"));
        List<Object> measured = Stream.<Object>of(
                        parties,
                        it.id().pair(),
                        Folded.of(it.measure()),
                        it.counts(),
                        it.flow(),
                        it.unit(),
                        it.from(),
                        it.to(),
                        it.reporter())
                .toList();
        Map<Question, Number> numbers = new HashMap<>();
        IntStream.range(0, it.values().size()).forEach(i -> {
            Figure.Value value = it.values().get(i);
            numbers.putIfAbsent(
                    new Question(measured, value.period()),
                    new Number(one.subject().at("values", i).at("value"), one, value.number()));
        });
        return numbers;
    }

    private Finding find(Question question, Number before, Number other) {
        return Finding.of(
                        this,
                        other.subject(),
                        other.value().toPlainString() + " for " + question.period() + ", where "
                                + before.figure().it().id() + " has "
                                + before.value().toPlainString() + " for the same measure",
                        "put both values into one record, so that the brief shows them as a conflict; if they measure"
                                + " two things, tell them apart in words")
                .beside(before.figure().subject());
    }
}
