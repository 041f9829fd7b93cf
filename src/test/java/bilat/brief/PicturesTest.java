package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.document.Block;
import bilat.document.Drawing;
import bilat.document.Drawing.Event;
import bilat.document.Drawing.Extent;
import bilat.document.Drawing.Status;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is drawn from which facts, and what is not drawn. */
class PicturesTest {
    private static final String ACTS = """
            pair: NOR-SWE
            events:
              e1: {date: 2001-05, text: it rained, sources: gazette}
              e2: {date: 2002~, text: it snowed, sources: gazette}
              e3: {date: 2003/2004, text: it froze, sources: gazette}
              e4: {date: 2019, modality: planned, text: it is to rain, sources: gazette}
              e5: {date: 2021-03, modality: planned, text: it is to snow, sources: wire}
            missions:
              m: {sending: NOR, receiving: SWE, type: embassy, place: Stockholm, opened: ../1996, sources: gazette}
            diplomatic-relations:
              r: {date: 1995, status: recognised, by: SWE, sources: gazette}
            agreements:
              t: {title: Treaty A, type: treaty, signed: 2001-01-10, in-force: 2002-02, denounced: {by: SWE, on: 2005}, sources: gazette}
            meetings:
              v: {type: state-visit, date: 2010-05-02, host: NOR, sources: gazette}
              w: {type: visit, date: 2020-09-02, state: planned, host: SWE, place: Lund, sources: wire}
            """;

    @Test
    void who_acts_stands_in_his_own_lane() {
        assertEquals(
                "Timeline of 1995 to 2010 in three lanes. Norway: By 1996, Embassy in Stockholm opened. Joint and other:"
                        + " 10 January 2001, Signed: Treaty A; May 2001, It rained; About 2002, It snowed; February 2002,"
                        + " In force: Treaty A; 2003 to 2004, It froze. Sweden: 1995, Recognition; 2005, Denounced:"
                        + " Treaty A; 2 May 2010, State visit to Norway.",
                picture(Given.facts(ACTS), "timeline").alternative());
    }

    @Test
    void no_date_is_drawn_more_exactly_than_it_is_known() {
        Drawing.Timeline timeline =
                (Drawing.Timeline) picture(Given.facts(ACTS), "timeline").drawing();
        List<Event> joint = timeline.lanes().get(1).events();
        assertEquals(
                List.of(Extent.DAY, Extent.MONTH, Extent.YEARS, Extent.MONTH, Extent.LASTING),
                joint.stream().map(Event::extent).toList());
        assertEquals(
                List.of(false, false, true, false, false),
                joint.stream().map(event -> event.end().about()).toList());
        Event embassy = timeline.lanes().get(0).events().get(0);
        assertTrue(embassy.start().isEmpty());
        assertEquals("1995-01-01", timeline.first().toString());
        assertEquals("2021-06-30", timeline.last().toString());
    }

    @Test
    void plans_are_drawn_where_the_calendar_tells_of_them() {
        Given given = Given.facts(ACTS);
        assertFalse(picture(given, "timeline").alternative().contains("planned"));
        String told = picture(given.beside("calendar"), "timeline").alternative();
        assertTrue(told.contains("2 September 2020, planned, Visit to Lund"), told);
        assertTrue(told.contains("March 2021, planned, It is to snow"), told);
        assertFalse(told.contains("2019"), told);
    }

    @Test
    void what_two_report_stands_side_by_side_with_what_is_missing() {
        Block.Picture picture = picture(Given.facts("""
                pair: NOR-SWE
                figures:
                  a: {measure: exports of goods, flow: exports, from: NOR, to: SWE, reporter: NOR, unit: crowns, values: [
                    {period: 2017, value: 3.10, qualifier: about, sources: wire}, {period: 2018, value: 4, sources: wire}]}
                  b: {measure: imports of goods, flow: imports, from: NOR, to: SWE, reporter: SWE, unit: crowns, values: [
                    {period: 2015, value: 7, sources: paper}, {period: 2018, value: 5, sources: paper}]}
                """), "figures");
        assertEquals("Goods from Norway to Sweden, crowns", picture.heading());
        assertEquals(
                "Goods from Norway to Sweden, crowns. For each period first exports of"
                        + " goods, according to Norway, then imports of goods, according to Sweden. 2015: not on record; 7."
                        + " 2016: not on record; not on record. 2017: about 3.10; not on record. 2018: 4; 5.",
                picture.alternative());
    }

    @Test
    void only_the_word_for_the_flow_may_differ_in_what_stands_side_by_side() {
        String typed = """
                pair: NOR-SWE
                figures:
                  a: {measure: A, flow: exports, from: NOR, to: SWE, reporter: NOR, values: [
                    {period: 2017, value: 3, sources: wire}, {period: 2018, value: 4, sources: wire}]}
                  b: {measure: B, flow: imports, from: NOR, to: SWE, reporter: SWE, values: [
                    {period: 2017, value: 7, sources: paper}, {period: 2018, value: 5, sources: paper}]}
                """;
        String german = typed.replace("measure: A", "measure: Ausfuhr von Waren")
                .replace("measure: B", "measure: Einfuhr von Waren");
        assertEquals(
                "Ausfuhr von Waren and Einfuhr von Waren from Norway to Sweden",
                picture(Given.facts(german), "figures").heading());
        String other = german.replace("Einfuhr von Waren", "Einfuhr von Gas");
        assertEquals(List.of(), Given.facts(other).pictures("figures"));
        String back = german.replace("imports, from: NOR, to: SWE", "imports, from: SWE, to: NOR");
        assertEquals(List.of(), Given.facts(back).pictures("figures"));
        String same = german.replace("reporter: SWE", "reporter: NOR");
        assertEquals(List.of(), Given.facts(same).pictures("figures"));
    }

    @Test
    void a_year_on_which_sources_differ_is_not_said_to_be_missing() {
        List<Block.Picture> told = Given.facts("""
                pair: NOR-SWE
                figures:
                  a: {measure: students, reporter: NOR, values: [
                    {period: 2016, value: 3, sources: wire}, {period: 2018, value: 4, sources: wire},
                    {period: 2019, value: 7, sources: wire}, {period: 2019, value: 9, sources: paper}]}
                """).pictures("figures");
        assertEquals(
                "Students. According to Norway. 2016: 3. 2017: not on record. 2018: 4. 2019: sources differ.",
                told.get(0).alternative());
    }

    @Test
    void figures_that_bars_would_show_wrongly_are_left_to_the_table() {
        assertEquals(List.of(), figure("{period: 2017, value: 3}", "{period: 2018, value: 4}"));
        assertEquals(
                List.of(), figure("{period: 2017, value: -3}", "{period: 2018, value: 4}", "{period: 2019, value: 4}"));
        assertEquals(
                List.of(),
                figure("{period: 2017-01, value: 3}", "{period: 2018, value: 4}", "{period: 2019, value: 4}"));
        assertEquals(
                List.of(),
                figure("{period: 2016/2017, value: 3}", "{period: 2018, value: 4}", "{period: 2019, value: 4}"));
        assertEquals(
                List.of(), figure("{period: 2017~, value: 3}", "{period: 2018, value: 4}", "{period: 2019, value: 4}"));
        assertEquals(
                List.of(),
                figure(
                        "{period: 2017, value: 3}",
                        "{period: 2017, value: 5}",
                        "{period: 2018, value: 4}",
                        "{period: 2019, value: 4}"),
                "revised by one source");
        assertEquals(
                List.of(), figure("{period: 1990, value: 3}", "{period: 2018, value: 4}", "{period: 2019, value: 4}"));
        assertEquals(
                1,
                figure("{period: 2017, value: 3}", "{period: 2018, value: 4}", "{period: 2019, value: 4}")
                        .size());
    }

    @Test
    void agreements_are_squares_by_field_and_status_from_eight_on() {
        assertEquals(List.of(), Given.facts(agreements(7)).pictures("agreements"));
        Block.Picture picture = picture(Given.facts(agreements(8)), "agreements");
        Drawing.Squares squares = (Drawing.Squares) picture.drawing();
        assertEquals(
                List.of(Status.IN_FORCE, Status.PENDING, Status.NOT_BINDING),
                squares.fields().get(0).squares());
        assertEquals(
                "Agreements on file, most first. Border, 3: one in force, one pending, one not binding. Defence, 3: one in"
                        + " force, one pending, one not binding. Trade, 2: one pending, one not binding. All, 8: two in"
                        + " force, three pending, three not binding.",
                picture.alternative());
        assertTrue(picture.table().isPresent());
    }

    @Test
    void many_agreements_of_a_field_are_told_by_tens() {
        Drawing.Squares squares = (Drawing.Squares)
                picture(Given.facts(agreements(120)), "agreements").drawing();
        assertEquals("one square is up to 10 agreements", squares.each());
        assertTrue(squares.fields().stream().allMatch(field -> field.squares().size() <= 6));
    }

    @Test
    void terms_are_drawn_from_three_changes_on_and_of_one_holder_at_a_time() {
        assertEquals(List.of(), officials("2010/2014", "2014-06-02/2016").pictures("who-matters"));
        Given three = officials("2010/2014", "2014-06-02/2016-05", "2016-05/2018-03-01", "2018-03-02/..");
        Block.Picture picture = picture(three, "who-matters");
        assertEquals(
                "Foreign minister. Norway: P0, 2010 to 2014; P1, 2 June 2014 to May 2016; P2, May 2016 to 1 March 2018;"
                        + " P3, since 2 March 2018. Sweden: not on record.",
                picture.alternative());
        Drawing.Terms terms = (Drawing.Terms) picture.drawing();
        Drawing.Term last = terms.offices().get(0).first().terms().get(3);
        assertEquals("2020-01-02", last.end().first().toString(), "the day on which it was last checked");
        Given two = officials("2010/2016", "2014/2018", "2016/2018-03-01", "2018-03-02/..");
        assertEquals(List.of(), two.pictures("who-matters"));
    }

    @Test
    void of_more_than_five_offices_there_are_two_pictures_over_the_same_time() {
        StringBuilder typed = new StringBuilder("officials:\n");
        List<String> roles = List.of(
                "head-of-state",
                "head-of-government",
                "foreign-minister",
                "defence-minister",
                "energy-minister",
                "trade-minister");
        for (int i = 0; i < 2 * roles.size(); i++) {
            String ends = i % 2 == 0 ? "from: %d, until: 2014".formatted(2012 - i) : "from: 2014, until: ..";
            typed.append("  p%d: {name: P%d, country: NOR, posts: [{title: T, role: %s, %s, sources: wire}]}\n"
                    .formatted(i, i, roles.get(i / 2), ends));
        }
        List<Block.Picture> pictures = Given.facts(typed.toString()).pictures("who-matters");
        assertEquals(
                List.of("Terms in office, 1 of 2", "Terms in office, 2 of 2"),
                pictures.stream().map(Block.Picture::heading).toList());
        for (Block.Picture picture : pictures) {
            Drawing.Terms terms = (Drawing.Terms) picture.drawing();
            assertEquals(3, terms.offices().size());
            assertEquals("2002-01-01", terms.first().toString());
        }
    }

    private static Given officials(String... terms) {
        StringBuilder typed = new StringBuilder("officials:\n");
        for (int i = 0; i < terms.length; i++) {
            String[] ends = terms[i].split("/");
            typed.append("  p%d: {name: P%d, country: NOR, posts: [{title: Minister, role: foreign-minister,"
                            .formatted(i, i))
                    .append(" from: %s, until: %s, sources: wire}]}\n".formatted(ends[0], ends[1]));
        }
        return Given.facts(typed.toString());
    }

    private static String agreements(int count) {
        List<String> fields = List.of("trade", "defence", "border");
        StringBuilder typed = new StringBuilder("pair: NOR-SWE\nagreements:\n");
        IntStream.rangeClosed(1, count)
                .forEach(i ->
                        typed.append("  a%d: {title: A%d, type: treaty, field: %s, signed: 2001%s, sources: gazette}\n"
                                .formatted(
                                        i,
                                        i,
                                        fields.get(i % 3),
                                        List.of(", in-force: 2002", "", ", binding: no")
                                                .get(i / 3 % 3))));
        return typed.toString();
    }

    private static List<Block.Picture> figure(String... values) {
        StringBuilder typed = new StringBuilder("pair: NOR-SWE\nfigures:\n  a:\n    measure: students\n    values:\n");
        for (String value : values) {
            typed.append("      - ")
                    .append(value.replace("}", ", sources: wire}"))
                    .append('\n');
        }
        return Given.facts(typed.toString()).pictures("figures");
    }

    private static Block.Picture picture(Given given, String section) {
        List<Block.Picture> pictures = given.pictures(section);
        assertEquals(1, pictures.size());
        return pictures.get(0);
    }
}
