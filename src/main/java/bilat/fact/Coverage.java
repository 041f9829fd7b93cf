package bilat.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Holds figures that count agreements, meetings or visits against what is on file between the two. An act counts where
 * its date lies certainly in the period. An amendment is no agreement of its own, a visit is counted as a visit and not
 * as a meeting, and what did not take place is neither.
 */
public final class Coverage {
    private Coverage() {}

    /** That a count and what is on file differ. */
    public record Gap(Figure figure, Figure.Value value, int onFile) {}

    /** The gaps between the two, in the order of the figures and their values. */
    public static List<Gap> gaps(Dossier dossier) {
        return gaps(dossier.between());
    }

    /** The gaps among facts. */
    public static List<Gap> gaps(List<Fact> facts) {
        return facts.stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .filter(figure -> figure.counts().isPresent())
                .flatMap(figure ->
                        figure.values().stream().map(value -> new Gap(figure, value, onFile(figure, value, facts))))
                .filter(gap -> !agrees(gap))
                .toList();
    }

    private static int onFile(Figure figure, Figure.Value value, List<Fact> facts) {
        Figure.Counts counts = figure.counts().orElseThrow();
        return (int) facts.stream()
                .flatMap(fact -> date(counts, fact).stream())
                .filter(date -> within(date, value.period()))
                .count();
    }

    private static Optional<When> date(Figure.Counts counts, Fact fact) {
        return switch (counts) {
            case AGREEMENTS ->
                Stream.of(fact)
                        .filter(Agreement.class::isInstance)
                        .map(Agreement.class::cast)
                        .filter(agreement -> agreement.amends().isEmpty())
                        .findFirst()
                        .flatMap(Agreement::made);
            case MEETINGS -> held(fact, type -> !type.hasHost());
            case VISITS -> held(fact, Meeting.Type::isVisit);
        };
    }

    private static Optional<When> held(Fact fact, Predicate<Meeting.Type> type) {
        return fact instanceof Meeting meeting && meeting.state() == Meeting.State.HELD && type.test(meeting.type())
                ? Optional.of(meeting.date())
                : Optional.empty();
    }

    private static boolean within(When date, When period) {
        boolean after = period.earliest().isEmpty()
                || date.earliest().isPresent()
                        && !date.earliest().get().isBefore(period.earliest().get());
        // "By January 2019" was told on some day of that month: an act of the same month cannot be told to be before
        // it.
        Optional<LocalDate> until =
                period.shape() == When.Shape.BY ? period.end().map(PartialDate::earliest) : period.latest();
        boolean before = until.isEmpty()
                || date.latest().isPresent() && !date.latest().get().isAfter(until.get());
        return after && before;
    }

    /** Whether what is on file is what the figure says; "more than ten" agrees with eleven and with twelve. */
    private static boolean agrees(Gap gap) {
        int order = BigDecimal.valueOf(gap.onFile()).compareTo(gap.value().number());
        if (gap.value().qualifier().isEmpty()) {
            return order == 0;
        }
        return switch (gap.value().qualifier().get()) {
            case ABOUT, ESTIMATE -> order == 0;
            case MORE_THAN -> order > 0;
            case LESS_THAN -> order < 0;
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
        };
    }
}
