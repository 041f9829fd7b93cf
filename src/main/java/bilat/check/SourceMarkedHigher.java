package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Citation;
import bilat.fact.Fact;
import bilat.fact.Source;
import java.util.List;
import java.util.stream.Stream;

/** A fact that more may read than the source it cites. */
final class SourceMarkedHigher implements Rule {
    @Override
    public String code() {
        return "source-marked-higher";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Asked asked) {
        return asked.each().flatMap(one -> find(asked, one)).toList();
    }

    private Stream<Finding> find(Asked asked, Located<Fact> one) {
        return Citations.of(one)
                .flatMap(citation -> sources(asked, citation.it())
                        .filter(source -> !source.marking().isWithin(one.it().marking()))
                        .map(source -> Finding.of(
                                        this,
                                        citation.subject(),
                                        "marked " + one.it().marking().word() + ", but its source " + source.id()
                                                + " is marked "
                                                + source.marking().word(),
                                        "mark the fact " + source.marking().word()
                                                + ", or cite a source that may be shown")
                                .beside(Subject.of("sources", source.id()))));
    }

    private static Stream<Source> sources(Asked asked, Citation citation) {
        return Stream.concat(Stream.of(citation.source()), citation.reports().stream())
                .flatMap(id -> asked.facts().source(id).stream());
    }
}
