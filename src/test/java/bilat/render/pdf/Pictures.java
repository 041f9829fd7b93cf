package bilat.render.pdf;

import bilat.document.Block;
import bilat.document.Drawing;
import bilat.document.Drawing.Bar;
import bilat.document.Drawing.Event;
import bilat.document.Drawing.Extent;
import bilat.document.Drawing.Holders;
import bilat.document.Drawing.Key;
import bilat.document.Drawing.Moment;
import bilat.document.Drawing.Period;
import bilat.document.Drawing.Sign;
import bilat.document.Drawing.Status;
import bilat.document.Drawing.Term;
import bilat.fact.Edtf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A picture of each kind, with all that it can show; no country of these exists. */
final class Pictures {
    static final List<Block> ALL = List.of(
            picture("Acts of 2012 to 2024, by who acted", timeline()),
            picture("Goods from Exampland to Samplia, million dollars", bars()),
            picture("Agreements by field", squares()),
            picture("Counterparts in office", terms()));

    private Pictures() {}

    static Block.Picture picture(String heading, Drawing drawing) {
        return new Block.Picture(
                heading,
                drawing,
                "What " + heading + " says.",
                EveryKind.words("Synthetic data: neither country exists.[1]"),
                Optional.empty());
    }

    static Drawing timeline() {
        List<Event> first = List.of(
                event(Extent.YEARS, "2012", "2012", "Consulate in Midport"),
                event(Extent.DAY, "2014-03-14", "14 March 2014", "Visit of President A. Pell"),
                event(Extent.MONTH, "2016-08", "August 2016", "Tariff on timber"),
                event(Extent.LASTING, "2019-02/2020-10", "February 2019 to October 2020", "Border closed to lorries"),
                event(Extent.DAY, "2022-04-08", "8 April 2022", "Ambassador recalled"),
                event(Extent.DAY, "2022-11-09", "9 November 2022", "Ambassador returns"));
        List<Event> joint = List.of(
                event(Extent.DAY, "2012-06-12", "12 June 2012", "Friendship treaty signed"),
                event(Extent.DAY, "2013-11-25", "25 November 2013", "Treaty in force"),
                event(Extent.LASTING, "2015-01/2023-06-15", "Since January 2015", "Free-trade area"),
                event(Extent.DAY, "2018-05-10", "10 May 2018", "Rail agreement signed"),
                event(Extent.DAY, "2018-09-17", "17 September 2018", "Summit in Oldtown"),
                event(Extent.MONTH, "2021-04", "April 2021", "Water commission, third session"),
                event(Extent.PLANNED, "2023-09-20", "20 September 2023", "Summit planned"));
        List<Event> second = List.of(
                event(Extent.DAY, "2013-02-06", "6 February 2013", "Embassy opened"),
                event(Extent.YEARS, "2016~", "About 2016", "Loan of 40 million"),
                event(Extent.DAY, "2019-11-18", "18 November 2019", "Visit of Premier B. Orr"),
                event(Extent.MONTH, "../2021-08", "By August 2021", "Dam works begin"));
        List<Key<Sign>> keys = Stream.of(Sign.values())
                .map(sign -> new Key<>(sign, "sign " + (1 + sign.ordinal())))
                .toList();
        return new Drawing.Timeline(
                LocalDate.of(2012, 1, 1),
                LocalDate.of(2023, 6, 15),
                LocalDate.of(2024, 6, 15),
                List.of(
                        new Drawing.Lane("Exampland", first),
                        new Drawing.Lane("Joint", joint),
                        new Drawing.Lane("Samplia", second)),
                keys,
                "without a label: {0}");
    }

    private static Event event(Extent extent, String when, String date, String what) {
        var time = Edtf.when(when).value().orElseThrow();
        return new Event(
                extent, time.start().map(Pictures::moment), moment(time.end().orElseThrow()), date, what, 0);
    }

    private static Moment moment(bilat.fact.PartialDate date) {
        return new Moment(date.first(), date.last(), !date.certainty().sign().isEmpty());
    }

    private static Moment moment(String date) {
        return moment(Edtf.date(date).value().orElseThrow());
    }

    private static Drawing bars() {
        List<Period> periods = List.of(
                new Period("2018", List.of(bar("210"), bar("184"))),
                new Period("2019", List.of(bar("236"), bar("201"))),
                new Period("2020", List.of(bar("158"), new Bar(Optional.empty(), "not on record"))),
                new Period("2021", List.of(bar("244"), bar("219"))),
                new Period("2022", List.of(bar("271"), bar("228"))));
        return new Drawing.Bars(
                List.of("exports, according to Exampland", "imports, according to Samplia"), periods, "left: {0}");
    }

    private static Bar bar(String value) {
        return new Bar(Optional.of(new BigDecimal(value)), value);
    }

    private static Drawing squares() {
        List<Key<Status>> keys = Stream.of(Status.values())
                .map(status -> new Key<>(status, "status " + (1 + status.ordinal())))
                .toList();
        return new Drawing.Squares(
                List.of(field("Trade", 7, 2, 1), field("Transport", 4, 2, 0), field("Culture", 3, 0, 1)),
                keys,
                "one square is one agreement");
    }

    private static Drawing.Field field(String name, int inForce, int pending, int ended) {
        List<Status> squares = new ArrayList<>(Collections.nCopies(inForce, Status.IN_FORCE));
        squares.addAll(Collections.nCopies(pending, Status.PENDING));
        squares.addAll(Collections.nCopies(ended, Status.ENDED));
        return new Drawing.Field(name, squares, Integer.toString(squares.size()));
    }

    private static Drawing terms() {
        LocalDate checked = LocalDate.of(2023, 6, 15);
        return new Drawing.Terms(
                LocalDate.of(2012, 1, 1),
                checked,
                List.of(
                        new Drawing.Office(
                                "Head of government",
                                new Holders(
                                        "Exampland",
                                        List.of(
                                                term("A. Pell", "2012", true, "2016-05-19"),
                                                term("C. Marsh", "2016-05-20", true, "2021-03-01"),
                                                term("D. Yorke", "2021-03-02", true, "2023-06-15"))),
                                new Holders(
                                        "Samplia",
                                        List.of(
                                                term("B. Orr", "2013-11", true, "2020-12"),
                                                term("E. Lindqvist", "2020-12", true, "2023-06-15")))),
                        new Drawing.Office(
                                "Foreign minister",
                                new Holders("Exampland", List.of(term("F. Adeyemi", "2012-01-10", true, "2018-02-03"))),
                                new Holders(
                                        "Samplia",
                                        List.of(
                                                term("H. Ito", "2014-01-07", false, "2017-06-30"),
                                                term("K. Brandt", "2017-07-01", true, "2022-05-03"),
                                                term("L. Osei", "2022-05-04", true, "2023-06-15"))))));
    }

    private static Term term(String name, String start, boolean startKnown, String end) {
        return new Term(name, moment(start), startKnown, moment(end), true);
    }
}
