package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Answer;
import bilat.fact.Meeting;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A meeting that was planned for a day which has passed, without word of what became of it. */
final class PlannedMeetingPast implements Rule {
    @Override
    public String code() {
        return "planned-meeting-past";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Asked asked) {
        return asked.asOf().stream().flatMap(day -> find(asked, day)).toList();
    }

    private Stream<Finding> find(Asked asked, LocalDate day) {
        return asked.each(Meeting.class)
                .filter(one ->
                        one.it().state() == Meeting.State.PLANNED || one.it().state() == Meeting.State.CONFIRMED)
                .filter(one -> one.it().date().overBy(day) == Answer.YES)
                .map(one -> Finding.of(
                        this,
                        one.subject().at("date"),
                        one.it().state().word() + " for " + one.it().date() + ", which is before " + day
                                + ", and its outcome is not on record",
                        "set its state to held, postponed or cancelled, with a source"));
    }
}
