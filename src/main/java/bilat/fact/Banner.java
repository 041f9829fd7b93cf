package bilat.fact;

import java.util.List;
import java.util.stream.Stream;

/** The highest marking of what facts and their tables hold: what a brief made from them must be marked. */
final class Banner {
    private Banner() {}

    static Marking of(Facts facts) {
        List<Stream<Marking>> markings = List.of(
                facts.facts().stream().map(Fact::marking),
                facts.countries().values().stream().map(Country::marking),
                facts.organisations().values().stream().map(Organisation::marking),
                facts.officials().values().stream().map(Official::marking),
                facts.officials().values().stream()
                        .flatMap(it -> it.posts().stream())
                        .map(Fact::marking),
                facts.issues().values().stream().map(Issue::marking),
                facts.sources().values().stream().map(Source::marking));
        return markings.stream().flatMap(it -> it).reduce(Marking.CLEAR, Marking::and);
    }
}
