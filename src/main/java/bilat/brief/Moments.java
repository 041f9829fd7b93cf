package bilat.brief;

import bilat.fact.Agreement;
import bilat.fact.Assessment;
import bilat.fact.ByParty;
import bilat.fact.DiplomaticRelations;
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

/** The dates that a fact tells of: when it happened, was made or was said. */
final class Moments implements Fact.Visitor<List<When>> {
    static List<When> of(Fact fact) {
        return fact.accept(new Moments());
    }

    @Override
    public List<When> agreement(Agreement agreement) {
        List<When> acts = new ArrayList<>(agreement.made().stream().toList());
        agreement.withdrawnBy().stream().map(ByParty::value).forEach(acts::add);
        return acts;
    }

    @Override
    public List<When> position(Position position) {
        return List.of(position.date());
    }

    @Override
    public List<When> meeting(Meeting meeting) {
        return List.of(meeting.date());
    }

    @Override
    public List<When> event(Event event) {
        return List.of(event.date());
    }

    @Override
    public List<When> diplomaticRelations(DiplomaticRelations relations) {
        return List.of(relations.date());
    }

    @Override
    public List<When> mission(Mission mission) {
        return mission.opened().stream().toList();
    }

    @Override
    public List<When> mechanism(Mechanism mechanism) {
        return mechanism.lastSession().stream().toList();
    }

    @Override
    public List<When> figure(Figure figure) {
        return figure.values().stream().map(Figure.Value::period).toList();
    }

    @Override
    public List<When> post(Post post) {
        return post.from().stream().toList();
    }

    @Override
    public List<When> assessment(Assessment assessment) {
        return List.of(assessment.date());
    }

    @Override
    public List<When> point(Point point) {
        return List.of();
    }
}
