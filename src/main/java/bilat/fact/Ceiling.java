package bilat.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes what is withheld out of a fact, with all that it implies; empty where nothing may be said of it. A name is left
 * out where the rest stays true without it, as that of a signatory; where it would not, the whole goes: what a withheld
 * official is relayed as saying would become the speaker's own word.
 *
 * <p>References to other facts are left to {@link Links}, since only then is it known which facts are left.
 */
final class Ceiling implements Fact.Visitor<Optional<Fact>> {
    private final Clearance may;

    Ceiling(Clearance may) {
        this.may = may;
    }

    private Optional<Fact> rebuilt(Fact fact, boolean whole, Function<Particulars, Fact> build) {
        return whole && may.borneOut(fact.sources())
                ? may.particulars(fact.particulars()).map(build)
                : Optional.empty();
    }

    @Override
    public Optional<Fact> agreement(Agreement it) {
        boolean whole =
                it.denounced().map(Agreement.Denunciation::by).map(may::actor).orElse(true);
        return rebuilt(
                it,
                whole,
                particulars -> new Agreement(
                        particulars,
                        it.title(),
                        it.type(),
                        it.binding(),
                        it.level(),
                        it.fields(),
                        it.signed(),
                        it.concluded(),
                        it.place(),
                        may.officials(it.signatories()),
                        it.notes().stream().filter(note -> may.actor(note.by())).toList(),
                        may.parties(it.ratified()),
                        it.inForce(),
                        may.parties(it.inForceFor()),
                        it.provisional(),
                        it.suspended(),
                        it.expires(),
                        it.notice(),
                        it.denounced(),
                        may.parties(it.withdrawnBy()),
                        it.terminated(),
                        it.amends(),
                        it.supersedes(),
                        it.framework(),
                        it.territories(),
                        it.registration(),
                        it.references(),
                        it.depositary(),
                        it.link(),
                        may.prose(it.summary())));
    }

    @Override
    public Optional<Fact> position(Position it) {
        boolean whole = may.issue(it.issueId())
                && may.actor(it.holder())
                && it.relayed().map(may::official).orElse(true);
        return rebuilt(
                it,
                whole,
                particulars -> new Position(
                        particulars,
                        it.issueId(),
                        it.holder(),
                        it.speaker().filter(may::official),
                        it.stance(),
                        it.manner(),
                        it.relayed(),
                        may.actor(it.toward()),
                        it.date(),
                        may.prose(it.text()),
                        it.quote(),
                        it.venue(),
                        it.document(),
                        it.deniedBy().stream().filter(may::actor).toList(),
                        it.retracted()));
    }

    @Override
    public Optional<Fact> meeting(Meeting it) {
        return rebuilt(
                it,
                true,
                particulars -> new Meeting(
                        particulars,
                        it.type(),
                        it.state(),
                        it.date(),
                        it.place(),
                        may.actor(it.host()),
                        it.participants().stream().filter(this::participant).toList(),
                        it.mechanism(),
                        may.prose(it.summary()),
                        may.prose(it.outcome()),
                        may.parties(it.readouts()).stream()
                                .filter(readout -> may.source(readout.value()))
                                .toList(),
                        it.commitments().stream()
                                .map(one -> new Meeting.Commitment(may.prose(one.text()), one.due(), one.done()))
                                .toList(),
                        it.agreements()));
    }

    private boolean participant(Meeting.Participant one) {
        return one.official().map(may::official).orElse(true) && may.known(one.on());
    }

    @Override
    public Optional<Fact> event(Event it) {
        return rebuilt(
                it,
                true,
                particulars -> new Event(particulars, it.date(), may.prose(it.text()), it.kind(), it.modality()));
    }

    @Override
    public Optional<Fact> diplomaticRelations(DiplomaticRelations it) {
        return rebuilt(it, may.actors(it.by()), it::with);
    }

    @Override
    public Optional<Fact> mission(Mission it) {
        boolean whole = may.actor(it.sending()) && may.actor(it.receiving()) && may.known(it.accreditedFrom());
        return rebuilt(it, whole, it::with);
    }

    @Override
    public Optional<Fact> mechanism(Mechanism it) {
        return rebuilt(
                it,
                true,
                particulars -> new Mechanism(
                        particulars,
                        it.title(),
                        it.type(),
                        it.established(),
                        may.officials(it.chairs()),
                        it.cadence(),
                        it.lastSession(),
                        it.nextSession(),
                        it.dormant()));
    }

    @Override
    public Optional<Fact> figure(Figure it) {
        List<Figure.Value> values = it.values().stream()
                .filter(value -> may.borneOut(value.sources()))
                .map(value -> new Figure.Value(
                        value.period(),
                        value.text(),
                        value.qualifier(),
                        value.reviewed(),
                        may.citations(value.sources())))
                .toList();
        boolean whole = !values.isEmpty()
                && (it.sources().isEmpty() || may.borneOut(it.sources()))
                && may.known(it.from())
                && may.known(it.to())
                && may.known(it.reporter());
        if (!whole) {
            return Optional.empty();
        }
        return may.particulars(it.particulars())
                .map(particulars -> it.with(particulars).with(values));
    }

    @Override
    public Optional<Fact> post(Post it) {
        return termOf(it).map(Fact.class::cast);
    }

    /** A post as far as it may be known. */
    Optional<Post> termOf(Post it) {
        boolean whole = may.official(it.official())
                && may.actors(it.accreditedTo())
                && may.known(it.residentAt())
                && may.borneOut(it.sources());
        if (!whole) {
            return Optional.empty();
        }
        return may.particulars(it.particulars())
                .map(particulars -> new Post(
                        particulars,
                        it.official(),
                        it.title(),
                        it.roles(),
                        it.rank(),
                        it.status(),
                        it.appointed(),
                        it.from(),
                        it.credentials(),
                        it.until(),
                        it.accreditedTo(),
                        it.residentAt(),
                        it.successorOf().filter(may::official)));
    }

    @Override
    public Optional<Fact> assessment(Assessment it) {
        return may.particulars(it.particulars())
                .map(particulars -> new Assessment(
                        particulars,
                        it.date(),
                        it.kind(),
                        may.prose(it.text()),
                        it.confidence(),
                        it.likelihood(),
                        it.basis(),
                        it.author()));
    }

    @Override
    public Optional<Fact> point(Point it) {
        return rebuilt(
                it,
                may.actor(it.side()),
                particulars -> new Point(particulars, it.side(), it.kind(), may.prose(it.text()), it.expected()));
    }
}
