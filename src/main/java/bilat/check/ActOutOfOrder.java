package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Agreement;
import bilat.fact.ByParty;
import bilat.fact.PartialDate;
import bilat.fact.Position;
import bilat.fact.Post;
import bilat.fact.Source;
import bilat.fact.When;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An act that certainly came before the one that must go before it: ratified before signed. */
final class ActOutOfOrder implements Rule {
    @Override
    public String code() {
        return "act-out-of-order";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Asked asked) {
        return Stream.of(
                        asked.each(Agreement.class).flatMap(this::agreement),
                        asked.each(Position.class)
                                .flatMap(one -> act(
                                        one.subject(),
                                        "retracted",
                                        one.it().retracted(),
                                        "said",
                                        Optional.of(one.it().date()))),
                        asked.each(Post.class).flatMap(this::post),
                        asked.each("sources", asked.facts().sources()).flatMap(this::source))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<Finding> post(Located<Post> one) {
        Optional<When> appointed = one.it().appointed();
        Optional<When> until = one.it().until().date().map(When::on);
        return Stream.concat(
                act(one.subject(), "credentials", one.it().credentials(), "appointed", appointed),
                act(one.subject(), "until", until, "appointed", appointed));
    }

    private Stream<Finding> source(Located<Source> one) {
        Optional<When> published = one.it().published();
        Optional<When> accessed = one.it().accessed().map(PartialDate::day).map(When::on);
        return Stream.concat(
                act(one.subject(), "withdrawn", one.it().withdrawn(), "published", published),
                act(one.subject(), "accessed", accessed, "published", published));
    }

    private Stream<Finding> agreement(Located<Agreement> one) {
        Agreement it = one.it();
        Stream<Finding> notice = it.denounced().stream()
                .flatMap(denounced -> Stream.concat(
                        act(one.subject(), "denounced/on", Optional.of(denounced.on()), "made", it.made()),
                        act(
                                one.subject(),
                                "denounced/effective",
                                denounced.effective(),
                                "denounced",
                                Optional.of(denounced.on()))));
        return Stream.of(
                        acts(one, "ratified", it.ratified()),
                        acts(one, "withdrawn-by", it.withdrawnBy()),
                        act(one.subject(), "suspended", it.suspended(), "made", it.made()),
                        act(one.subject(), "terminated", it.terminated(), "made", it.made()),
                        notice)
                .flatMap(found -> found);
    }

    private Stream<Finding> acts(Located<Agreement> one, String field, List<ByParty<When>> acts) {
        return acts.stream()
                .flatMap(act -> act(
                        one.subject(),
                        field + "/" + act.party(),
                        Optional.of(act.value()),
                        "made",
                        one.it().made()));
    }

    private Stream<Finding> act(
            Subject subject, String field, Optional<When> later, String first, Optional<When> before) {
        return later.stream()
                .flatMap(act -> before.filter(act::certainlyBefore).stream()
                        .map(start -> Finding.of(
                                this,
                                subject.at(field),
                                "\"" + field + "\" is " + act + ", before it was " + first + ", " + start,
                                "correct one of the two dates")));
    }
}
