package bilat.traps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Traps of YAML, dates and characters. */
class TypedTest {
    @TempDir
    Path root;

    @Test
    void every_scalar_is_the_text_that_was_typed() {
        String brief = Small.in(root).with("""
                pair: NOR-SWE
                agreements:
                  a: {title: NO, type: treaty, signed: 2012, place: on, references: [010, 12:30, 1_000, 1.10], sources: {source: report, at: y}}
                """).brief();
        assertHas(brief, "**NO.**");
        assertHas(brief, "Signed in on in 2012.");
        assertHas(brief, "[^1]: A report, 1 February 2019, y.");
        assertFalse(brief.contains("false") || brief.contains("true") || brief.contains("750"), brief);
    }

    @Test
    void norway_is_no_truth_value_as_value_key_or_list_item() {
        List<String> problems = Small.in(root).with("""
                pair: NOR-SWE
                agreements:
                  a: {title: T, type: treaty, denounced: {by: NO, on: 2018}, ratified: {NO: 2013}, parties: [NO, SWE], sources: report}
                """).problems();
        assertEquals(3, problems.size(), problems.toString());
        for (String problem : problems) {
            assertTrue(problem.contains("\"NO\" is not the code of a country") && problem.contains("NOR"), problem);
        }
    }

    @Test
    void a_year_of_another_calendar_is_asked_about() {
        List<String> found = Small.in(root).with("""
                pair: NOR-SWE
                events:
                  persian: {date: 1403-01-15, text: the bridge was opened, sources: report}
                  buddhist: {date: 2567, text: the bridge was closed, sources: report}
                  ours: {date: 2018, text: the bridge was painted, sources: report}
                """).findings();
        assertEquals(2, found.size(), found.toString());
        assertTrue(found.get(0).contains("the year of 1403-01-15 lies before 1500"), found.toString());
        assertTrue(found.get(1).contains("the year of 2567 lies after 2200"), found.toString());
    }

    @Test
    void a_key_that_stands_twice_is_refused() {
        List<String> problems = Small.in(root).with("""
                pair: NOR-SWE
                events:
                  a:
                    date: 2001
                    date: 2002
                    text: a thing was done
                    sources: report
                """).problems();
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains("key-twice"), problems.toString());
    }

    @Test
    void a_day_is_the_same_day_in_sao_paulo_and_tokyo() {
        Small facts = Small.in(root).with("""
                pair: NOR-SWE
                events:
                  a: {date: 2001-01-01, text: a thing was done, sources: report}
                """);
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String id : List.of("America/Sao_Paulo", "Asia/Tokyo", "Pacific/Kiritimati")) {
                TimeZone.setDefault(TimeZone.getTimeZone(id));
                assertHas(facts.brief("NOR-SWE", "2019-03-01"), "On 1 January 2001, a thing was done.");
                assertFalse(facts.brief("NOR-SWE", "2000-12-31").contains("a thing was done"), id);
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_year_is_never_made_a_first_of_january() {
        String brief = Small.in(root).with("""
                pair: NOR-SWE
                events:
                  year: {date: 1992, text: a thing was done, sources: report}
                  month: {date: 1992-01, text: another thing was done, sources: report}
                """).brief();
        assertHas(brief, "In 1992, a thing was done.");
        assertHas(brief, "In January 1992, another thing was done.");
        assertFalse(brief.contains("1 January 1992"), brief);
        assertTrue(brief.lastIndexOf("In 1992,") < brief.lastIndexOf("In January 1992,"), brief);
    }

    @Test
    void a_hidden_bidirectional_control_is_refused_by_its_name() {
        List<String> problems = Small.in(root)
                .with("pair: NOR-SWE\nevents:\n  a: {date: 2001, text: \"a \u202E b\", sources: report}\n")
                .problems();
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains("hidden-character"), problems.toString());
        assertTrue(problems.get(0).contains("U+202E"), problems.toString());
    }

    @Test
    void markup_in_a_fact_is_text() {
        String brief = Small.in(root).with("""
                pair: NOR-SWE
                events:
                  a: {date: 2001, text: 'the vote was **loud** <b>x</b> [x](javascript:alert) [^1]', sources: report}
                """).brief();
        assertHas(brief, "the vote was \\*\\*loud\\*\\* \\<b>x\\</b> \\[x](javascript:alert) \\[^1].");
    }

    private static void assertHas(String brief, String part) {
        assertTrue(brief.contains(part), () -> part + " is not in\n" + brief);
    }
}
