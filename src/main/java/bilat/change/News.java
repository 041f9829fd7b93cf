package bilat.change;

import bilat.fact.Answer;
import bilat.fact.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what happened after a day from what had happened by then and is only learned now. */
record News(LocalDate since, LocalDate today) {
    /**
     * Whether something of it may have happened since. What is only known to have been so by a date is never new in the
     * world.
     */
    boolean is(When when) {
        return switch (when.shape()) {
            case ON, SINCE -> !when.anchor().latest().isBefore(since);
            case BY -> false;
            case BETWEEN ->
                !when.anchor().latest().isBefore(since)
                        || when.overBy(since) != Answer.YES
                                && !when.end().orElseThrow().earliest().isAfter(today);
        };
    }

    /**
     * Of dated acts: the first that is new; where none is, all is newly learned, as of the first. What lies ahead is
     * news where it is all there is, as a planned meeting is; that a treaty will expire is none.
     */
    Told of(List<Acts.Act> acts) {
        Optional<When> first = acts.stream().findFirst().map(Acts.Act::date);
        return Stream.concat(
                        first.stream(),
                        acts.stream().map(Acts.Act::date).filter(date -> date.begunBy(today) != Answer.NO))
                .filter(this::is)
                .findFirst()
                .map(date -> Told.of(Why.WORLD_CHANGED, date))
                .orElseGet(() -> new Told(Why.NEWLY_LEARNED, first));
    }

    /** Of a date that stands now in the place of another. */
    Told replaced(When was, When is, boolean mayMove) {
        boolean ended = was.shape() == When.Shape.SINCE && is.shape() == When.Shape.BETWEEN;
        if (ended) {
            return new Told(
                    is(is) ? Why.WORLD_CHANGED : Why.NEWLY_LEARNED, is.end().map(When::on));
        }
        if (contains(was, is)) {
            return Told.of(Why.NEWLY_LEARNED, is);
        }
        boolean layAhead = was.begunBy(since) == Answer.NO;
        return mayMove && is(is) || layAhead ? Told.of(Why.WORLD_CHANGED, is) : Told.of(Why.CORRECTED, is);
    }

    /** Whether a date is another one made more exact. */
    private static boolean contains(When coarse, When exact) {
        boolean from = coarse.earliest()
                .map(first ->
                        exact.earliest().filter(day -> !day.isBefore(first)).isPresent())
                .orElse(true);
        boolean to = coarse.latest()
                .map(last -> exact.latest().filter(day -> !day.isAfter(last)).isPresent())
                .orElse(true);
        return from && to;
    }
}
