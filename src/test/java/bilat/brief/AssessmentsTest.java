package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AssessmentsTest {
    @Test
    void without_any_nothing_is_drawn() {
        assertEquals("", Given.facts("""
                        pair: NOR-SWE
                        """).section("assessment"));
    }

    @Test
    void the_newest_of_each_kind_with_its_date_and_basis_and_likelihood_in_another_sentence_than_confidence() {
        assertEquals("""
                        ## Assessment

                        **Outlook of January 2020 (Desk).** All will be well. Likelihood: roughly even chance. Confidence: moderate. It rests on one fact on file.[^1] [^2]

                        **Risk of 3 May 2020.** The ice breaks. It is thin.[^2]

                        *Judgements of January 2020 to 3 May 2020.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        assessments:
                          a: {date: 2020-01, kind: outlook, text: all will be well, likelihood: roughly-even-chance, confidence: moderate, author: Desk, basis: e, sources: {source: paper, at: page 3}}
                          b: {date: 2019, kind: outlook, text: all will be ill, sources: wire}
                          c: {date: 2020-05-03, kind: risk, text: the ice breaks, sources: wire, note: It is thin.}
                          d: {date: 2020-05-03, kind: bottom-line, text: fine, sources: wire}
                        events:
                          e: {date: 2001, text: it rained, sources: wire}
                        """).section("assessment"));
    }
}
