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
        return Optional.of(it.linked(left(it.amends()), left(it.supersedes())));
    }

    @Override
    public Optional<Fact> position(Position position) {
        return Optional.of(position);
    }

    @Override
    public Optional<Fact> meeting(Meeting it) {
        return Optional.of(it.linked(it.mechanism().filter(shown::contains), left(it.agreements())));
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
        return Optional.of(it.linked(basis));
    }

    @Override
    public Optional<Fact> point(Point point) {
        return Optional.of(point);
    }
}
