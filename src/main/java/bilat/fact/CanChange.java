package bilat.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Whether what a fact says can have changed since it was checked: what goes on can, what was done cannot. Judgements
 * and points carry their own date and are not checked against the world.
 */
final class CanChange implements Fact.Visitor<Boolean> {
    private static final Set<Meeting.State> OUTSTANDING =
            Set.of(Meeting.State.PLANNED, Meeting.State.CONFIRMED, Meeting.State.POSTPONED);

    private final List<Fact> all;
    private final LocalDate day;

    /** Among other facts, which may have replaced an agreement. */
    CanChange(List<Fact> all, LocalDate day) {
        this.all = all;
        this.day = day;
    }

    /** An agreement that has not ended. */
    @Override
    public Boolean agreement(Agreement agreement) {
        return AgreementStatuses.of(agreement, all, day).kind().group() != AgreementStatus.Group.ENDED;
    }

    /** A position that was not retracted. */
    @Override
    public Boolean position(Position position) {
        return position.retracted()
                .filter(when -> when.begunBy(day) == Answer.YES)
                .isEmpty();
    }

    /** A meeting that is outstanding, or whose outcome is not yet on record. */
    @Override
    public Boolean meeting(Meeting meeting) {
        return OUTSTANDING.contains(meeting.state());
    }

    /** A state of affairs, or a plan. */
    @Override
    public Boolean event(Event event) {
        return event.isState() || event.modality() == Event.Modality.PLANNED;
    }

    @Override
    public Boolean diplomaticRelations(DiplomaticRelations relations) {
        return true;
    }

    @Override
    public Boolean mission(Mission mission) {
        return mission.closed().endedBefore(day) != Answer.YES;
    }

    @Override
    public Boolean mechanism(Mechanism mechanism) {
        return true;
    }

    /** A flow, whose statistics go on; a number of a period that is over does not. */
    @Override
    public Boolean figure(Figure figure) {
        return figure.flow().isPresent()
                || figure.values().stream().anyMatch(value -> value.period().overBy(day) != Answer.YES);
    }

    @Override
    public Boolean post(Post post) {
        return post.until().endedBefore(day) != Answer.YES;
    }

    @Override
    public Boolean assessment(Assessment assessment) {
        return false;
    }

    @Override
    public Boolean point(Point point) {
        return false;
    }
}
