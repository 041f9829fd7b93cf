package bilat.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The end of a term or of a lifecycle, whose forms must not be confused.
 *
 * @param date present for {@link Kind#DATED} alone
 */
public record End(Kind kind, Optional<PartialDate> date) {

    /** What is known of an end. */
    public enum Kind {
        /** The key is absent: not known whether it ended. It holds as last checked. */
        NOT_ON_RECORD,
        /** {@code ..}: known to go on. */
        OPEN,
        /** {@code unknown}: it ended, and the date is not known. */
        DATE_UNKNOWN,
        /** It ends on a date, which is its last day. */
        DATED
    }

    public static final End NOT_ON_RECORD = new End(Kind.NOT_ON_RECORD, Optional.empty());
    public static final End OPEN = new End(Kind.OPEN, Optional.empty());
    public static final End DATE_UNKNOWN = new End(Kind.DATE_UNKNOWN, Optional.empty());

    public static End on(PartialDate date) {
        return new End(Kind.DATED, Optional.of(date));
    }

    /** Whether it had ended before a day began; the last day itself still belongs to the term. */
    public Answer endedBefore(LocalDate day) {
        return switch (kind) {
            case NOT_ON_RECORD -> Answer.CANNOT_TELL;
            case OPEN -> Answer.NO;
            case DATE_UNKNOWN -> Answer.YES;
            case DATED -> When.on(date.orElseThrow()).overBy(day);
        };
    }
}
