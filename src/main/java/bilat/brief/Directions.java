package bilat.brief;

import bilat.fact.Actor;
import bilat.fact.Meeting;
import java.util.List;

/** Visits counted by direction, so that one can see who goes to whom. */
final class Directions {
    private Directions() {}

    /** "Visits on record: one from Iran to Azerbaijan, none from Azerbaijan to Iran." */
    static Run sentence(Desk desk, List<Meeting> meetings) {
        int toFirst = count(meetings, desk.first());
        int toSecond = count(meetings, desk.second());
        boolean firstLeads = toFirst >= toSecond;
        Run more = direction(desk, firstLeads ? desk.first() : desk.second(), Math.max(toFirst, toSecond));
        Run fewer = direction(desk, firstLeads ? desk.second() : desk.first(), Math.min(toFirst, toSecond));
        return desk.say().sentence(desk.say().say("meetings.directions", more, fewer));
    }

    private static Run direction(Desk desk, Actor host, int count) {
        Run number =
                count == 0 ? Run.words(desk.word("number.none")) : desk.say().number(count);
        return desk.say()
                .say(
                        "meetings.direction",
                        number,
                        desk.names().inSentence(desk.dossier().pair().other(host), desk.today()),
                        desk.names().inSentence(host, desk.today()));
    }

    private static int count(List<Meeting> meetings, Actor host) {
        return (int) meetings.stream()
                .filter(meeting -> meeting.state() == Meeting.State.HELD)
                .filter(meeting -> meeting.type().isVisit())
                .filter(meeting -> meeting.host().filter(host::equals).isPresent())
                .count();
    }
}
