package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Conflict;
import bilat.fact.Conflicts;
import bilat.fact.Fact;
import java.util.List;
import java.util.stream.Collectors;

/** A conflict that the file declares: values of one period, or a variant. The brief shows it as "Sources differ". */
final class SourcesDiffer implements Rule {
    private static final int SHOWN = 40;

    @Override
    public String code() {
        return "sources-differ";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<Finding> check(Asked asked) {
        return asked.each()
                .flatMap(one ->
                        Conflicts.in(List.of(one.it()), asked.facts()).stream().map(conflict -> find(one, conflict)))
                .toList();
    }

    private Finding find(Located<Fact> one, Conflict conflict) {
        String values = conflict.claims().stream()
                .map(claim -> "\"" + shortened(claim.value()) + "\"")
                .collect(Collectors.joining(" and "));
        return Finding.of(
                this,
                one.subject().at(conflict.field()),
                "sources differ on " + conflict.field()
                        + conflict.period().map(period -> " of " + period).orElse("") + ": " + values,
                "nothing is wrong; both are shown, with who says so");
    }

    private static String shortened(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, value.lastIndexOf(' ', SHOWN) + 1) + "…";
    }
}
