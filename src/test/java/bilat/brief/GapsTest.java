package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GapsTest {
    @Test
    void of_a_pair_without_facts_all_is_missing() {
        assertEquals("""
                        ## Gaps

                        Nothing is on record of diplomatic relations, missions and their heads, agreements, mechanisms, visits and meetings, positions, trade or planned meetings. Neither side's head of state, head of government or foreign minister is on record. No fact is past its review age.
                        """, Given.facts("""
                        pair: NOR-SWE
                        """).section("gaps"));
    }

    @Test
    void what_one_side_lacks_and_what_is_counted_but_not_on_file_is_named() {
        assertEquals(
                """
                        ## Gaps

                        Nothing is on record of diplomatic relations, missions and their heads, mechanisms, trade or planned meetings. Neither side's foreign minister is on record. The head of state of Norway is not on record. The head of government of Sweden is not on record.

                        - The position of Norway on the Isles is not on record.
                        - Treaties in 2016: 3, according to Wire; none of them is on file.[^1]
                        - Calls in 2016: 3, according to Wire; none of them is on file.[^1]

                        One fact is past its review age:

                        | Fact | Last checked |
                        | --- | --- |
                        | Position on the Isles: Sweden, January 2020[^2] | 1 January 2020 |
                        """,
                Given.facts("""
                        pair: NOR-SWE
                        positions:
                          p: {issue: isles, holder: SWE, stance: opposes, date: 2020-01, text: no, sources: ministry}
                        figures:
                          f: {measure: treaties, counts: agreements, values: [{period: 2016, value: 3, sources: wire}]}
                          g: {measure: calls, counts: meetings, values: [{period: 2016, value: 3, sources: wire}]}

                        issues:
                          herring: {name: the herring, proposition: the herring should be protected, parties: [NOR, SWE]}
                          isles: {name: the Isles, proposition: the Isles belong to Norway, parties: [NOR, SWE]}

                        officials:
                          anna:
                            name: Anna Vik
                            sort-name: Vik, Anna
                            country: NOR
                            posts:
                              - {title: Defence Minister, role: defence-minister, from: 2015, until: 2018-12-31, sources: wire}
                              - {title: Prime Minister, role: head-of-government, from: 2019-02, sources: wire}
                          bo:
                            name: Bo Ek
                            sort-name: Ek, Bo
                            address: Admiral
                            country: SWE
                            posts: [{title: Chief of the Navy, role: other, from: 2018, sources: wire}]
                          king:
                            name: Carl
                            address: His Majesty
                            country: SWE
                            posts: [{title: King, role: head-of-state, from: 1990, sources: wire}]
                        """)
                        .beside("at-a-glance", "positions", "agreements", "visits-and-meetings")
                        .section("gaps"));
    }

    @Test
    void alone_it_says_all() {
        assertEquals("""
                        ## Gaps

                        Nothing is on record of diplomatic relations, missions and their heads, mechanisms, visits and meetings or planned meetings. Neither side's foreign minister is on record. The head of state of Norway is not on record. The head of government of Sweden is not on record.

                        - The position of Norway on the Isles is not on record.
                        - Treaties in 2016: 3, according to Wire; none of them is on file.[^1]

                        One fact is past its review age:

                        | Fact | Last checked |
                        | --- | --- |
                        | Position on the Isles: Sweden, January 2020[^2] | 1 January 2020 |
                        """, Given.facts("""
                        pair: NOR-SWE
                        positions:
                          p: {issue: isles, holder: SWE, stance: opposes, date: 2020-01, text: no, sources: ministry}
                        figures:
                          f: {measure: treaties, counts: agreements, values: [{period: 2016, value: 3, sources: wire}]}
                          t: {measure: exports, flow: exports, from: NOR, to: SWE, values: [{period: 2019, value: 3, reviewed: 2020-06-01, sources: wire}]}

                        issues:
                          herring: {name: the herring, proposition: the herring should be protected, parties: [NOR, SWE]}
                          isles: {name: the Isles, proposition: the Isles belong to Norway, parties: [NOR, SWE]}

                        officials:
                          anna:
                            name: Anna Vik
                            sort-name: Vik, Anna
                            country: NOR
                            posts:
                              - {title: Defence Minister, role: defence-minister, from: 2015, until: 2018-12-31, sources: wire}
                              - {title: Prime Minister, role: head-of-government, from: 2019-02, sources: wire}
                          bo:
                            name: Bo Ek
                            sort-name: Ek, Bo
                            address: Admiral
                            country: SWE
                            posts: [{title: Chief of the Navy, role: other, from: 2018, sources: wire}]
                          king:
                            name: Carl
                            address: His Majesty
                            country: SWE
                            posts: [{title: King, role: head-of-state, from: 1990, sources: wire}]
                        """).section("gaps"));
    }

    @Test
    void stale_facts_stand_the_longest_unchecked_first() {
        assertEquals("""
                        ## Gaps

                        Nothing is on record of planned meetings. Neither side's head of state, head of government or foreign minister is on record.

                        - The position of Norway on the Isles is not on record.

                        Nine facts are past their review age:

                        | Fact | Last checked |
                        | --- | --- |
                        | Embassy of Sweden in Oslo[^1] | not on record |
                        | Embassy of Norway in Stockholm[^2] | 1 May 2018 |
                        | Position on the Isles: Sweden, January 2020[^3] | 1 January 2020 |
                        | Visit, Sweden to Norway, May 2020[^3] | 1 January 2020 |
                        | “the two are friends”[^2] | 2 January 2020 |
                        | Diplomatic relations were established in 1905[^2] | 2 January 2020 |
                        | Exports from Norway to Sweden[^2] | 2 January 2020 |
                        | Tor By, Defence Minister[^2] | 2 January 2020 |
                        | “Treaty A”[^4] | 3 January 2020 |
                        """, Given.facts("""
                        pair: NOR-SWE
                        missions:
                          a: {sending: NOR, receiving: SWE, type: embassy, place: Stockholm, opened: 1950, sources: wire, reviewed: 2018-05-01}
                          b: {sending: SWE, receiving: NOR, type: embassy, place: Oslo, opened: 1950, sources: gazette}
                          c: {sending: SWE, receiving: NOR, type: consulate, place: Bergen, opened: 1950, closed: 2001, sources: wire}
                        mechanisms:
                          m: {title: Fish talks, reviewed: 2021-06-01, sources: wire}
                        events:
                          e: {date: ../2019, text: the two are friends, sources: wire}
                          f: {date: 2019, text: it rained, sources: wire}
                        meetings:
                          v: {type: visit, state: planned, date: 2020-05, host: NOR, sources: ministry}
                        figures:
                          x: {measure: exports, flow: exports, from: NOR, to: SWE, values: [{period: 2019, value: 3, sources: wire}]}
                        diplomatic-relations:
                          r: {date: 1905, status: established, sources: wire}
                        positions:
                          p: {issue: isles, holder: SWE, stance: opposes, date: 2020-01, text: no, sources: ministry}
                        agreements:
                          t: {title: Treaty A, type: treaty, signed: 2001, sources: paper}

                        issues:
                          herring: {name: the herring, proposition: the herring should be protected, parties: [NOR, SWE]}
                          isles: {name: the Isles, proposition: the Isles belong to Norway, parties: [NOR, SWE]}

                        officials:
                          dead: {name: Dag By, country: NOR, died: 2020-01, posts: [{title: Trade Minister, role: trade-minister, from: 2010, sources: wire}]}
                          tor: {name: Tor By, country: NOR, posts: [{title: Defence Minister, role: defence-minister, from: 2010, sources: wire}]}
                        """).on("2021-06-30").section("gaps"));
    }

    @Test
    void what_is_withheld_is_counted_where_the_definition_says_so() {
        assertEquals("""
                        ## Gaps

                        Nothing is on record of diplomatic relations, missions and their heads, agreements, mechanisms, visits and meetings, positions, trade or planned meetings. Neither side's head of state, head of government or foreign minister is on record. No fact is past its review age.

                        - One fact lies above the ceiling of this brief.
                        """, Given.facts("""
                        pair: NOR-SWE
                        events:
                          e: {date: 2019, text: it rained, sources: wire, marking: red}
                          f: {date: 2019, text: it snowed, sources: wire}
                        """).countingWithheld().section("gaps"));
    }

    @Test
    void what_is_withheld_is_not_told_else() {
        assertEquals("""
                        ## Gaps

                        Nothing is on record of diplomatic relations, missions and their heads, agreements, mechanisms, visits and meetings, positions, trade or planned meetings. Neither side's head of state, head of government or foreign minister is on record. No fact is past its review age.
                        """, Given.facts("""
                        pair: NOR-SWE
                        events:
                          e: {date: 2019, text: it rained, sources: wire, marking: red}
                        """).section("gaps"));
    }
}
