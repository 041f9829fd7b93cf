package bilat.check;

import bilat.fact.Citation;
import bilat.fact.Fact;
import bilat.fact.Figure;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The citations of facts, wherever in a fact they stand; those inside running text aside. */
final class Citations {
    private Citations() {}

    static Stream<Located<Citation>> of(Located<Fact> one) {
        Fact fact = one.it();
        Stream<Located<Citation>> own = list(one.subject(), fact.sources());
        Stream<Located<Citation>> variants = IntStream.range(
                        0, fact.particulars().variants().size())
                .boxed()
                .flatMap(i -> list(
                        one.subject().at("variants", i),
                        fact.particulars().variants().get(i).sources()));
        Stream<Located<Citation>> withdrawal = fact.particulars().withdrawn().stream()
                .flatMap(it -> list(one.subject().at("withdrawn"), it.sources()));
        Stream<Located<Citation>> values = fact instanceof Figure figure ? values(one.subject(), figure) : Stream.of();
        return Stream.of(own, variants, withdrawal, values).flatMap(citations -> citations);
    }

    private static Stream<Located<Citation>> values(Subject subject, Figure figure) {
        return IntStream.range(0, figure.values().size())
                .boxed()
                .flatMap(i ->
                        list(subject.at("values", i), figure.values().get(i).sources()));
    }

    private static Stream<Located<Citation>> list(Subject around, List<Citation> citations) {
        return IntStream.range(0, citations.size())
                .mapToObj(i -> new Located<>(around.at("sources", i), citations.get(i)));
    }
}
