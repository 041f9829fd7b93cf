package bilat.publish;

import bilat.check.Asked;
import bilat.check.Finding;
import bilat.check.Rule;
import bilat.check.Rules;
import bilat.check.Subject;
import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Place;
import bilat.diagnostic.Severity;
import bilat.fact.Facts;
import bilat.load.Collections;
import bilat.load.FieldPlaces;
import bilat.load.Loaded;
import bilat.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What rules find in facts, told of the lines where the facts stand. */
final class RuleFindings {
    private static final SortedMap<String, List<String>> RECORD_KEYS = Collections.recordKeys();

    /** Of countries, as the shipped table gives them, by code. */
    private static final SortedMap<String, List<String>> SHIPPED_NAMES = shippedNames();

    private final Loaded loaded;
    private final FieldPlaces places;
    private final Map<String, Severity> severities = new HashMap<>();

    private RuleFindings(Loaded loaded) {
        this.loaded = loaded;
        this.places = new FieldPlaces(loaded.origins());
        Rules.ALL.forEach(rule -> severities.put(rule.code(), rule.severity()));
    }

    /**
     * The findings.
     *
     * @param least rules whose findings matter less are not asked
     */
    static List<Diagnostic> of(Loaded loaded, Optional<LocalDate> asOf, Severity least) {
        return located(loaded, in(loaded.facts(), asOf, least));
    }

    /** The findings in some facts, before anybody asks for their lines. */
    static List<Finding> in(Facts facts, Optional<LocalDate> asOf, Severity least) {
        Asked asked = new Asked(facts, asOf, countryNames(facts), RECORD_KEYS);
        List<Rule> rules = Rules.ALL.stream()
                .filter(rule -> rule.severity().compareTo(least) <= 0)
                .toList();
        return Rules.findings(asked, rules);
    }

    /** The same, each told of its line. */
    static List<Diagnostic> located(Loaded loaded, List<Finding> findings) {
        return new RuleFindings(loaded).located(findings);
    }

    private static SortedMap<String, List<String>> shippedNames() {
        SortedMap<String, List<String>> names = new TreeMap<>();
        Wording.of("en").orElseThrow().countries().all().forEach((code, entry) -> {
            names.put(
                    code,
                    Stream.concat(Stream.of(entry.name()), entry.alternatives().stream())
                            .toList());
        });
        return names;
    }

    /** By the names of the shipped table, and those that the data give. */
    private static SortedMap<String, List<String>> countryNames(Facts facts) {
        SortedMap<String, List<String>> names = new TreeMap<>(SHIPPED_NAMES);
        facts.countries().forEach((code, country) -> {
            Stream<String> own = Stream.concat(
                    country.name().stream(), country.formerly().stream().map(former -> former.name()));
            names.merge(
                    code,
                    own.toList(),
                    (shipped, typed) -> Stream.concat(shipped.stream(), typed.stream())
                            .distinct()
                            .toList());
        });
        return names;
    }

    /** In the order of files, so that each is read again once. */
    private List<Diagnostic> located(List<Finding> findings) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        findings.stream()
                .sorted(Comparator.comparing(
                        finding -> record(finding.subject()).file()))
                .forEach(finding -> diagnostics.add(diagnostic(finding)));
        return diagnostics;
    }

    private Place record(Subject subject) {
        return loaded.origins()
                .of(subject.collection(), subject.id())
                .orElseThrow(() -> new IllegalStateException("no place of " + subject));
    }

    private Diagnostic diagnostic(Finding finding) {
        Subject subject = finding.subject();
        return new Diagnostic(
                severities.get(finding.code()),
                finding.code(),
                places.of(subject.collection(), subject.id(), subject.field()).orElseThrow(),
                finding.message(),
                finding.related().stream()
                        .map(other -> new Diagnostic.Related(record(other), "see this too"))
                        .toList(),
                finding.help());
    }
}
