package bilat.load;

import bilat.fact.Agreement;
import bilat.fact.Assessment;
import bilat.fact.DiplomaticRelations;
import bilat.fact.Event;
import bilat.fact.Fact;
import bilat.fact.FactId;
import bilat.fact.Figure;
import bilat.fact.Mechanism;
import bilat.fact.Meeting;
import bilat.fact.Mission;
import bilat.fact.Point;
import bilat.fact.Position;
import bilat.fact.Post;
import java.util.List;
import java.util.function.UnaryOperator;

/** A fact whose references to other facts bear the ids under which those are known. */
final class Relinked implements Fact.Visitor<Fact> {
    private final UnaryOperator<FactId> resolved;

    Relinked(UnaryOperator<FactId> resolved) {
        this.resolved = resolved;
    }

    private List<FactId> all(List<FactId> ids) {
        return ids.stream().map(resolved).toList();
    }

    @Override
    public Fact agreement(Agreement it) {
        return it.amends().isEmpty() && it.supersedes().isEmpty()
                ? it
                : it.linked(all(it.amends()), all(it.supersedes()));
    }

    @Override
    public Fact meeting(Meeting it) {
        return it.linked(it.mechanism().map(resolved), all(it.agreements()));
    }

    @Override
    public Fact assessment(Assessment it) {
        return it.linked(all(it.basis()));
    }

    @Override
    public Fact position(Position it) {
        return it;
    }

    @Override
    public Fact event(Event it) {
        return it;
    }

    @Override
    public Fact diplomaticRelations(DiplomaticRelations it) {
        return it;
    }

    @Override
    public Fact mission(Mission it) {
        return it;
    }

    @Override
    public Fact mechanism(Mechanism it) {
        return it;
    }

    @Override
    public Fact figure(Figure it) {
        return it;
    }

    @Override
    public Fact post(Post it) {
        return it;
    }

    @Override
    public Fact point(Point it) {
        return it;
    }
}
