package bilat.check;

import bilat.fact.Agreement;
import bilat.fact.Assessment;
import bilat.fact.ByParty;
import bilat.fact.DiplomaticRelations;
import bilat.fact.End;
import bilat.fact.Event;
import bilat.fact.Fact;
import bilat.fact.Figure;
import bilat.fact.Mechanism;
import bilat.fact.Meeting;
import bilat.fact.Mission;
import bilat.fact.Point;
import bilat.fact.Position;
import bilat.fact.Post;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every date of facts, officials and sources. */
final class Moments implements Fact.Visitor<Moments> {
    private final Subject subject;
    private final List<Located<When>> found = new ArrayList<>();

    private Moments(Subject subject) {
        this.subject = subject;
    }

    static Stream<Located<When>> of(Asked asked) {
        return Stream.of(
                        asked.each().flatMap(one -> one.it().accept(new Moments(one.subject())).found.stream()),
                        asked.each("officials", asked.facts().officials())
                                .flatMap(one -> new Moments(one.subject())
                                                .add("born", one.it().born())
                                                .add("died", one.it().died())
                                                .found
                                                .stream()),
                        asked.each("sources", asked.facts().sources())
                                .flatMap(one -> new Moments(one.subject())
                                                .add("published", one.it().published())
                                                .add("withdrawn", one.it().withdrawn())
                                                .found
                                                .stream()))
                .flatMap(moments -> moments);
    }

    private Moments add(String field, When when) {
        found.add(new Located<>(subject.at(field), when));
        return this;
    }

    private Moments add(String field, Optional<When> when) {
        return when.map(it -> add(field, it)).orElse(this);
    }

    private Moments add(String field, End end) {
        return add(field, end.date().map(When::on));
    }

    private Moments add(String field, List<ByParty<When>> entries) {
        entries.forEach(entry -> add(field + "/" + entry.party(), entry.value()));
        return this;
    }

    @Override
    public Moments agreement(Agreement it) {
        it.denounced()
                .ifPresent(denounced ->
                        add("denounced/on", denounced.on()).add("denounced/effective", denounced.effective()));
        for (int i = 0; i < it.notes().size(); i++) {
            add("notes/" + i + "/date", it.notes().get(i).date());
        }
        return add("signed", it.signed())
                .add("concluded", it.concluded())
                .add("ratified", it.ratified())
                .add("in-force", it.inForce())
                .add("in-force", it.inForceFor())
                .add("provisional", it.provisional())
                .add("suspended", it.suspended())
                .add("expires", it.expires())
                .add("withdrawn-by", it.withdrawnBy())
                .add("terminated", it.terminated());
    }

    @Override
    public Moments position(Position it) {
        return add("date", it.date()).add("retracted", it.retracted());
    }

    @Override
    public Moments meeting(Meeting it) {
        return add("date", it.date());
    }

    @Override
    public Moments event(Event it) {
        return add("date", it.date());
    }

    @Override
    public Moments diplomaticRelations(DiplomaticRelations it) {
        return add("date", it.date());
    }

    @Override
    public Moments mission(Mission it) {
        return add("opened", it.opened()).add("closed", it.closed());
    }

    @Override
    public Moments mechanism(Mechanism it) {
        return add("established", it.established())
                .add("last-session", it.lastSession())
                .add("next-session", it.nextSession())
                .add("dormant", it.dormant());
    }

    @Override
    public Moments figure(Figure it) {
        for (int i = 0; i < it.values().size(); i++) {
            add("values/" + i + "/period", it.values().get(i).period());
        }
        return this;
    }

    @Override
    public Moments post(Post it) {
        return add("appointed", it.appointed())
                .add("from", it.from())
                .add("credentials", it.credentials())
                .add("until", it.until());
    }

    @Override
    public Moments assessment(Assessment it) {
        return add("date", it.date());
    }

    @Override
    public Moments point(Point it) {
        return this;
    }
}
