package bilat.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a picture shows, as data: labels are words, dates are as exact as they are known. A format that can draw decides
 * where each thing stands. Sealed; readers go through a {@link Visitor} that has no defaults.
 */
public sealed interface Drawing {

    /** Calls the method of the visitor that is meant for this kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A date as it is known: some day from the first to the last.
     *
     * @param about whether it is said to be about or uncertain
     */
    record Moment(LocalDate first, LocalDate last, boolean about) {
        /** A day that is known. */
        public static Moment of(LocalDate day) {
            return new Moment(day, day, false);
        }
    }

    /**
     * What happened when, in lanes under one scale of time.
     *
     * @param first where the scale begins
     * @param asOf what lies after it has not happened yet
     * @param last where the scale ends
     * @param left tells how many there was no room for; {@code {0}} is the number
     */
    record Timeline(
            LocalDate first, LocalDate asOf, LocalDate last, List<Lane> lanes, List<Key<Sign>> keys, String left)
            implements Drawing {
        public Timeline {
            lanes = List.copyOf(lanes);
            keys = List.copyOf(keys);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.timeline(this);
        }
    }

    /** Who acted, and what they did. */
    record Lane(String name, List<Event> events) {
        public Lane {
            events = List.copyOf(events);
        }
    }

    /**
     * Something on a timeline.
     *
     * @param start empty where it is known only by when; the same as the end for one date
     * @param end the day that the brief stands for if it goes on
     * @param date the time in words
     * @param rank of two that there is no room for the one with the lower number is drawn
     */
    record Event(Extent extent, Optional<Moment> start, Moment end, String date, String what, int rank) {}

    /** How far an event reaches on the scale, which tells how exactly its date is known. */
    enum Extent {
        /** On a day. */
        DAY,
        /** On some day of a month. */
        MONTH,
        /** On some day of a year or of several. */
        YEARS,
        /** From one date to another. */
        LASTING,
        /** Not yet done. */
        PLANNED
    }

    /** What the legend of a timeline explains. */
    enum Sign {
        DAY,
        MONTH,
        YEARS,
        LASTING,
        PLANNED,
        /** A date that is about or uncertain. */
        ABOUT,
        /** A date by which it was so, the start not known. */
        BY,
        /** The time after the day that the brief stands for. */
        AHEAD
    }

    /** A line of a legend: a sign and what it stands for. */
    record Key<S>(S sign, String words) {}

    /**
     * Agreements counted by field.
     *
     * @param each tells how many one square stands for
     */
    record Squares(List<Field> fields, List<Key<Status>> keys, String each) implements Drawing {
        public Squares {
            fields = List.copyOf(fields);
            keys = List.copyOf(keys);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.squares(this);
        }
    }

    /**
     * A field and the status that each of its squares stands for, in their order.
     *
     * @param total how many agreements there are, in digits
     */
    record Field(String name, List<Status> squares, String total) {
        public Field {
            squares = List.copyOf(squares);
        }
    }

    /** What holds of an agreement. */
    enum Status {
        IN_FORCE,
        PENDING,
        /** On record as not binding, so that it waits for no entry into force. */
        NOT_BINDING,
        ENDED
    }

    /**
     * Values over time, those of each reporter beside those of the other; nothing is reckoned from them.
     *
     * @param series what each bar of a period stands for, in words: one or two
     * @param left tells how many periods there was no room for; {@code {0}} is the number
     */
    record Bars(List<String> series, List<Period> periods, String left) implements Drawing {
        public Bars {
            series = List.copyOf(series);
            periods = List.copyOf(periods);
            for (Period period : periods) {
                if (period.bars().size() != series.size()) {
                    throw new IllegalArgumentException(period.bars().size() + " bars of " + series.size() + " series");
                }
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bars(this);
        }
    }

    /** A period and what each reporter has for it. */
    record Period(String name, List<Bar> bars) {
        public Period {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One value.
     *
     * @param value not negative; empty where none is on record or sources differ
     * @param words the value as typed, or why there is none
     */
    record Bar(Optional<BigDecimal> value, String words) {
        public Bar {
            if (value.filter(number -> number.signum() < 0).isPresent()) {
                throw new IllegalArgumentException("a bar cannot be drawn below its axis: " + value.get());
            }
        }
    }

    /**
     * Who held the offices of two sides one after the other.
     *
     * @param first where the scale begins
     * @param last where it ends
     */
    record Terms(LocalDate first, LocalDate last, List<Office> offices) implements Drawing {
        public Terms {
            offices = List.copyOf(offices);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.terms(this);
        }
    }

    /** A role and its holders on each side. */
    record Office(String role, Holders first, Holders second) {}

    /** The holders of one side in the order of their terms. */
    record Holders(String side, List<Term> terms) {
        public Holders {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A term in office.
     *
     * @param start when it began; else the first date on record within it
     * @param startKnown whether it is on record when it began
     * @param end its last day, or the day on which it was last checked; else the last date on record within it
     * @param endKnown whether it is on record until when it was held
     */
    record Term(String name, Moment start, boolean startKnown, Moment end, boolean endKnown) {}

    /** One method per kind, and no defaults: a new kind breaks every reader at compile time. */
    interface Visitor<R> {
        R timeline(Timeline timeline);

        R squares(Squares squares);

        R bars(Bars bars);

        R terms(Terms terms);
    }
}
