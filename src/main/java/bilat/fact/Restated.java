package bilat.fact;

import java.util.Optional;

/** The same fact with something else in what it has in common with other facts: another marking, or no withdrawal. */
final class Restated implements Fact.Visitor<Fact> {
    private final Particulars particulars;

    private Restated(Particulars particulars) {
        this.particulars = particulars;
    }

    /** Under another marking. */
    static Fact marked(Fact fact, Marking marking) {
        Particulars it = fact.particulars();
        return fact.accept(new Restated(new Particulars(
                it.id(),
                it.sources(),
                it.issue(),
                it.parties(),
                it.bearsOn(),
                it.reviewed(),
                marking,
                it.note(),
                it.variants(),
                it.withdrawn(),
                it.why())));
    }

    /** With another withdrawal, or none. */
    static Fact withdrawn(Fact fact, Optional<Withdrawal> withdrawal) {
        Particulars it = fact.particulars();
        return fact.accept(new Restated(new Particulars(
                it.id(),
                it.sources(),
                it.issue(),
                it.parties(),
                it.bearsOn(),
                it.reviewed(),
                it.marking(),
                it.note(),
                it.variants(),
                withdrawal,
                it.why())));
    }

    @Override
    public Fact agreement(Agreement it) {
        return new Agreement(
                particulars,
                it.title(),
                it.type(),
                it.binding(),
                it.level(),
                it.fields(),
                it.signed(),
                it.concluded(),
                it.place(),
                it.signatories(),
                it.notes(),
                it.ratified(),
                it.inForce(),
                it.inForceFor(),
                it.provisional(),
                it.suspended(),
                it.expires(),
                it.notice(),
                it.denounced(),
                it.withdrawnBy(),
                it.terminated(),
                it.amends(),
                it.supersedes(),
                it.framework(),
                it.territories(),
                it.registration(),
                it.references(),
                it.depositary(),
                it.link(),
                it.summary());
    }

    @Override
    public Fact position(Position it) {
        return new Position(
                particulars,
                it.issueId(),
                it.holder(),
                it.speaker(),
                it.stance(),
                it.manner(),
                it.relayed(),
                it.toward(),
                it.date(),
                it.text(),
                it.quote(),
                it.venue(),
                it.document(),
                it.deniedBy(),
                it.retracted());
    }

    @Override
    public Fact meeting(Meeting it) {
        return new Meeting(
                particulars,
                it.type(),
                it.state(),
                it.date(),
                it.place(),
                it.host(),
                it.participants(),
                it.mechanism(),
                it.summary(),
                it.outcome(),
                it.readouts(),
                it.commitments(),
                it.agreements());
    }

    @Override
    public Fact event(Event it) {
        return new Event(particulars, it.date(), it.text(), it.kind(), it.modality());
    }

    @Override
    public Fact diplomaticRelations(DiplomaticRelations it) {
        return new DiplomaticRelations(particulars, it.date(), it.status(), it.by(), it.level());
    }

    @Override
    public Fact mission(Mission it) {
        return new Mission(
                particulars,
                it.sending(),
                it.receiving(),
                it.type(),
                it.place(),
                it.opened(),
                it.closed(),
                it.accreditedFrom());
    }

    @Override
    public Fact mechanism(Mechanism it) {
        return new Mechanism(
                particulars,
                it.title(),
                it.type(),
                it.established(),
                it.chairs(),
                it.cadence(),
                it.lastSession(),
                it.nextSession(),
                it.dormant());
    }

    @Override
    public Fact figure(Figure it) {
        return new Figure(
                particulars,
                it.measure(),
                it.counts(),
                it.flow(),
                it.unit(),
                it.from(),
                it.to(),
                it.reporter(),
                it.values());
    }

    @Override
    public Fact post(Post it) {
        return new Post(
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
                it.successorOf());
    }

    @Override
    public Fact assessment(Assessment it) {
        return new Assessment(
                particulars,
                it.date(),
                it.kind(),
                it.text(),
                it.confidence(),
                it.likelihood(),
                it.basis(),
                it.author());
    }

    @Override
    public Fact point(Point it) {
        return new Point(particulars, it.side(), it.kind(), it.text(), it.expected());
    }
}
