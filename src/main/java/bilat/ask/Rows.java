package bilat.ask;

import bilat.fact.Actor;
import bilat.fact.Agreement;
import bilat.fact.Country;
import bilat.fact.Fact;
import bilat.fact.Issue;
import bilat.fact.Meeting;
import bilat.fact.Official;
import bilat.fact.Pair;
import bilat.fact.Position;
import bilat.fact.Post;
import bilat.fact.When;
import bilat.fact.Word;
import bilat.load.Mention;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the rows of each list. */
final class Rows {
    private static final String COUNTRIES = "countries";
    private static final String SOURCES = "sources";

    /** A post of which no start is known is the oldest. */
    private static final Comparator<Post> BY_START = Comparator.comparing(
            Post::from,
            Comparator.comparing(from ->
                    from.map(When::anchor).map(it -> it.first().toString()).orElse("")));

    private final Archive archive;
    private final UnaryOperator<String> names;

    Rows(Archive archive, UnaryOperator<String> names) {
        this.archive = archive;
        this.names = names;
    }

    List<Row> pairs() {
        SortedMap<String, Integer> facts = new TreeMap<>();
        SortedMap<String, SortedSet<String>> sources = new TreeMap<>();
        for (Fact fact : archive.facts().facts()) {
            SortedSet<String> cited = cited(Subject.of(fact));
            for (Pair pair : archive.pairs().showing(fact)) {
                facts.merge(pair.toString(), 1, Integer::sum);
                sources.computeIfAbsent(pair.toString(), key -> new TreeSet<>()).addAll(cited);
            }
        }
        return archive.pairs().all().stream()
                .map(pair -> row(
                        pair.toString(),
                        names.apply(pair.first().id()) + "–"
                                + names.apply(pair.second().id()) + ", " + facts.getOrDefault(pair.toString(), 0)
                                + " facts",
                        Optional.empty(),
                        sources.getOrDefault(pair.toString(), new TreeSet<>()).size(),
                        pair.sides(),
                        List.of(pair)))
                .toList();
    }

    /** What is declared, and what has a pair. */
    List<Row> countries() {
        SortedSet<Actor> codes = new TreeSet<>();
        archive.facts().countries().values().forEach(country -> codes.add(country.code()));
        archive.pairs().all().forEach(pair -> codes.addAll(pair.sides()));
        return codes.stream().map(this::country).toList();
    }

    private Row country(Actor code) {
        Optional<Country> declared = archive.facts().country(code);
        String kind = declared.flatMap(Country::kind)
                .map(it -> " (" + it.word() + ")")
                .orElse("");
        int sources = declared.map(
                        it -> cited(new Subject(COUNTRIES, code.id(), it)).size())
                .orElse(0);
        List<Pair> pairs = archive.pairs().of(code);
        return row(code.id(), names.apply(code.id()) + kind, Optional.empty(), sources, List.of(code), pairs);
    }

    List<Row> officials() {
        return records("officials", archive.facts().officials(), official -> Optional.empty(), Rows::who);
    }

    private static String who(Official official) {
        String office = official.posts().stream()
                .max(BY_START)
                .map(post -> ", " + post.title())
                .orElse("");
        return official.name() + office + " (" + official.country() + ")";
    }

    List<Row> agreements() {
        return facts(
                Agreement.class,
                Agreement::made,
                it -> it.title() + " (" + it.type().word() + ")");
    }

    List<Row> positions() {
        return facts(
                Position.class,
                it -> Optional.of(it.date()),
                it -> it.holder() + " "
                        + it.stance().map(Word::word).orElse(it.manner().word()) + " " + it.issueId());
    }

    List<Row> meetings() {
        return facts(
                Meeting.class,
                it -> Optional.of(it.date()),
                it -> Stream.of(
                                Optional.of(it.type().word()),
                                it.place(),
                                Optional.of(it.state().word()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")));
    }

    List<Row> issues() {
        return records("issues", archive.facts().issues(), this::newest, Issue::name);
    }

    /** When something was last said on it. */
    private Optional<When> newest(Issue issue) {
        return archive.referrers(new Subject("issues", issue.id(), issue)).stream()
                .map(referrer -> referrer.by().record())
                .filter(Position.class::isInstance)
                .map(it -> ((Position) it).date())
                .max(When.READING_ORDER);
    }

    List<Row> sources() {
        return archive.facts().sources().values().stream()
                .map(source -> {
                    Subject subject = new Subject(SOURCES, source.id(), source);
                    int citedBy = (int) archive.referrers(subject).stream()
                            .map(referrer -> referrer.by().label())
                            .distinct()
                            .count();
                    String publisher =
                            source.publisher().map(it -> " (" + it + ")").orElse("");
                    return row(subject, source.title() + publisher, source.published(), citedBy);
                })
                .toList();
    }

    private <F extends Fact> List<Row> facts(
            Class<F> kind, Function<F, Optional<When>> date, Function<F, String> what) {
        return archive.facts().facts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(fact -> row(Subject.of(fact), what.apply(fact), date.apply(fact)))
                .toList();
    }

    private <R> List<Row> records(
            String collection,
            SortedMap<String, R> records,
            Function<R, Optional<When>> date,
            Function<R, String> what) {
        return records.entrySet().stream()
                .map(entry -> row(
                        new Subject(collection, entry.getKey(), entry.getValue()),
                        what.apply(entry.getValue()),
                        date.apply(entry.getValue())))
                .toList();
    }

    private Row row(Subject subject, String what, Optional<When> date) {
        return row(subject, what, date, cited(subject).size());
    }

    private Row row(Subject subject, String what, Optional<When> date, int count) {
        List<Pair> briefs = archive.briefs(subject);
        SortedSet<Actor> countries = new TreeSet<>();
        mentioned(subject, COUNTRIES).forEach(code -> countries.add(new Actor(code)));
        briefs.forEach(pair -> countries.addAll(pair.sides()));
        return row(subject.id(), what, date, count, countries, briefs);
    }

    private static Row row(
            String id, String what, Optional<When> date, int count, Collection<Actor> countries, List<Pair> pairs) {
        return new Row(id, what, date.map(When::toString), count, new TreeSet<>(countries), pairs);
    }

    private static SortedSet<String> cited(Subject subject) {
        return mentioned(subject, SOURCES);
    }

    private static SortedSet<String> mentioned(Subject subject, String space) {
        return Mention.of(subject.collection(), subject.record()).stream()
                .filter(mention -> mention.space().equals(space))
                .map(Mention::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
