package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Fact;
import java.util.List;
import java.util.stream.Stream;

/** A fact that still rests on a source which its publisher took back. */
final class SourceWithdrawn implements Rule {
    @Override
    public String code() {
        return "source-withdrawn";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Asked asked) {
        boolean any = asked.facts().sources().values().stream()
                .anyMatch(source -> source.withdrawn().isPresent());
        if (!any) {
            return List.of();
        }
        return asked.each()
                .filter(one -> one.it().particulars().withdrawn().isEmpty())
                .flatMap(one -> find(asked, one))
                .toList();
    }

    private Stream<Finding> find(Asked asked, Located<Fact> one) {
        return Citations.of(one)
                .flatMap(citation -> asked.facts().source(citation.it().source()).stream()
                        .flatMap(source -> source.withdrawn().stream()
                                .map(when -> Finding.of(
                                                this,
                                                citation.subject(),
                                                "rests on " + source.id() + ", which was withdrawn on " + when,
                                                "cite another source, or say in withdrawn when the fact was taken back")
                                        .beside(Subject.of("sources", source.id())))));
    }
}
