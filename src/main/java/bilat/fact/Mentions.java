package bilat.fact;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The ids of the records that facts lead to. */
public final class Mentions implements Fact.Visitor<Mentions> {
    final SortedSet<String> sources = new TreeSet<>();
    final SortedSet<String> officials = new TreeSet<>();
    final SortedSet<String> issues = new TreeSet<>();
    final SortedSet<Actor> actors = new TreeSet<>();
    final SortedSet<String> values = new TreeSet<>();

    /** The sources that are cited or relayed. */
    public SortedSet<String> sources() {
        return Collections.unmodifiableSortedSet(sources);
    }

    /** The officials who act, or who held a post before; of a post, also who holds it. */
    public SortedSet<String> officials() {
        return Collections.unmodifiableSortedSet(officials);
    }

    public SortedSet<String> issues() {
        return Collections.unmodifiableSortedSet(issues);
    }

    /** Notes what a fact leads to. */
    public Mentions add(Fact fact) {
        Particulars it = fact.particulars();
        cite(it.sources());
        it.issue().ifPresent(issues::add);
        actors.addAll(it.parties());
        it.id().pair().ifPresent(pair -> actors.addAll(pair.sides()));
        prose(it.note());
        it.variants().forEach(variant -> cite(variant.sources()));
        it.withdrawn().ifPresent(withdrawal -> {
            cite(withdrawal.sources());
            prose(withdrawal.reason());
        });
        return fact.accept(this);
    }

    /**
     * Notes besides what a ceiling alone asks about: the other pairs that a fact bears on, and the records that the
     * value of a variant names, if it names one.
     */
    Mentions addWithheldBy(Fact fact) {
        fact.particulars().bearsOn().forEach(pair -> actors.addAll(pair.sides()));
        fact.particulars().variants().stream()
                .map(Variant::value)
                .filter(value -> !value.isEmpty())
                .forEach(value -> {
                    values.add(value);
                    sources.add(value);
                    officials.add(value);
                    issues.add(value);
                    actors.add(new Actor(value));
                });
        return add(fact);
    }

    /** Notes citations. */
    public void cite(List<Citation> citations) {
        for (Citation citation : citations) {
            sources.add(citation.source());
            citation.reports().ifPresent(sources::add);
        }
    }

    /** Notes the citations in a text. */
    public void prose(Prose prose) {
        prose.citations().forEach(cited -> sources.add(cited.source()));
    }

    private void prose(Optional<Prose> prose) {
        prose.ifPresent(this::prose);
    }

    private Mentions actor(Optional<Actor> actor) {
        actor.ifPresent(actors::add);
        return this;
    }

    private void parties(List<? extends ByParty<?>> entries) {
        entries.forEach(entry -> actors.add(entry.party()));
    }

    @Override
    public Mentions agreement(Agreement it) {
        parties(it.signatories());
        it.signatories().forEach(entry -> officials.add(entry.value()));
        it.notes().forEach(note -> actors.add(note.by()));
        parties(it.ratified());
        parties(it.inForceFor());
        parties(it.withdrawnBy());
        prose(it.summary());
        return actor(it.denounced().map(Agreement.Denunciation::by));
    }

    @Override
    public Mentions position(Position it) {
        issues.add(it.issueId());
        actors.add(it.holder());
        it.speaker().ifPresent(officials::add);
        it.relayed().ifPresent(officials::add);
        actors.addAll(it.deniedBy());
        prose(it.text());
        return actor(it.toward());
    }

    @Override
    public Mentions meeting(Meeting it) {
        for (Meeting.Participant one : it.participants()) {
            one.official().ifPresent(officials::add);
            actor(one.on());
        }
        prose(it.summary());
        prose(it.outcome());
        parties(it.readouts());
        it.readouts().forEach(entry -> sources.add(entry.value()));
        it.commitments().forEach(one -> prose(one.text()));
        return actor(it.host());
    }

    @Override
    public Mentions event(Event it) {
        prose(it.text());
        return this;
    }

    @Override
    public Mentions diplomaticRelations(DiplomaticRelations it) {
        actors.addAll(it.by());
        return this;
    }

    @Override
    public Mentions mission(Mission it) {
        actors.add(it.sending());
        actors.add(it.receiving());
        return actor(it.accreditedFrom());
    }

    @Override
    public Mentions mechanism(Mechanism it) {
        parties(it.chairs());
        it.chairs().forEach(entry -> officials.add(entry.value()));
        return this;
    }

    @Override
    public Mentions figure(Figure it) {
        it.values().forEach(value -> cite(value.sources()));
        return actor(it.from()).actor(it.to()).actor(it.reporter());
    }

    @Override
    public Mentions post(Post it) {
        officials.add(it.official());
        it.successorOf().ifPresent(officials::add);
        actors.addAll(it.accreditedTo());
        return actor(it.residentAt());
    }

    @Override
    public Mentions assessment(Assessment it) {
        prose(it.text());
        return this;
    }

    @Override
    public Mentions point(Point it) {
        actors.add(it.side());
        prose(it.text());
        return this;
    }
}
