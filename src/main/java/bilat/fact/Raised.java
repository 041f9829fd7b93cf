package bilat.fact;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The same facts with some records marked higher than they are. */
public final class Raised {
    private final BiFunction<String, String, Marking> least;

    private Raised(BiFunction<String, String, Marking> least) {
        this.least = least;
    }

    /**
     * Raises markings.
     *
     * @param least the marking that a record has at least, by the space of its id and its id; that of facts has no name
     */
    public static Facts of(Facts all, BiFunction<String, String, Marking> least) {
        Raised raised = new Raised(least);
        return new Facts(
                each(all.countries(), raised::country),
                each(all.organisations(), raised::organisation),
                each(all.officials(), raised::official),
                each(all.issues(), raised::issue),
                each(all.sources(), raised::source),
                all.facts().stream().map(raised::fact).toList(),
                all.omitted());
    }

    private static <R> SortedMap<String, R> each(SortedMap<String, R> records, UnaryOperator<R> raise) {
        SortedMap<String, R> all = new TreeMap<>(records);
        all.replaceAll((id, record) -> raise.apply(record));
        return all;
    }

    private Marking marking(String space, String id, Marking own) {
        return own.and(least.apply(space, id));
    }

    private Fact fact(Fact it) {
        Marking marking = marking("", it.id().toString(), it.marking());
        return marking == it.marking() ? it : it.with(it.particulars().marked(marking));
    }

    private Country country(Country it) {
        return new Country(
                it.code(),
                it.name(),
                it.inSentence(),
                it.official(),
                it.adjective(),
                it.capital(),
                it.kind(),
                it.formerly(),
                it.existed(),
                it.successors(),
                it.sources(),
                marking("countries", it.code().id(), it.marking()));
    }

    private Organisation organisation(Organisation it) {
        return new Organisation(
                it.id(),
                it.name(),
                it.abbreviation(),
                it.members(),
                it.sources(),
                marking("organisations", it.id().id(), it.marking()));
    }

    private Official official(Official it) {
        return new Official(
                it.id(),
                it.name(),
                it.nativeName(),
                it.sortName(),
                it.pronunciation(),
                it.address(),
                it.country(),
                it.born(),
                it.died(),
                it.posts().stream().map(post -> (Post) fact(post)).toList(),
                it.sources(),
                marking("officials", it.id(), it.marking()));
    }

    private Issue issue(Issue it) {
        return new Issue(
                it.id(),
                it.name(),
                it.proposition(),
                it.background(),
                it.parties(),
                it.sources(),
                marking("issues", it.id(), it.marking()));
    }

    private Source source(Source it) {
        return new Source(
                it.id(),
                it.title(),
                it.symbol(),
                it.publisher(),
                it.author(),
                it.published(),
                it.url(),
                it.archived(),
                it.accessed(),
                it.language(),
                it.type(),
                it.reliability(),
                it.side(),
                it.via(),
                it.withdrawn(),
                marking("sources", it.id(), it.marking()));
    }
}
