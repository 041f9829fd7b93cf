package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.End;
import bilat.fact.Mechanism;
import bilat.fact.Mission;
import bilat.fact.Official;
import bilat.fact.Post;
import bilat.fact.When;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An interval over two fields that ends before it begins. One within a field is refused as it is read. */
final class IntervalBackwards implements Rule {
    @Override
    public String code() {
        return "interval-backwards";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Asked asked) {
        return Stream.of(
                        asked.each(Post.class)
                                .flatMap(one -> find(
                                        one.subject(),
                                        "from",
                                        one.it().from(),
                                        "until",
                                        on(one.it().until()))),
                        asked.each(Mission.class)
                                .flatMap(one -> find(
                                        one.subject(),
                                        "opened",
                                        one.it().opened(),
                                        "closed",
                                        on(one.it().closed()))),
                        asked.each(Mechanism.class)
                                .flatMap(one -> find(
                                        one.subject(),
                                        "established",
                                        one.it().established(),
                                        "last-session",
                                        one.it().lastSession())),
                        asked.each("officials", asked.facts().officials()).flatMap(this::life))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<Finding> life(Located<Official> one) {
        return find(one.subject(), "born", one.it().born(), "died", one.it().died());
    }

    private static Optional<When> on(End end) {
        return end.date().map(When::on);
    }

    private Stream<Finding> find(Subject subject, String first, Optional<When> start, String last, Optional<When> end) {
        return end.stream()
                .flatMap(to -> start.filter(to::certainlyBefore).stream()
                        .map(from -> Finding.of(
                                this,
                                subject.at(last),
                                "\"" + last + "\" is " + to + ", before \"" + first + "\", " + from,
                                "correct one of the two dates")));
    }
}
