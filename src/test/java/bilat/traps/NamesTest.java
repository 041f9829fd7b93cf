package bilat.traps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Traps of the names and codes of countries. */
class NamesTest {
    private static final String TURKEY = """
            countries:
              TUR: {formerly: {name: Turkey, until: 2022-06-01}}
            """;

    private static final String TREATY = """
            pair: SWE-TUR
            agreements:
              a: {title: Treaty between Turkey and Sweden, type: treaty, signed: 1997-05-05, ratified: {TUR: 1998-05-05}, sources: {source: report, quote: Turkey and Sweden agree}}
            """;

    @TempDir
    Path root;

    @Test
    void a_name_is_that_of_the_act_and_a_title_and_a_quotation_keep_theirs() {
        String brief = Small.in(root).with(TURKEY).with(TREATY).brief("SWE-TUR", "2023-01-01");
        assertHas(brief, "# Sweden–Türkiye");
        assertHas(brief, "Ratified by Turkey (now Türkiye) on 5 May 1998.");
        assertHas(brief, "**Treaty between Turkey and Sweden.**");
        assertHas(brief, "“Turkey and Sweden agree”");
    }

    @Test
    void a_brief_of_then_does_not_know_the_name_of_later() {
        String brief = Small.in(root).with(TURKEY).with(TREATY).brief("SWE-TUR", "2019-03-01");
        assertHas(brief, "# Sweden–Turkey");
        assertHas(brief, "Ratified by Turkey on 5 May 1998.");
        assertFalse(brief.contains("Türkiye"), brief);
    }

    @Test
    void a_name_of_the_project_is_used_everywhere_but_in_titles() {
        String brief = Small.in(root)
                .with("countries:\n  TUR: {name: Anatolia, in-sentence: the Anatolia}\n")
                .with(TREATY)
                .brief("SWE-TUR", "2019-03-01");
        assertHas(brief, "# Sweden–Anatolia");
        assertHas(brief, "Ratified by the Anatolia on 5 May 1998.");
        assertHas(brief, "**Treaty between Turkey and Sweden.**");
    }

    @Test
    void another_name_in_running_text_is_worth_a_warning() {
        List<String> found = Small.in(root)
                .with("countries:\n  TUR: {name: Anatolia, in-sentence: the Anatolia}\n")
                .with("""
                pair: SWE-TUR
                positions:
                  a: {issue: sea, holder: SWE, date: 2018, text: Turkey is near, quote: Turkey is near, sources: report}
                issues:
                  sea: {name: the sea, proposition: the sea is open}
                """)
                .findings();
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).contains("\"Turkey\", where TUR is called Anatolia here"), found.toString());
    }

    @Test
    void codes_of_two_letters_are_refused_with_the_code_of_three() {
        List<String> problems = Small.in(root)
                .with("pair: NOR-SWE\nevents:\n"
                        + "  a: {date: 2001, text: a thing, parties: [CS, SK, GE], sources: report}\n")
                .problems();
        assertEquals(3, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains("\"CS\" is not the code of a country"), problems.toString());
        assertTrue(problems.get(1).contains("write SVK"), problems.toString());
        assertTrue(problems.get(2).contains("write GEO"), problems.toString());
    }

    private static void assertHas(String brief, String part) {
        assertTrue(brief.contains(part), () -> part + " is not in\n" + brief);
    }
}
