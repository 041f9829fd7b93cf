package bilat.fact;

import java.util.List;
import java.util.Optional;

/** Countries, organisations, officials, issues and sources as far as a ceiling and a day let them be known. */
final class Tables implements Known {
    private final Facts all;
    private final Clearance may;
    private final Day day;
    private final Ceiling ceiling;
    private final AsOf asOf;

    Tables(Facts all, Clearance may, Day day, Ceiling ceiling, AsOf asOf) {
        this.all = all;
        this.may = may;
        this.day = day;
        this.ceiling = ceiling;
        this.asOf = asOf;
    }

    @Override
    public Optional<Country> country(Actor code) {
        return all.country(code)
                .filter(it -> may.within(it.marking()))
                .map(it -> new Country(
                        it.code(),
                        it.name(),
                        it.inSentence(),
                        it.official(),
                        it.adjective(),
                        it.capital(),
                        it.kind(),
                        it.formerly(),
                        it.existed().filter(when -> begun(when, it.sources())).map(when -> day.soFar(when, List.of())),
                        over(it) ? it.successors().stream().filter(may::actor).toList() : List.of(),
                        may.citations(it.sources()),
                        it.marking()));
    }

    private boolean begun(When when, List<Citation> sources) {
        return day.begun(when, may.citations(sources));
    }

    /** Whether a state is not known to have gone on after the day. */
    private boolean over(Country it) {
        return it.existed().map(when -> day.soFar(when, List.of()).equals(when)).orElse(true);
    }

    @Override
    public Optional<Organisation> organisation(Actor id) {
        return all.organisation(id)
                .filter(it -> may.actor(id))
                .map(it -> new Organisation(
                        it.id(),
                        it.name(),
                        it.abbreviation(),
                        it.members().stream().filter(may::actor).toList(),
                        may.citations(it.sources()),
                        it.marking()));
    }

    /** An official with the posts that may be known. */
    @Override
    public Optional<Official> official(String id) {
        return all.official(id)
                .filter(it -> may.official(id))
                .map(it -> new Official(
                        it.id(),
                        it.name(),
                        it.nativeName(),
                        it.sortName(),
                        it.pronunciation(),
                        it.address(),
                        it.country(),
                        it.born(),
                        it.died().filter(died -> begun(died, it.sources())),
                        it.posts().stream()
                                .flatMap(post -> ceiling.termOf(post).flatMap(asOf::termOf).stream())
                                .toList(),
                        may.citations(it.sources()),
                        it.marking()));
    }

    @Override
    public Optional<Issue> issue(String id) {
        return all.issue(id)
                .filter(it -> may.issue(id))
                .map(it -> new Issue(
                        it.id(),
                        it.name(),
                        it.proposition(),
                        it.background().stream()
                                .filter(told -> may.borneOut(told.sources()))
                                .map(told -> new Issue.Background(
                                        told.date(), may.prose(told.text()), may.citations(told.sources())))
                                .filter(told -> day.begun(told.date(), told.sources()))
                                .toList(),
                        it.parties().stream().filter(may::actor).toList(),
                        may.citations(it.sources()),
                        it.marking()));
    }

    @Override
    public Optional<Source> source(String id) {
        return all.source(id)
                .filter(it -> may.source(id))
                .map(it -> new Source(
                        it.id(),
                        it.title(),
                        it.symbol(),
                        it.publisher(),
                        it.author(),
                        it.published(),
                        it.url(),
                        it.archived(),
                        day.known(it.accessed()),
                        it.language(),
                        it.type(),
                        it.reliability(),
                        it.side().filter(may::actor),
                        it.via().filter(may::source),
                        it.withdrawn().filter(withdrawn -> day.begun(withdrawn, List.of())),
                        it.marking()));
    }
}
