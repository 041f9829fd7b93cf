package bilat.traps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Traps of treaties and lesser papers. */
class AgreementsTest {
    @TempDir
    Path root;

    @Test
    void what_is_not_binding_takes_effect_and_its_title_decides_nothing() {
        String brief = brief("""
                  no: {title: Treaty of Goodwill, type: treaty, binding: no, signed: 2012-03-04, in-force: 2012-05-05, sources: report}
                  silent: {title: Memorandum, type: memorandum-of-understanding, signed: 2013-03-04, in-force: 2013-05-05, sources: report}
                """);
        assertHas(brief, "Took effect on 5 May 2012. | In effect since 5 May 2012; not legally binding.");
        assertHas(brief, "Entered into force on 5 May 2013. | In force since 5 May 2013");
    }

    @Test
    void in_force_before_it_was_signed_is_no_error_and_each_party_has_its_day() {
        String brief = brief("""
                  a: {title: Early, type: treaty, signed: 2012-03-04, in-force: {NOR: 2012-01-01, SWE: 2013-01-01}, sources: report}
                """);
        assertHas(brief, "Entered into force for Norway on 1 January 2012 and for Sweden on 1 January 2013.");
        assertHas(brief, "in force since 1 January 2013");
    }

    @Test
    void in_force_before_it_was_signed_is_worth_a_warning() {
        List<String> found = Small.in(root).with("""
                pair: NOR-SWE
                agreements:
                  a: {title: Early, type: treaty, signed: 2012-03-04, in-force: {NOR: 2012-01-01, SWE: 2013-01-01}, sources: report}
                """).findings();
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).contains("in force since 2012-01-01, before it was made"), found.toString());
    }

    @Test
    void what_it_applies_to_is_told() {
        String brief = brief("""
                  a: {title: Double taxation, type: treaty, signed: 2012-03-04, territories: [Svalbard, Jan Mayen], sources: report}
                """);
        assertHas(brief, "Applies to Svalbard and Jan Mayen.");
    }

    @Test
    void a_union_signs_beside_its_members() {
        Small facts = Small.in(root)
                .with("organisations:\n  nordic-union: {name: The Nordic Union, members: [SWE, DNK]}\n")
                .with("""
                pair: NOR-SWE
                agreements:
                  a: {title: Mixed agreement, type: agreement, signed: 2012-03-04, parties: [NOR, SWE, nordic-union], sources: report}
                """);
        assertHas(facts.brief(), "**Mixed agreement**, between Norway, Sweden and The Nordic Union.");
    }

    @Test
    void a_typed_status_is_refused() {
        List<String> problems = Small.in(root).with("""
                pair: NOR-SWE
                agreements:
                  a: {title: Treaty, type: treaty, signed: 2012, status: in force, sources: report}
                """).problems();
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains("status-typed"), problems.toString());
    }

    @Test
    void an_exchange_of_notes_has_the_day_of_each_and_an_amendment_is_not_counted() {
        String brief = brief("""
                  root: {title: Fisheries, type: treaty, signed: 2012-03-04, sources: report}
                  other: {title: Forests, type: treaty, signed: 2013-03-04, sources: report}
                  notes: {title: Herring, type: exchange-of-notes, notes: [{by: NOR, date: 2014-02-01}, {by: SWE, date: 2014-03-01}], amends: root, sources: report}
                """);
        assertHas(
                brief,
                "Notes exchanged by Norway on 1 February 2014 and by Sweden on 1 March 2014. Amends “Fisheries”.");
        assertHas(brief, "On file: two agreements");
        assertHas(brief, "One more amends one of them and is not counted.");
    }

    @Test
    void a_pact_of_ministries_or_provinces_is_called_one_and_stands_apart() {
        String brief = brief("""
                  a: {title: Wardens, type: arrangement, level: ministry, signed: 2012-03-04, sources: report}
                  b: {title: Fells, type: arrangement, level: sub-state, signed: 2013-03-04, sources: report}
                  c: {title: Peace, type: treaty, level: state, signed: 2014-03-04, sources: report}
                """);
        assertHas(brief, "Arrangement; between ministries.");
        assertHas(brief, "Arrangement; below the level of the state.");
        assertHas(brief, "Two of them are between ministries or below the level of the state.");
        assertTrue(brief.indexOf("**Peace.**") < brief.indexOf("Between ministries or below the level of the state:"));
        assertTrue(brief.indexOf("Between ministries or below the level of the state:") < brief.indexOf("**Fells.**"));
    }

    @Test
    void a_convention_of_many_is_shown_apart_and_binds_both_from_the_later_day() {
        String brief = brief("""
                  both: {title: Southern Convention, type: convention, parties: [NOR, SWE, DNK], in-force: {NOR: 2001-01-01, DNK: 2002, SWE: 2004-02-02}, sources: report}
                  one: {title: Northern Convention, type: convention, parties: [NOR, SWE, DNK], in-force: {NOR: 2001-01-01, DNK: 2002}, sources: report}
                """);
        assertFalse(brief.contains("## Agreements"), brief);
        assertHas(brief, "In force for both since 2 February 2004.");
        assertHas(brief, "Entry into force for Sweden is not on record.");
    }

    @Test
    void nothing_is_inherited_from_a_former_state() {
        Small facts = Small.in(root).with("""
                countries:
                  SUN: {successors: [RUS, UKR]}
                """).with("""
                pair: SUN-SWE
                agreements:
                  a: {title: Treaty with the Union, type: treaty, signed: 1981-01-01, in-force: 1982, sources: report}
                """);
        assertHas(facts.brief("SUN-SWE", "1990-01-01"), "Treaty with the Union");
        assertFalse(facts.brief("RUS-SWE", "2019-03-01").contains("Treaty with the Union"));
    }

    private String brief(String agreements) {
        return Small.in(root).with("pair: NOR-SWE\nagreements:\n" + agreements).brief();
    }

    private static void assertHas(String brief, String part) {
        assertTrue(brief.contains(part), () -> part + " is not in\n" + brief);
    }
}
