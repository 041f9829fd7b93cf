package bilat.brief;

import bilat.document.Block;
import bilat.document.Part;
import bilat.fact.Figure;
import bilat.fact.Meeting;
import bilat.fact.PartialDate;
import bilat.fact.When;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who went to whom, who met whom and what came of it; how often in each direction. */
final class VisitsAndMeetings implements Section {
    @Override
    public String name() {
        return "visits-and-meetings";
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        List<Meeting> meetings = desk.between(Meeting.class).stream()
                .filter(meeting -> !liesAhead(desk, meeting))
                .sorted(Comparator.comparing(Meeting::date, newestFirst()))
                .toList();
        List<Run> counts = new CountedFigures(desk).sentences(Set.of(Figure.Counts.MEETINGS, Figure.Counts.VISITS));
        if (meetings.isEmpty() && counts.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        if (!meetings.isEmpty()) {
            MeetingRows rows = new MeetingRows(desk);
            blocks.add(new Block.Table(
                    List.of(
                            Cells.column(desk, "meetings.when", Block.Role.DATE),
                            Cells.column(desk, "meetings.what", Block.Role.TEXT),
                            Cells.column(desk, "meetings.who", Block.Role.TEXT),
                            Cells.column(desk, "meetings.outcome", Block.Role.TEXT)),
                    meetings.stream().map(rows::row).toList()));
        }
        List<Run> below = new ArrayList<>();
        if (!meetings.isEmpty()) {
            below.add(Directions.sentence(desk, meetings));
        }
        below.addAll(counts);
        blocks.add(new Block.Paragraph(Run.join(below, " ").content()));
        blocks.addAll(new Conflicting(desk).callouts(meetings));
        new Ages(desk)
                .factsOf(meetings.stream().map(Meeting::date).toList())
                .ifPresent(line -> blocks.add(Ages.line(line)));
        return Optional.of(new Part(name(), desk.word("section." + name()), blocks));
    }

    /** A day of a month comes before what is known to the month alone. */
    static Comparator<When> newestFirst() {
        return Comparator.comparing((When when) -> month(when.anchor()), Comparator.reverseOrder())
                .thenComparing(when -> when.anchor().precision(), Comparator.reverseOrder())
                .thenComparing(When.READING_ORDER.reversed());
    }

    private static YearMonth month(PartialDate date) {
        return YearMonth.from(date.last());
    }

    static boolean liesAhead(Desk desk, Meeting meeting) {
        return meeting.state() != Meeting.State.HELD && desk.isAhead(meeting.date());
    }
}
