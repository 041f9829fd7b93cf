package bilat.brief;

import bilat.fact.Agreement;
import bilat.fact.AgreementStatus.Group;
import bilat.fact.DiplomaticRelations;
import bilat.fact.DiplomaticRelations.Status;
import bilat.fact.Meeting;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the two have in one: relations, framework agreement, last meeting. */
final class JointFacts {
    private final Desk desk;
    private final Say say;

    JointFacts(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    /** One sentence each, in one paragraph; empty where there is none. */
    Run line() {
        List<Run> said = new ArrayList<>();
        relations().ifPresent(said::add);
        Agreements.Statuses statuses = new Agreements.Statuses(desk);
        desk.between(Agreement.class).stream()
                .filter(Agreement::framework)
                .filter(agreement -> statuses.of(agreement).kind().group() != Group.ENDED)
                .forEach(agreement -> said.add(say.say("glance.framework", Run.typed(agreement.title()))
                        .then(desk.cites().marks(agreement))));
        lastMeeting().ifPresent(said::add);
        return Run.join(said, " ");
    }

    /** The newest act that still says how relations stand. */
    private Optional<Run> relations() {
        List<DiplomaticRelations> acts = desk.between(DiplomaticRelations.class).stream()
                .filter(act -> act.status() != Status.RECOGNISED)
                .sorted(Comparator.comparing(DiplomaticRelations::date, When.READING_ORDER))
                .toList();
        if (acts.isEmpty()) {
            return Optional.empty();
        }
        DiplomaticRelations newest = acts.get(acts.size() - 1);
        return Optional.of(say.sentence(
                say.say("glance.relations." + newest.status().word(), say.at(newest.date())),
                desk.cites().marks(newest)));
    }

    private Run whenAndWhere(Meeting meeting) {
        Run place = meeting.place()
                .map(Run::typed)
                .or(() -> meeting.host().map(host -> desk.names().inSentence(host, meeting.date())))
                .orElse(Run.EMPTY);
        return Run.join(List.of(say.when(meeting.date()), place), desk.word("list.comma"));
    }

    private Optional<Run> lastMeeting() {
        return desk.between(Meeting.class).stream()
                .filter(meeting -> meeting.state() == Meeting.State.HELD)
                .filter(meeting -> !meeting.type().hasHost())
                .filter(meeting -> meeting.type() != Meeting.Type.CALL && meeting.type() != Meeting.Type.EXERCISE)
                .max(Comparator.comparing(
                        Meeting::date, VisitsAndMeetings.newestFirst().reversed()))
                .map(meeting -> say.sentence(
                        say.say("glance.last-meeting", whenAndWhere(meeting)),
                        desk.cites().marks(meeting)));
    }
}
