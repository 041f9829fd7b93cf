package bilat.publish;

import bilat.check.Finding;
import bilat.check.Subject;
import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Severity;
import bilat.fact.CollectionName;
import bilat.fact.Dossier;
import bilat.fact.Fact;
import bilat.fact.FactId;
import bilat.fact.Facts;
import bilat.fact.Official;
import bilat.fact.Omitted;
import bilat.fact.Pair;
import bilat.fact.Post;
import bilat.fact.Unusable;
import bilat.load.Loaded;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The errors that rules find in what a brief would use. Nothing else is asked about: neither other pairs nor what comes
 * after the day or lies above the ceiling.
 *
 * @param diagnostics told of whole records, as they stand in their files
 */
record Faults(List<Diagnostic> diagnostics, Unusable unusable) {
    private static final Pattern POST = Pattern.compile("posts/(\\d+)(?:/.*)?");

    /**
     * Of a dossier.
     *
     * @param all the facts that it was selected from; enough is the shelf of its pair
     */
    static Faults of(Loaded loaded, Facts all, Dossier dossier) {
        Set<FactId> used = used(dossier);
        List<Finding> errors = RuleFindings.in(asTyped(all, dossier, used), Optional.empty(), Severity.ERROR).stream()
                .filter(error -> isUsed(error.subject(), all, dossier, used))
                .toList();
        return errors.isEmpty()
                ? new Faults(List.of(), Unusable.NONE)
                : new Faults(RuleFindings.located(loaded, errors), unusable(errors, all));
    }

    boolean isEmpty() {
        return unusable.isEmpty();
    }

    /** The facts without what is faulty, which then counts as left out. */
    Facts leave(Facts all, Dossier used, Function<Facts, Dossier> select) {
        Facts left = unusable.leave(all, all.omitted());
        Set<FactId> lost = ids(used);
        lost.removeAll(ids(select.apply(left)));
        lost.addAll(unusable.facts());
        Optional<Pair> pair = Optional.of(used.pair().canonical());
        Stream<Omitted> records = Stream.of(
                        all.facts().stream()
                                .filter(fact -> lost.contains(fact.id()))
                                .map(fact -> fact instanceof Post post
                                        ? new Omitted(Optional.of("officials"), Optional.of(post.official()), pair)
                                        : new Omitted(
                                                Optional.of(CollectionName.of(fact)),
                                                Optional.of(fact.id().name()),
                                                pair)),
                        unusable.officials().stream()
                                .map(id -> new Omitted(Optional.of("officials"), Optional.of(id), pair)),
                        unusable.sources().stream()
                                .map(id -> new Omitted(Optional.of("sources"), Optional.of(id), pair)))
                .flatMap(omitted -> omitted)
                .distinct();
        List<Omitted> omitted = Stream.concat(all.omitted().stream(), records).toList();
        return unusable.leave(all, omitted);
    }

    private static Set<FactId> ids(Dossier dossier) {
        return dossier.facts().facts().stream().map(Fact::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<FactId> used(Dossier dossier) {
        Set<FactId> used = ids(dossier);
        dossier.facts().officials().values().forEach(it -> it.posts().forEach(post -> used.add(post.id())));
        return used;
    }

    /** What was trimmed to the day has lost items of its lists, by whose numbers places are known. */
    private static Facts asTyped(Facts all, Dossier dossier, Set<FactId> used) {
        SortedMap<String, Official> officials = new TreeMap<>(all.officials());
        officials.keySet().retainAll(dossier.facts().officials().keySet());
        List<Fact> facts =
                all.facts().stream().filter(fact -> used.contains(fact.id())).toList();
        return new Facts(
                all.countries(), all.organisations(), officials, all.issues(), all.sources(), facts, all.omitted());
    }

    private static boolean isUsed(Subject subject, Facts all, Dossier dossier, Set<FactId> used) {
        return switch (subject.collection()) {
            case "sources" -> dossier.facts().source(subject.id().name()).isPresent();
            case "officials" -> post(subject, all).map(used::contains).orElse(true);
            default -> true;
        };
    }

    /** The post that is meant, if it is not the official as such. */
    private static Optional<FactId> post(Subject subject, Facts all) {
        return subject.field()
                .map(POST::matcher)
                .filter(Matcher::matches)
                .map(path -> Integer.parseInt(path.group(1)))
                .flatMap(number -> all.official(subject.id().name())
                        .map(official -> official.posts().get(number).id()));
    }

    private static Unusable unusable(List<Finding> errors, Facts all) {
        Set<FactId> facts = new HashSet<>();
        Set<String> officials = new HashSet<>();
        Set<String> sources = new HashSet<>();
        for (Finding error : errors) {
            Subject subject = error.subject();
            switch (subject.collection()) {
                case "sources" -> sources.add(subject.id().name());
                case "officials" ->
                    post(subject, all)
                            .ifPresentOrElse(
                                    facts::add, () -> officials.add(subject.id().name()));
                default -> facts.add(subject.id());
            }
        }
        return new Unusable(facts, officials, sources);
    }
}
