package bilat.traps;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.fact.Marking;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Traps of who says what, of counts and of figures. */
class StatementsTest {
    private static final String AGENCIES = """
            sources:
              x: {title: News of X, publisher: Agency X, published: 2019-01-20, reliability: B}
              y: {title: News of Y, publisher: Agency Y, published: 2019-01-21, reliability: F}
              statement: {title: Statement, publisher: Ministry Z, published: 2019-01-19, reliability: A}
            issues:
              canal: {name: the canal, proposition: the canal should be dug}
            """;

    @TempDir
    Path root;

    @Test
    void two_agencies_that_cite_one_ministry_are_one_origin() {
        String brief = Small.in(root).with(AGENCIES).with("""
                pair: NOR-SWE
                events:
                  a: {date: 2018-01-01, text: a thing was done, sources: [{source: x, reports: statement}, {source: y, reports: statement}]}
                """).brief();
        assertHas(brief, "has one origin: Ministry Z");
        assertFalse(brief.contains("two origins"), brief);
    }

    @Test
    void a_letter_is_shown_for_each_source_and_never_made_a_mean() {
        String brief = Small.in(root).with(AGENCIES).with("""
                pair: NOR-SWE
                events:
                  a: {date: 2018-01-01, text: a thing was done, sources: [{source: x, credibility: 6}, y]}
                """).brief();
        assertHas(brief, "| Agency X, News of X, 20 January 2019 | B | 1 |");
        assertHas(brief, "| Agency Y, News of Y, 21 January 2019 | F | 1 |");
        assertHas(brief, "E, unreliable; F, cannot be judged.");
        assertHas(brief, "[^1]: News of X, 20 January 2019. B6.");
    }

    @Test
    void a_denial_at_second_hand_stays_a_denial() {
        String brief = Small.in(root).with(AGENCIES).with("""
                pair: NOR-SWE
                positions:
                  a: {issue: canal, holder: SWE, manner: denies, date: 2018-02-01, text: it ever backed the canal, sources: y}
                  b: {issue: canal, holder: NOR, manner: proposes, date: 2018-02-01, text: the canal be dug, sources: y}
                """).brief();
        assertHas(brief, "According to Agency Y, Sweden denied that it ever backed the canal (on 1 February 2018).");
        assertHas(brief, "According to Agency Y, Norway proposed that the canal be dug (on 1 February 2018).");
        assertFalse(brief.contains("position of Sweden is that"), brief);
    }

    @Test
    void a_denial_of_a_third_party_stays_a_denial() {
        String brief = Small.in(root).with(AGENCIES).with("""
                pair: NOR-SWE
                positions:
                  a: {issue: canal, holder: DNK, parties: [DNK], bears-on: NOR-SWE, manner: denies, date: 2018-02-01, text: it ever backed the canal, sources: y}
                  b: {issue: canal, holder: FIN, parties: [FIN], bears-on: NOR-SWE, manner: denies, document: F/1, date: 2018-02-01, text: it will pay for the canal, sources: y}
                """).brief();
        assertHas(brief, "Denmark denied that it ever backed the canal");
        assertHas(brief, "denied on 1 February 2018 in F/1 that it will pay for the canal");
        assertFalse(brief.contains("which it"), brief);
    }

    @Test
    void what_was_retracted_is_kept_and_called_so() {
        String brief = Small.in(root).with(AGENCIES).with("""
                pair: NOR-SWE
                positions:
                  a: {issue: canal, holder: SWE, stance: opposes, date: 2018-03-01, retracted: 2018-04-01, text: the canal is folly, sources: y}
                """).brief();
        assertHas(brief, "Before: opposes (on 1 March 2018; retracted on 1 April 2018).");
    }

    @Test
    void none_on_record_is_not_none() {
        String brief = Small.in(root).with(AGENCIES).with("""
                pair: NOR-SWE
                figures:
                  f: {measure: visits of state, counts: visits, values: {period: 2016, value: 3, sources: x}}
                """).brief();
        assertHas(brief, "Visits of state in 2016: 3, according to Agency X; none of them is on file.");
        assertHas(brief, "Nothing is on record of");
        assertFalse(brief.contains("No visits"), brief);
    }

    @Test
    void mirror_figures_stand_side_by_side_and_are_never_reckoned_with() {
        String brief = Small.in(root).with("""
                pair: NOR-SWE
                figures:
                  f1: {measure: exports of goods, flow: exports, from: NOR, to: SWE, unit: million US dollars, reporter: NOR, values: {period: 2001, value: 236, sources: report}}
                  f2: {measure: imports of goods, flow: imports, from: NOR, to: SWE, unit: million US dollars, reporter: SWE, values: {period: 2001, value: 557, sources: report}}
                """).brief();
        assertHas(brief, "| Exports of goods from Norway to Sweden | 2001 | 236 million US dollars | Norway[^1] |");
        assertHas(brief, "| Imports of goods from Norway to Sweden | 2001 | 557 million US dollars | Sweden[^1] |");
        assertFalse(brief.contains("793") || brief.contains("321") || brief.contains("396"), brief);
    }

    @Test
    void direction_is_told_the_same_from_either_side() {
        Small facts = Small.in(root).with("""
                pair: NOR-SWE
                diplomatic-relations:
                  r: {date: 1995-05-05, status: recognised, by: NOR, sources: report}
                meetings:
                  v: {type: visit, date: 2017-03-04, host: SWE, sources: report}
                """);
        String one = facts.brief("NOR-SWE", "2019-03-01");
        String other = facts.brief("SWE-NOR", "2019-03-01");
        for (String brief : new String[] {one, other}) {
            assertHas(brief, "Norway recognised Sweden on 5 May 1995.");
            assertHas(brief, "Visit, Norway to Sweden.");
        }
        assertHas(one, "| | Norway | Sweden |");
        assertHas(other, "| | Sweden | Norway |");
        assertHas(one, "one from Norway to Sweden, none from Sweden to Norway");
        assertHas(other, "none from Sweden to Norway");
    }

    @Test
    void a_plan_whose_day_has_passed_was_to_be_held() {
        Small facts = Small.in(root).with("""
                sources:
                  plan: {title: A plan, publisher: A Ministry, published: 2018-01-10}
                """).with("""
                pair: NOR-SWE
                meetings:
                  v: {type: visit, state: planned, date: 2018-03, host: NOR, sources: plan}
                """);
        assertHas(facts.brief("NOR-SWE", "2018-02-01"), "March 2018, planned visit");
        String after = facts.brief("NOR-SWE", "2019-03-01");
        assertHas(after, "Was to be held then; outcome not on record.");
        assertFalse(after.contains("Visits on record: one"), after);
    }

    @Test
    void what_is_above_the_ceiling_leaves_no_trace_and_the_banner_says_what_is_inside() {
        Small facts = Small.in(root).with("""
                pair: NOR-SWE
                events:
                  open: {date: 2001-01-01, text: an open thing was done, sources: report}
                  kept: {date: 2002-02-02, text: a quiet thing was done, marking: amber, sources: report}
                """);
        String clear = facts.brief("NOR-SWE", "2019-03-01");
        assertFalse(clear.contains("quiet") || clear.contains("withheld") || clear.contains("AMBER"), clear);
        String amber = facts.brief("NOR-SWE", "2019-03-01", Optional.of(Marking.AMBER));
        assertHas(amber, "a quiet thing was done");
        assertTrue(amber.startsWith("**TLP:AMBER**"), amber);
    }

    private static void assertHas(String brief, String part) {
        assertTrue(brief.contains(part), () -> part + " is not in\n" + brief);
    }
}
