package bilat.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A measure and its values; each value is a fact with its own sources.
 *
 * @param measure in words, as in mid-sentence
 * @param counts what on file it can be held against
 * @param flow what flows {@code from} one {@code to} the other
 * @param reporter whose statistics it is
 */
public record Figure(
        Particulars particulars,
        String measure,
        Optional<Counts> counts,
        Optional<Flow> flow,
        Optional<String> unit,
        Optional<Actor> from,
        Optional<Actor> to,
        Optional<Actor> reporter,
        List<Value> values)
        implements Fact {

    /** What on file a figure counts. */
    public enum Counts implements Word {
        AGREEMENTS,
        MEETINGS,
        VISITS
    }

    /** What flows. */
    public enum Flow implements Word {
        EXPORTS,
        IMPORTS,
        TRADE,
        INVESTMENT,
        AID,
        MIGRANTS,
        STUDENTS,
        TOURISTS
    }

    /** How a number is meant. */
    public enum Qualifier implements Word {
        ABOUT,
        MORE_THAN,
        LESS_THAN,
        AT_LEAST,
        AT_MOST,
        ESTIMATE
    }

    /**
     * One number.
     *
     * @param text the number as typed, digits with at most one point: {@code 1.10}
     */
    public record Value(
            When period,
            String text,
            Optional<Qualifier> qualifier,
            Optional<LocalDate> reviewed,
            List<Citation> sources) {
        public Value {
            sources = List.copyOf(sources);
        }

        /** The number itself. */
        public BigDecimal number() {
            return new BigDecimal(text);
        }
    }

    public Figure {
        values = List.copyOf(values);
    }

    /** The same with other values: what a filter lets through. */
    public Figure with(List<Value> others) {
        return new Figure(particulars, measure, counts, flow, unit, from, to, reporter, others);
    }

    @Override
    public Figure with(Particulars other) {
        return new Figure(other, measure, counts, flow, unit, from, to, reporter, values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.figure(this);
    }
}
