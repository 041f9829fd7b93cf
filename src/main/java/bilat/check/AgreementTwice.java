package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Agreement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        Map<String, Located<Agreement>> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        asked.each(Agreement.class).filter(one -> one.it().made().isPresent()).forEach(one -> {
            Located<Agreement> before = first.putIfAbsent(key(one.it()), one);
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

    private static String key(Agreement it) {
        String parties =
                it.parties().stream().sorted().map(Object::toString).distinct().collect(Collectors.joining("-"));
        return Folded.of(it.title()) + "|" + it.made().orElseThrow() + "|" + parties;
    }
}
