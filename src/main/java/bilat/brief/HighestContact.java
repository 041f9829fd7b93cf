package bilat.brief;

import bilat.document.Block;
import bilat.fact.Meeting;
import bilat.fact.When;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The meeting of highest rank in the twelve months before the brief's day. */
final class HighestContact {
    private final Desk desk;
    private final Say say;

    HighestContact(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    Optional<Block.KeyLine> line() {
        When limit = When.on(desk.dossier().asOf().minusYears(1));
        return desk.between(Meeting.class).stream()
                .filter(meeting -> meeting.state() == Meeting.State.HELD)
                .filter(meeting -> !meeting.participants().isEmpty())
                .filter(meeting -> !meeting.date().certainlyBefore(limit))
                .min(Comparator.comparingInt((Meeting meeting) -> Ranks.highest(desk, meeting))
                        .thenComparing(meeting -> Ranks.highestOpposite(desk, meeting))
                        .thenComparing(meeting -> meeting.type() == Meeting.Type.CALL)
                        .thenComparing(Meeting::date, VisitsAndMeetings.newestFirst()))
                .map(meeting -> BottomLine.line(
                        desk,
                        "bottom.contact",
                        say.closed(clause(meeting), desk.cites().marks(meeting))));
    }

    /** "A received B, in January 2019"; "A met B"; for one side alone, "B visited A". */
    private Run clause(Meeting meeting) {
        People people = desk.people();
        List<Meeting.Participant> order = Ranks.inOrder(desk, meeting);
        Meeting.Participant top = order.get(0);
        boolean host = Ranks.isHost(desk, top, meeting);
        Optional<Meeting.Participant> other =
                order.stream().filter(one -> Ranks.isAcross(desk, one, top)).findFirst();
        People.Person first = people.participant(top, meeting.date(), People.Place.OPEN);
        Run when = say.at(meeting.date());
        if (other.isEmpty()) {
            Run what = new MeetingRows(desk).kind(meeting);
            return say.say("bottom.took-part", first.goingOn(), what, when);
        }
        People.Person second = people.participant(other.get(), meeting.date(), People.Place.OPEN);
        boolean outranks = host && Ranks.of(desk, top, meeting) < Ranks.of(desk, other.get(), meeting);
        String key = meeting.type() == Meeting.Type.CALL ? "bottom.spoke" : outranks ? "bottom.received" : "bottom.met";
        return say.say(key, first.goingOn(), second.goingOn(), when);
    }
}
