package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Fact;
import bilat.fact.Pair;
import bilat.fact.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A pair whose facts all go back to one report: nothing corroborates them. */
final class SingleOrigin implements Rule {
    @Override
    public String code() {
        return "single-origin";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<Finding> check(Asked asked) {
        SortedMap<String, List<Located<Fact>>> pairs = new TreeMap<>();
        asked.each()
                .forEach(one -> one.it()
                        .id()
                        .pair()
                        .map(Pair::toString)
                        .ifPresent(pair -> pairs.computeIfAbsent(pair, key -> new ArrayList<>())
                                .add(one)));
        List<Finding> findings = new ArrayList<>();
        Provenance provenance = new Provenance(asked.facts());
        pairs.forEach((pair, facts) -> find(pair, facts, provenance).forEach(findings::add));
        return findings;
    }

    private Stream<Finding> find(String pair, List<Located<Fact>> facts, Provenance provenance) {
        List<Fact> told = facts.stream().map(Located::it).toList();
        SortedMap<String, Integer> read = Provenance.countBySource(told);
        SortedMap<String, Integer> origins = provenance.countByOrigin(told);
        boolean single = read.size() == 1 || origins.size() == 1;
        String origin = read.size() == 1 ? read.firstKey() : origins.isEmpty() ? "" : origins.firstKey();
        return told.size() > 1 && single
                ? Stream.of(Finding.of(
                        this,
                        facts.get(0).subject(),
                        "all " + told.size() + " facts of " + pair + " go back to one source, " + origin,
                        "look for a second source that does not repeat the first"))
                : Stream.of();
    }
}
