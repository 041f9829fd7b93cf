package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Official;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One person under two ids: two officials of one country whose names differ in spelling alone. */
final class PersonTwice implements Rule {
    @Override
    public String code() {
        return "person-twice";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Asked asked) {
        Map<String, List<Located<Official>>> alike = new TreeMap<>();
        asked.each("officials", asked.facts().officials())
                .forEach(one -> alike.computeIfAbsent(
                                one.it().country() + " "
                                        + Spelling.skeleton(one.it().name()),
                                key -> new ArrayList<>())
                        .add(one));
        List<Finding> findings = new ArrayList<>();
        for (List<Located<Official>> some : alike.values()) {
            for (int i = 1; i < some.size(); i++) {
                if (areOne(some.get(0).it(), some.get(i).it())) {
                    findings.add(find(some.get(0), some.get(i)));
                }
            }
        }
        return findings;
    }

    /** Different names in their own script, or different days of birth, tell two people apart. */
    private static boolean areOne(Official first, Official other) {
        boolean otherNative = first.nativeName().isPresent()
                && other.nativeName().isPresent()
                && !first.nativeName().equals(other.nativeName());
        boolean otherBirth = first.born().isPresent()
                && other.born().isPresent()
                && !first.born().equals(other.born());
        return !otherNative && !otherBirth && Spelling.isNear(first.name(), other.name());
    }

    private Finding find(Located<Official> first, Located<Official> other) {
        String name = other.it().name();
        String before = first.it().name();
        return Finding.of(
                        this,
                        other.subject().at("name"),
                        name.equals(before)
                                ? "two officials of " + other.it().country() + " are called " + name
                                : "\"" + name + "\" may be another spelling of \"" + before + "\"",
                        "keep one, with all posts; if they are two people, give both their native name or birth")
                .beside(first.subject());
    }
}
