package bilat.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes references to facts that are not among those shown out of a fact; empty where nothing then bears it out. */
final class Links implements Fact.Visitor<Optional<Fact>> {
    private final Set<FactId> shown;

    private Links(Set<FactId> shown) {
        this.shown = shown;
    }

    /** Facts that refer to nothing but one another. */
    static List<Fact> among(List<Fact> facts) {
        Links links = new Links(facts.stream().map(Fact::id).collect(Collectors.toSet()));
        List<Fact> left =
                facts.stream().flatMap(fact -> fact.accept(links).stream()).toList();
        return left.size() == facts.size() ? left : among(left);
    }

    private List<FactId> left(List<FactId> ids) {
        return ids.stream().filter(shown::contains).toList();
    }

    @Override
    public Optional<Fact> agreement(Agreement it) {
        return Optional.of(new Agreement(
                it.particulars(),
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
                left(it.amends()),
                left(it.supersedes()),
                it.framework(),
                it.territories(),
                it.registration(),
                it.references(),
                it.depositary(),
                it.link(),
                it.summary()));
    }

    @Override
    public Optional<Fact> position(Position position) {
        return Optional.of(position);
    }

    @Override
    public Optional<Fact> meeting(Meeting it) {
        return Optional.of(new Meeting(
                it.particulars(),
                it.type(),
                it.state(),
                it.date(),
                it.place(),
                it.host(),
                it.participants(),
                it.mechanism().filter(shown::contains),
                it.summary(),
                it.outcome(),
                it.readouts(),
                it.commitments(),
                left(it.agreements())));
    }

    @Override
    public Optional<Fact> event(Event event) {
        return Optional.of(event);
    }

    @Override
    public Optional<Fact> diplomaticRelations(DiplomaticRelations relations) {
        return Optional.of(relations);
    }

    @Override
    public Optional<Fact> mission(Mission mission) {
        return Optional.of(mission);
    }

    @Override
    public Optional<Fact> mechanism(Mechanism mechanism) {
        return Optional.of(mechanism);
    }

    @Override
    public Optional<Fact> figure(Figure figure) {
        return Optional.of(figure);
    }

    @Override
    public Optional<Fact> post(Post post) {
        return Optional.of(post);
    }

    @Override
    public Optional<Fact> assessment(Assessment it) {
        List<FactId> basis = left(it.basis());
        if (basis.isEmpty() && it.sources().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Assessment(
                it.particulars(),
                it.date(),
                it.kind(),
                it.text(),
                it.confidence(),
                it.likelihood(),
                basis,
                it.author()));
    }

    @Override
    public Optional<Fact> point(Point point) {
        return Optional.of(point);
    }
}
