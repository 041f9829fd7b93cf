package bilat.wording;

import bilat.fact.Certainty;
import bilat.fact.PartialDate;
import bilat.fact.Precision;
import bilat.fact.When;
import java.time.LocalDate;

/** Dates in words, never more exact than they are known; no-break spaces tie what belongs together. */
public final class Dates {
    private final Wording wording;

    public Dates(Wording wording) {
        this.wording = wording;
    }

    /** A day: "16 January 2019". */
    public String day(LocalDate day) {
        return date(PartialDate.day(day));
    }

    /** A date by itself: "16 January 2019", "January 2019", "the 1990s", "the years 1900 to 1999", "about 1992". */
    public String date(PartialDate date) {
        return certainty(date.certainty(), plain(date));
    }

    /**
     * A time by itself, as in a table: "16 January 2019", "3 to 5 May 2016", "May to July 2016", "since 2016", "by
     * 2016".
     */
    public String when(When when) {
        return switch (when.shape()) {
            case ON -> date(when.start().orElseThrow());
            case BETWEEN -> between(when.start().orElseThrow(), when.end().orElseThrow());
            case SINCE -> fill("date.since", date(when.start().orElseThrow()));
            case BY -> fill("date.by", date(when.end().orElseThrow()));
        };
    }

    /** A time in a sentence: "on 16 January 2019", "in 2016", "from 3 to 5 May 2016", "since 2016". */
    public String at(When when) {
        return switch (when.shape()) {
            case ON -> at(when.start().orElseThrow());
            case BETWEEN ->
                fill("date.from", between(when.start().orElseThrow(), when.end().orElseThrow()));
            case SINCE, BY -> when(when);
        };
    }

    /** A date in a sentence: "on 16 January 2019", "in January 2019". */
    public String at(PartialDate date) {
        String in = fill(date.precision() == Precision.DAY ? "date.on-day" : "date.in", plain(date));
        return switch (date.certainty()) {
            case PLAIN -> in;
            case UNCERTAIN -> fill("date.perhaps", in);
            case ABOUT, ABOUT_AND_UNCERTAIN -> date(date);
        };
    }

    private String between(PartialDate start, PartialDate end) {
        boolean plain = start.certainty() == Certainty.PLAIN && end.certainty() == Certainty.PLAIN;
        boolean alike = start.precision() == end.precision();
        boolean oneYear = start.first().getYear() == end.first().getYear();
        return plain && alike && oneYear
                ? fill("date.to", withoutYear(start, end.first()), date(end))
                : fill("date.to", date(start), date(end));
    }

    /** The start of a range within one year, without what its end says too: "3" to 5 May 2016. */
    private String withoutYear(PartialDate start, LocalDate end) {
        LocalDate first = start.first();
        return switch (start.precision()) {
            case CENTURY, DECADE, YEAR -> plain(start);
            case MONTH -> month(first);
            case DAY ->
                first.getMonth() == end.getMonth()
                        ? Integer.toString(first.getDayOfMonth())
                        : fill("date.day-month", Integer.toString(first.getDayOfMonth()), month(first));
        };
    }

    private String plain(PartialDate date) {
        LocalDate first = date.first();
        String year = Integer.toString(first.getYear());
        return switch (date.precision()) {
            case CENTURY ->
                fill("date.century", year, Integer.toString(date.last().getYear()));
            case DECADE -> fill("date.decade", year);
            case YEAR -> year;
            case MONTH -> fill("date.month-year", month(first), year);
            case DAY -> fill("date.day", Integer.toString(first.getDayOfMonth()), month(first), year);
        };
    }

    private String certainty(Certainty certainty, String date) {
        return switch (certainty) {
            case PLAIN -> date;
            case ABOUT -> fill("date.about", date);
            case UNCERTAIN -> fill("date.perhaps", date);
            case ABOUT_AND_UNCERTAIN -> fill("date.perhaps-about", date);
        };
    }

    private String month(LocalDate day) {
        return wording.get("month." + day.getMonthValue());
    }

    private String fill(String key, String... contents) {
        return wording.template(key).text(contents);
    }
}
