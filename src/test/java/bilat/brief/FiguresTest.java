package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void without_any_nothing_is_drawn() {
        assertEquals("", Given.facts("""
                        pair: NOR-SWE
                        """).section("figures"));
    }

    @Test
    void mirror_figures_stand_side_by_side_and_are_never_added() {
        assertEquals("""
                        ## Figures

                        | Measure | Period | Value | According to |
                        | --- | --- | --- | --- |
                        | Exports of goods from Norway to Sweden | 2019 | an estimated 1.10 million kroner | Norway[^1] |
                        | | 2019 | 557 million kroner | Sweden[^2] |
                        | | 2018 | 410 million kroner | Norway[^1] |
                        | Exports of goods from Sweden to Norway | 2018 to 2019 | about 300 million kroner | Wire and Paper[^2] [^3] |

                        Freight is counted.[^2]

                        *Facts of 2018 to 2019.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        figures:
                          a: {measure: exports of goods, flow: exports, from: NOR, to: SWE, reporter: NOR, unit: million kroner, values: [{period: 2018, value: "410", sources: ministry}, {period: 2019, value: "1.10", qualifier: estimate, sources: ministry}]}
                          b: {measure: exports of goods, flow: exports, from: NOR, to: SWE, reporter: SWE, unit: million kroner, note: Freight is counted., values: [{period: 2019, value: 557, sources: wire}]}
                          c: {measure: exports of goods, flow: exports, from: SWE, to: NOR, unit: million kroner, values: [{period: 2018/2019, value: 300, qualifier: about, sources: [wire, paper]}]}
                        """).section("figures"));
    }

    @Test
    void the_pair_in_the_other_order_has_the_same_flows() {
        assertEquals("""
                        ## Figures

                        | Measure | Period | Value | According to |
                        | --- | --- | --- | --- |
                        | Exports of goods from Norway to Sweden | 2018 | 410 tons | Norway[^1] |

                        *Facts of 2018.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        figures:
                          a: {measure: exports of goods, flow: exports, from: NOR, to: SWE, reporter: NOR, unit: tons, values: [{period: 2018, value: 410, sources: ministry}]}
                        """).of("SWE", "NOR").section("figures"));
    }

    @Test
    void two_values_of_one_period_are_a_conflict_with_its_note() {
        assertEquals("""
                        ## Figures

                        | Measure | Period | Value | According to |
                        | --- | --- | --- | --- |
                        | Trade in goods | 2017 | at most 5 tons | Wire[^1] |

                        **Sources differ.** Trade in goods in 2018: about 1 tons (Wire[^1]), 2 tons (Paper[^2]). Nobody knows.

                        *Facts of 2017 to 2018.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        figures:
                          a: {measure: trade in goods, flow: trade, unit: tons, note: Nobody knows., values: [{period: 2018, value: 1, qualifier: about, sources: wire}, {period: 2018, value: 2, sources: paper}, {period: 2017, value: 5, qualifier: at-most, sources: wire}]}
                        """).section("figures"));
    }

    @Test
    void what_counts_meetings_or_belongs_to_a_contested_issue_stands_elsewhere() {
        assertEquals("""
                        ## Figures

                        | Measure | Period | Value | According to |
                        | --- | --- | --- | --- |
                        | Shoals | 2018 | 4 | Wire[^1] |

                        *Facts of 2018.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        figures:
                          a: {measure: meetings, counts: meetings, values: [{period: 2018, value: 3, sources: wire}]}
                          b: {measure: ships, issue: isles, values: [{period: 2018, value: 3, sources: wire}]}
                          c: {measure: shoals, issue: herring, values: [{period: 2018, value: 4, sources: wire}]}
                        positions:
                          p: {issue: isles, holder: DNK, stance: supports, date: 2018, document: C/4, text: the Isles are Norwegian, sources: wire}

                        issues:
                          herring: {name: the herring, proposition: the herring should be protected, parties: [NOR, SWE]}
                          isles: {name: the Isles, proposition: the Isles belong to Norway, parties: [NOR, SWE]}
                        """).section("figures"));
    }
}
