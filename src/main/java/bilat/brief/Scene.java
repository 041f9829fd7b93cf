package bilat.brief;

import bilat.fact.Actor;
import bilat.fact.Agreement;
import bilat.fact.Answer;
import bilat.fact.Fact;
import bilat.fact.Meeting;
import bilat.fact.Official;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a brief for one side is about: the meeting to come, the last one, what was agreed lately, whom to expect. */
final class Scene {
    private final Desk desk;

    Scene(Desk desk) {
        this.desk = desk;
    }

    /** The meeting that comes next, on the day itself too; one of the two alone before one with others. */
    Optional<Meeting> next() {
        return next(desk.dossier().between()).or(() -> next(desk.dossier().multilateral()));
    }

    private Optional<Meeting> next(List<Fact> facts) {
        return Desk.of(Meeting.class, facts).stream()
                .filter(meeting ->
                        meeting.state() == Meeting.State.PLANNED || meeting.state() == Meeting.State.CONFIRMED)
                .filter(meeting -> meeting.date().overBy(desk.dossier().asOf()) != Answer.YES)
                .min(Comparator.comparing(Meeting::date, When.READING_ORDER).thenComparing(Meeting::id));
    }

    /** The newest meeting at which both sides are on record, else the newest of all. */
    Optional<Meeting> last() {
        List<Meeting> held = held();
        return held.stream()
                .filter(meeting -> !of(meeting, desk.side()).isEmpty()
                        && !of(meeting, desk.other()).isEmpty())
                .findFirst()
                .or(() -> held.stream().findFirst());
    }

    /** The newest meeting between an official of the other side and somebody of one's own. */
    Optional<Meeting> lastWith(Official official) {
        return held().stream()
                .filter(meeting -> meeting.participants().stream()
                        .anyMatch(one -> one.official().equals(Optional.of(official.id()))))
                .filter(meeting -> !of(meeting, desk.side()).isEmpty())
                .findFirst();
    }

    private List<Meeting> held() {
        return desk.between(Meeting.class).stream()
                .filter(meeting -> meeting.state() == Meeting.State.HELD)
                .sorted(Comparator.comparing(Meeting::date, VisitsAndMeetings.newestFirst()))
                .toList();
    }

    /** Who took part for a country, or is to, the highest first. */
    List<Meeting.Participant> of(Meeting meeting, Actor country) {
        return Ranks.inOrder(desk, meeting).stream()
                .filter(one -> Ranks.country(desk, one).equals(Optional.of(country)))
                .toList();
    }

    /** The agreements of the past twelve months, the newest first. */
    List<Agreement> agreed() {
        When limit = When.on(desk.dossier().asOf().minusYears(1));
        return desk.between(Agreement.class).stream()
                .filter(agreement -> agreement
                        .made()
                        .filter(when -> !when.certainlyBefore(limit))
                        .isPresent())
                .sorted(Comparator.comparing(
                                (Agreement agreement) -> agreement.made().orElseThrow(),
                                VisitsAndMeetings.newestFirst())
                        .thenComparing(Agreement::id))
                .toList();
    }

    /** The officials of the other side who are expected, else those who were last met. */
    List<Official> counterparts() {
        List<Official> expected = next().map(this::counterparts).orElse(List.of());
        return expected.isEmpty() ? last().map(this::counterparts).orElse(List.of()) : expected;
    }

    private List<Official> counterparts(Meeting meeting) {
        return of(meeting, desk.other()).stream()
                .flatMap(one -> one.official().flatMap(desk.dossier().facts()::official).stream())
                .distinct()
                .toList();
    }

    /** What the brief tells of meetings and agreements; where their sources differ a reader must know. */
    List<Fact> told() {
        List<Fact> told = new ArrayList<>();
        next().ifPresent(told::add);
        last().ifPresent(told::add);
        agreed().stream().limit(InShort.MOST_AGREED).forEach(told::add);
        return told;
    }
}
