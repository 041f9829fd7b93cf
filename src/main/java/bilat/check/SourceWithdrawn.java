package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Citation;
import bilat.fact.Fact;
import bilat.fact.Mentions;
import bilat.fact.Source;
import bilat.fact.Withdrawal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A fact that still rests on a source which its publisher took back, wherever the fact cites it: itself, as what
 * another reports, or as the way by which another was read. A fact that was taken back rests on it no more.
 */
final class SourceWithdrawn implements Rule {
    private static final String HELP = "cite another source";
    private static final String FACT_HELP = HELP + ", or say in withdrawn when the fact was taken back";

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
        return any
                ? Stream.concat(
                                asked.each().flatMap(one -> stated(asked, one)),
                                Citations.elsewhere(asked).flatMap(citation -> cited(asked, citation, HELP)))
                        .toList()
                : List.of();
    }

    private Stream<Finding> stated(Asked asked, Located<Fact> one) {
        Optional<Withdrawal> withdrawn = one.it().particulars().withdrawn();
        if (withdrawn.isPresent()) {
            return takenBack(asked, one, withdrawn.get());
        }
        Set<String> cited = new HashSet<>();
        List<Located<Citation>> citations = Citations.of(one).toList();
        citations.forEach(citation -> cited.addAll(sources(citation.it())));
        return Stream.concat(
                citations.stream().flatMap(citation -> cited(asked, citation, FACT_HELP)),
                // What running text cites, or a readout, has no place of its own.
                new Mentions()
                        .add(one.it()).sources().stream()
                                .filter(id -> !cited.contains(id))
                                .flatMap(id -> find(asked, one.subject(), id, FACT_HELP)));
    }

    /** What bears out that a fact was taken back may be the source that was, but no other that was. */
    private Stream<Finding> takenBack(Asked asked, Located<Fact> one, Withdrawal withdrawn) {
        Set<String> stated = new HashSet<>();
        one.it().sources().forEach(citation -> stated.addAll(sources(citation)));
        Mentions reason = new Mentions();
        withdrawn.reason().ifPresent(reason::prose);
        return Stream.concat(
                Citations.ofWithdrawal(one)
                        .filter(citation -> !stated.containsAll(sources(citation.it())))
                        .flatMap(citation -> cited(asked, citation, FACT_HELP)),
                reason.sources().stream()
                        .filter(id -> !stated.contains(id))
                        .flatMap(id -> find(asked, one.subject().at("withdrawn").at("reason"), id, FACT_HELP)));
    }

    private Stream<Finding> cited(Asked asked, Located<Citation> citation, String help) {
        return sources(citation.it()).stream().flatMap(id -> find(asked, citation.subject(), id, help));
    }

    private Stream<Finding> find(Asked asked, Subject subject, String id, String help) {
        return back(asked, id)
                .map(source -> Finding.of(
                                this,
                                subject,
                                "rests on " + id + (id.equals(source.id()) ? "" : ", read through " + source.id())
                                        + ", which was withdrawn on "
                                        + source.withdrawn().orElseThrow(),
                                help)
                        .beside(Subject.of("sources", source.id())))
                .stream();
    }

    /** The source, or the nearest through which it was read, that was taken back. */
    private static Optional<Source> back(Asked asked, String id) {
        Set<String> seen = new HashSet<>();
        Optional<Source> source = asked.facts().source(id);
        while (source.isPresent()
                && source.get().withdrawn().isEmpty()
                && seen.add(source.get().id())) {
            source = source.get().via().flatMap(asked.facts()::source);
        }
        return source.filter(it -> it.withdrawn().isPresent());
    }

    private static Set<String> sources(Citation citation) {
        Set<String> sources = new LinkedHashSet<>(Set.of(citation.source()));
        citation.reports().ifPresent(sources::add);
        return sources;
    }
}
