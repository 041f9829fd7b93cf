package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Agreement;
import bilat.fact.FactId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Agreements that supersede or amend one another in a circle. */
final class ReplacementCircle implements Rule {
    @Override
    public String code() {
        return "replacement-circle";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Asked asked) {
        SortedMap<FactId, List<FactId>> leads = new TreeMap<>();
        SortedMap<FactId, Located<Agreement>> agreements = new TreeMap<>();
        asked.each(Agreement.class).forEach(one -> {
            List<FactId> targets = new ArrayList<>(one.it().supersedes());
            targets.addAll(one.it().amends());
            if (!targets.isEmpty()) {
                leads.put(one.it().id(), targets);
                agreements.put(one.it().id(), one);
            }
        });
        return Circles.in(leads).stream()
                .map(circle -> find(agreements.get(circle.get(0)), circle))
                .toList();
    }

    private Finding find(Located<Agreement> one, List<FactId> circle) {
        FactId next = circle.get(1 % circle.size());
        String field = one.it().supersedes().contains(next) ? "supersedes" : "amends";
        return Finding.of(
                this,
                one.subject().at(field),
                "a circle of agreements that supersede or amend one another: "
                        + Circles.words(circle, FactId::name, ", then "),
                "the later one supersedes or amends the earlier one, not the other way round");
    }
}
