package bilat.brief;

import bilat.document.Drawing.Extent;
import bilat.document.Drawing.Moment;
import bilat.fact.Certainty;
import bilat.fact.PartialDate;
import bilat.fact.When;

/** Dates as a picture draws them: as far as they reach by their own precision, and no further. */
final class DrawnDates {
    private DrawnDates() {}

    static Moment moment(PartialDate date) {
        return new Moment(date.first(), date.last(), date.certainty() != Certainty.PLAIN);
    }

    /** How far a time reaches. */
    static Extent extent(When when) {
        return switch (when.shape()) {
            case ON, BY ->
                switch (when.anchor().precision()) {
                    case DAY -> Extent.DAY;
                    case MONTH -> Extent.MONTH;
                    case YEAR, DECADE, CENTURY -> Extent.YEARS;
                };
            case BETWEEN, SINCE -> Extent.LASTING;
        };
    }
}
