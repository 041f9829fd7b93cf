package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AtAGlanceTest {
    @Test
    void without_any_nothing_is_drawn() {
        assertEquals("", Given.facts("""
                        pair: NOR-SWE
                        """).section("at-a-glance"));
    }

    @Test
    void a_row_needs_one_side() {
        assertEquals("""
                        ## At a glance

                        | | Norway | New Sweden |
                        | --- | --- | --- |
                        | Official name | Kingdom of Norway[^1] | not on record |
                        | Capital | Oslo[^1] | not on record |
                        | Head of state | not on record | Carl[^2] |
                        | Head of government | Anna Vik[^2] | not on record |
                        """, Given.facts("""
                        pair: NOR-SWE

                        countries:
                          NOR: {official: Kingdom of Norway, capital: Oslo, sources: {source: gazette, at: page 1}}
                          SWE: {name: New Sweden, in-sentence: the New Sweden, formerly: [{name: Sweden, until: 2010-12-31}], sources: gazette}

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
                        """).section("at-a-glance"));
    }

    @Test
    void missions_visits_and_voices_stand_side_by_side() {
        assertEquals("""
                        ## At a glance

                        | | Norway | Sweden |
                        | --- | --- | --- |
                        | Head of state | not on record | Carl[^1] |
                        | Head of government | Anna Vik[^1] | not on record |
                        | Mission in the other | embassy in Stockholm, when last checked on 1 May 2018[^1] | not on record |
                        | Last visit to the other | 2 to 3 June 2019, Kari Dahl[^1] | none on record |
                        | Sources in its own voice | one[^2] | one, at second hand[^3] |

                        Diplomatic relations were suspended in 1940.[^1] Framework agreement: Treaty of Karlstad.[^1] Last meeting: July 2019, Bergen.[^3]
                        """, Given.facts("""
                        pair: NOR-SWE
                        missions:
                          a: {sending: NOR, receiving: SWE, type: embassy, place: Stockholm, opened: 1950, sources: wire, reviewed: 2018-05-01}
                          b: {sending: NOR, receiving: SWE, type: consulate, place: Malmö, opened: 1950, sources: wire}
                          c: {sending: SWE, receiving: NOR, type: embassy, closed: 2001, sources: wire}
                        meetings:
                          v1: {type: visit, date: 2019-05, host: SWE, participants: [king, anna], sources: ministry}
                          v2: {type: state-visit, date: 2019-06-02/2019-06-03, host: SWE, participants: [{name: Kari Dahl, for: NOR, title: Speaker}], sources: wire}
                          m1: {type: consultations, date: 2019-07, place: Bergen, sources: {source: paper, at: page 3, reports: court}}
                          m2: {type: call, date: 2019-08, sources: wire}
                          p: {type: visit, state: planned, date: 2020-01, host: NOR, sources: ministry}
                        agreements:
                          f: {title: Treaty of Karlstad, type: treaty, signed: 1905, framework: yes, sources: wire}
                          g: {title: Treaty of Kiel, type: treaty, signed: 1814, terminated: 1905, framework: yes, sources: wire}
                        diplomatic-relations:
                          r: {date: 1905-10, status: established, sources: wire}
                          s: {date: 1940, status: suspended, sources: wire}

                        sources:
                          court: {title: Court Circular, publisher: Royal Household, type: official, side: SWE}

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
                        """).section("at-a-glance"));
    }

    @Test
    void whoever_was_not_checked_for_long_is_told_with_the_day() {
        assertEquals("""
                        ## At a glance

                        | | Norway | Sweden |
                        | --- | --- | --- |
                        | Head of state | not on record | Carl, when last checked on 2 January 2020[^1] |
                        | Head of government | Anna Vik, when last checked on 2 January 2020[^1] | not on record |
                        """, Given.facts("""
                        pair: NOR-SWE

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
                        """).on("2026-11-23").section("at-a-glance"));
    }

    @Test
    void the_pair_in_the_other_order_is_mirrored() {
        assertEquals("""
                        ## At a glance

                        | | Sweden | Norway |
                        | --- | --- | --- |
                        | Head of state | Carl[^1] | not on record |
                        | Head of government | not on record | Anna Vik[^1] |
                        | Last visit to the other | none on record | May 2019, Anna Vik[^2] |
                        | Sources in its own voice | none on file | one[^2] |
                        """, Given.facts("""
                        pair: NOR-SWE
                        meetings:
                          v1: {type: visit, date: 2019-05, host: SWE, participants: [anna], sources: ministry}

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
                        """).of("SWE", "NOR").section("at-a-glance"));
    }
}
