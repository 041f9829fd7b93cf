package bilat.fact;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that a data root holds, by id in alphabetical order; the facts in the order of their ids.
 *
 * @param facts every fact, the posts of officials among them
 * @param omitted what could not be read
 */
public record Facts(
        SortedMap<String, Country> countries,
        SortedMap<String, Organisation> organisations,
        SortedMap<String, Official> officials,
        SortedMap<String, Issue> issues,
        SortedMap<String, Source> sources,
        List<Fact> facts,
        List<Omitted> omitted)
        implements Known {
    public Facts {
        countries = sorted(countries);
        organisations = sorted(organisations);
        officials = sorted(officials);
        issues = sorted(issues);
        sources = sorted(sources);
        facts = List.copyOf(facts);
        omitted = List.copyOf(omitted);
    }

    private static <T> SortedMap<String, T> sorted(Map<String, T> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /** The same facts, of which something else could not be read. */
    public Facts lacking(List<Omitted> unread) {
        return new Facts(countries, organisations, officials, issues, sources, facts, unread);
    }

    /** The same facts, whose tables hold also what those of others have by other ids. */
    public Facts withTables(Facts others) {
        return new Facts(
                both(countries, others.countries),
                both(organisations, others.organisations),
                both(officials, others.officials),
                both(issues, others.issues),
                both(sources, others.sources),
                facts,
                omitted);
    }

    private static <T> SortedMap<String, T> both(Map<String, T> own, Map<String, T> others) {
        SortedMap<String, T> both = new TreeMap<>(others);
        both.putAll(own);
        return both;
    }

    /** The same facts, with those of some that are posts under their officials, where a post stands. */
    public Facts withPosts(List<Fact> some) {
        SortedMap<String, Official> people = new TreeMap<>(officials);
        people.replaceAll((id, official) -> official.with(Stream.concat(
                        official.posts().stream(),
                        some.stream()
                                .filter(Post.class::isInstance)
                                .map(Post.class::cast)
                                .filter(post -> post.official().equals(id)))
                .toList()));
        return new Facts(countries, organisations, people, issues, sources, facts, omitted);
    }

    @Override
    public Optional<Country> country(Actor code) {
        return Optional.ofNullable(countries.get(code.id()));
    }

    @Override
    public Optional<Organisation> organisation(Actor id) {
        return Optional.ofNullable(organisations.get(id.id()));
    }

    @Override
    public Optional<Official> official(String id) {
        return Optional.ofNullable(officials.get(id));
    }

    @Override
    public Optional<Issue> issue(String id) {
        return Optional.ofNullable(issues.get(id));
    }

    @Override
    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }
}
