package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Citation;
import bilat.fact.Fact;
import bilat.fact.Marking;
import bilat.fact.Mentions;
import bilat.fact.Official;
import bilat.fact.Post;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        boolean marked =
                asked.facts().sources().values().stream().anyMatch(source -> source.marking() != Marking.CLEAR);
        return marked ? asked.each().flatMap(one -> find(asked, one)).toList() : List.of();
    }

    private Stream<Finding> find(Asked asked, Located<Fact> one) {
        Set<String> cited = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        Citations.of(one)
                .forEach(citation -> sources(citation.it()).forEach(id -> {
                    cited.add(id);
                    find(asked, one.it(), citation.subject(), id).forEach(findings::add);
                }));
        // What running text cites, or a readout, has no place of its own.
        new Mentions()
                .add(one.it()).sources().stream()
                        .filter(id -> !cited.contains(id))
                        .flatMap(id -> find(asked, one.it(), one.subject(), id))
                        .forEach(findings::add);
        return findings.stream();
    }

    private Stream<Finding> find(Asked asked, Fact fact, Subject subject, String id) {
        Marking marking = marking(asked, fact);
        return asked.facts().source(id).stream()
                .filter(source -> !source.marking().isWithin(marking))
                .map(source -> Finding.of(
                                this,
                                subject,
                                "marked " + marking.word() + ", but its source " + id + " is marked "
                                        + source.marking().word(),
                                "mark the fact " + source.marking().word() + ", or cite a source that may be shown")
                        .beside(Subject.of("sources", id)));
    }

    /** Nobody reads of a post who may not read of its holder. */
    private static Marking marking(Asked asked, Fact fact) {
        return fact instanceof Post post
                ? asked.facts()
                        .official(post.official())
                        .map(Official::marking)
                        .filter(holder -> post.marking().isWithin(holder))
                        .orElse(post.marking())
                : fact.marking();
    }

    private static Stream<String> sources(Citation citation) {
        return Stream.concat(Stream.of(citation.source()), citation.reports().stream());
    }
}
