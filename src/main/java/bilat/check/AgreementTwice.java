package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Agreement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The same agreement under two ids: title, day and parties are the same. */
final class AgreementTwice implements Rule {
    @Override
    public String code() {
        return "agreement-twice";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Asked asked) {
        Map<Object, List<Located<Agreement>>> sameDay = new LinkedHashMap<>();
        asked.each(Agreement.class)
                .filter(one -> one.it().made().isPresent())
                .forEach(one -> sameDay.computeIfAbsent(act(one.it()), act -> new ArrayList<>())
                        .add(one));
        List<Finding> findings = new ArrayList<>();
        sameDay.values().stream().filter(some -> some.size() > 1).forEach(some -> findings.addAll(alike(some)));
        return findings;
    }

    /** Titles cost more to compare than days and parties. */
    private List<Finding> alike(List<Located<Agreement>> some) {
        Map<String, Located<Agreement>> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        some.forEach(one -> {
            Located<Agreement> before = first.putIfAbsent(Folded.of(one.it().title()), one);
            if (before != null) {
                findings.add(Finding.of(
                                this,
                                one.subject().at("title"),
                                "the same title, day and parties as "
                                        + before.it().id(),
                                "keep one of them with the sources of both; if they are two, tell them apart by title")
                        .beside(before.subject()));
            }
        });
        return findings;
    }

    private static Object act(Agreement it) {
        return List.of(it.made().orElseThrow(), Set.copyOf(it.parties()));
    }
}
