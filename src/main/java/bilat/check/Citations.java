package bilat.check;

import bilat.fact.Citation;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Figure;
import bilat.fact.Issue;
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
        Stream<Located<Citation>> values = fact instanceof Figure figure ? values(one.subject(), figure) : Stream.of();
        return Stream.of(own, variants, ofWithdrawal(one), values).flatMap(citations -> citations);
    }

    /** Those that bear out that a fact was taken back. */
    static Stream<Located<Citation>> ofWithdrawal(Located<Fact> one) {
        return one.it().particulars().withdrawn().stream()
                .flatMap(it -> list(one.subject().at("withdrawn"), it.sources()));
    }

    /** The citations of records that are none of facts, those in the text of a background among them. */
    static Stream<Located<Citation>> elsewhere(Asked asked) {
        Facts facts = asked.facts();
        return Stream.of(
                        asked.each("countries", facts.countries())
                                .flatMap(one -> list(one.subject(), one.it().sources())),
                        asked.each("organisations", facts.organisations())
                                .flatMap(one -> list(one.subject(), one.it().sources())),
                        asked.each("officials", facts.officials())
                                .flatMap(one -> list(one.subject(), one.it().sources())),
                        asked.each("issues", facts.issues())
                                .flatMap(one -> Stream.concat(
                                        list(one.subject(), one.it().sources()), backgrounds(one))))
                .flatMap(citations -> citations);
    }

    private static Stream<Located<Citation>> backgrounds(Located<Issue> one) {
        return IntStream.range(0, one.it().background().size()).boxed().flatMap(i -> {
            Issue.Background told = one.it().background().get(i);
            Subject around = one.subject().at("background", i);
            return Stream.concat(
                    list(around, told.sources()),
                    told.text().citations().stream()
                            .map(cited -> new Located<>(around.at("text"), Citation.of(cited.source()))));
        });
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
