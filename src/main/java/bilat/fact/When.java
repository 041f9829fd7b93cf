package bilat.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * When something was or will be: on a date, from one to another, since one, or by one. Partial dates have no natural
 * order: ask {@link #begunBy}, {@link #overBy} or {@link #certainlyBefore}, or list in {@link #READING_ORDER}.
 *
 * @param start empty for {@link Shape#BY} alone
 * @param end empty for {@link Shape#SINCE} alone
 */
public record When(Shape shape, Optional<PartialDate> start, Optional<PartialDate> end) {

    /** How the two ends are known. */
    public enum Shape {
        /** {@code 2016-05}: one date; start and end are that date. */
        ON,
        /** {@code 2016-05/2018}. */
        BETWEEN,
        /** {@code 2016/..}: from then on, and still. */
        SINCE,
        /** {@code ../2016}: by then, start not known. */
        BY
    }

    /** The order in which dated things are listed: by first day, the coarser date first. Not a statement about time. */
    public static final Comparator<When> READING_ORDER = Comparator.comparing(
                    (When when) -> when.anchor().first())
            .thenComparing(when -> when.anchor().precision())
            .thenComparing(When::toString);

    public static When on(PartialDate date) {
        return new When(Shape.ON, Optional.of(date), Optional.of(date));
    }

    /** On a day. */
    public static When on(LocalDate day) {
        return on(PartialDate.day(day));
    }

    public static When between(PartialDate start, PartialDate end) {
        return new When(Shape.BETWEEN, Optional.of(start), Optional.of(end));
    }

    public static When since(PartialDate start) {
        return new When(Shape.SINCE, Optional.of(start), Optional.empty());
    }

    public static When by(PartialDate end) {
        return new When(Shape.BY, Optional.empty(), Optional.of(end));
    }

    /** The date it is listed under: its start, or its end where the start is not known. */
    public PartialDate anchor() {
        return start.or(() -> end).orElseThrow();
    }

    /** The first day it can mean; empty where the start is not known. */
    public Optional<LocalDate> earliest() {
        return start.map(PartialDate::earliest);
    }

    /** The last day it can mean; empty where it has no known end. */
    public Optional<LocalDate> latest() {
        return end.map(PartialDate::latest);
    }

    /** Whether it had begun by the end of a day. */
    public Answer begunBy(LocalDate day) {
        LocalDate sure = anchor().latest();
        boolean over = latest().filter(last -> !last.isAfter(day)).isPresent();
        if (!sure.isAfter(day) || over) {
            return Answer.YES;
        }
        boolean later = start.isPresent() && start.get().earliest().isAfter(day);
        return later ? Answer.NO : Answer.CANNOT_TELL;
    }

    /** Whether it was over before a day began. */
    public Answer overBy(LocalDate day) {
        if (end.isEmpty() || !end.get().earliest().isBefore(day)) {
            return Answer.NO;
        }
        return end.get().latest().isBefore(day) ? Answer.YES : Answer.CANNOT_TELL;
    }

    /** Whether no day of this can be on or after any day of the other. */
    public boolean certainlyBefore(When other) {
        return latest().isPresent()
                && other.earliest().isPresent()
                && latest().get().isBefore(other.earliest().get());
    }

    /** As EDTF writes it. */
    @Override
    public String toString() {
        return switch (shape) {
            case ON -> start.orElseThrow().toString();
            case BETWEEN -> start.orElseThrow() + "/" + end.orElseThrow();
            case SINCE -> start.orElseThrow() + "/..";
            case BY -> "../" + end.orElseThrow();
        };
    }
}
