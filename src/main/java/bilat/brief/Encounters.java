package bilat.brief;

import bilat.fact.Actor;
import bilat.fact.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One meeting in a line: when and where, who met or is to meet whom, what came of it. */
final class Encounters {
    private final Desk desk;
    private final Say say;
    private final MeetingRows rows;

    Encounters(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
        this.rows = new MeetingRows(desk);
    }

    /** "14 July 2026, in Sampleton, Exampland (confirmed): A is to meet B." */
    Run ahead(Meeting meeting) {
        Run state = Run.words(say.wording().get("meeting.state", meeting.state()));
        Run line = line(say.say("in-brackets", head(meeting), state), meeting, "encounter.to-come.");
        return line.then(desk.remark(meeting.summary()))
                .then(desk.remark(meeting.particulars().note()))
                .then(desk.cites().marks(meeting));
    }

    /** "January 2019, in Azerbaijan: A received B." */
    Run held(Meeting meeting) {
        List<Run> said = new ArrayList<>();
        said.add(line(head(meeting), meeting, "encounter.held."));
        meeting.outcome()
                .ifPresent(outcome ->
                        said.add(say.sentence(say.say("encounter.outcome", desk.prose(outcome)), Run.EMPTY)));
        meeting.commitments().forEach(commitment -> said.add(rows.commitment(commitment)));
        return Run.join(said, " ").then(desk.cites().marks(meeting));
    }

    /** Of a plain talk when and where; of anything else, which says so in its kind, when alone. */
    private Run head(Meeting meeting) {
        Run when = say.when(meeting.date()).capitalised();
        Run where = Run.join(
                List.of(
                        meeting.place().map(Run::typed).orElse(Run.EMPTY),
                        meeting.host()
                                .map(host -> desk.names().inSentence(host, meeting.date()))
                                .orElse(Run.EMPTY)),
                desk.word("list.comma"));
        return isTalk(meeting) && !where.isEmpty() ? say.say("encounter.where", when, where) : when;
    }

    private static boolean isTalk(Meeting meeting) {
        return meeting.type() == Meeting.Type.MEETING || meeting.type() == Meeting.Type.CALL;
    }

    private Run line(Run head, Meeting meeting, String tense) {
        Run who = who(meeting, tense);
        if (isTalk(meeting) && !who.isEmpty()) {
            return say.sentence(say.say("encounter.line", head, who), Run.EMPTY);
        }
        Run kind = say.sentence(say.say("encounter.line", head, rows.kind(meeting)), Run.EMPTY);
        return who.isEmpty() ? kind : kind.then(" ").then(say.sentence(who, Run.EMPTY));
    }

    /** "A received B"; where one side alone is on record, "A took part". */
    private Run who(Meeting meeting, String tense) {
        List<Meeting.Participant> order = Ranks.inOrder(desk, meeting);
        if (order.isEmpty()) {
            return Run.EMPTY;
        }
        Meeting.Participant top = order.get(0);
        Optional<Actor> country = Ranks.country(desk, top);
        Optional<Meeting.Participant> other = order.stream()
                .filter(one -> Ranks.country(desk, one)
                        .filter(desk.dossier().pair()::has)
                        .filter(actor -> !country.equals(Optional.of(actor)))
                        .isPresent())
                .findFirst();
        People.Person first = person(top, meeting);
        if (other.isEmpty()) {
            return say.say(tense + "alone", first.goingOn());
        }
        return say.say(
                tense + verb(meeting, top, other.get()),
                first.goingOn(),
                person(other.get(), meeting).run());
    }

    private String verb(Meeting meeting, Meeting.Participant top, Meeting.Participant other) {
        if (meeting.type() == Meeting.Type.CALL) {
            return "spoke";
        }
        boolean outranks = Ranks.of(desk, top, meeting) < Ranks.of(desk, other, meeting);
        return outranks && Ranks.isHost(desk, top, meeting) ? "received" : "met";
    }

    /** The country that received has been told, with the place. */
    private People.Person person(Meeting.Participant participant, Meeting meeting) {
        boolean told = meeting.type() != Meeting.Type.CALL && Ranks.isHost(desk, participant, meeting);
        return desk.people().participant(participant, meeting.date(), told ? People.Place.OWN_SIDE : People.Place.OPEN);
    }
}
