package bilat.ask;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;

/**
 * How long facts may be left unchecked.
 *
 * @param due after which a fact is due for review, by the name of its collection; {@code officials} stands for posts
 * @param limit after which it is an error; absent: never
 */
public record ReviewAges(Function<String, Period> due, Optional<Period> limit) {
    /** The first day on which either age is over for what was checked on a day, less one: "due since". */
    LocalDate since(String collection, LocalDate checked) {
        LocalDate due = checked.plus(this.due.apply(collection));
        return limit.map(checked::plus).filter(due::isAfter).orElse(due);
    }
}
