package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WhoMattersTest {
    @Test
    void nobody_in_office_draws_nothing() {
        assertEquals("", Given.facts("""
                        pair: NOR-SWE

                        officials:
                          left: {name: Leif By, country: NOR, posts: [{title: Prime Minister, role: head-of-government, from: 2010, until: 2019-12-31, sources: wire}]}
                        """).section("who-matters"));
    }

    @Test
    void counterparts_stand_side_by_side_by_role() {
        assertEquals("""
                        ## Who matters

                        | | Norway | Sweden |
                        | --- | --- | --- |
                        | Head of state | Suharto, since 1990[^1] | not on record |
                        | Head of government | not on record | Anna Vik (Ánná Vik; pronounced AN-na), Prime Minister and Minister of Finance[^1] |
                        | Foreign minister | Ada By, acting Foreign Minister, since March 2020[^1] | Ida By, caretaker Foreign Minister, since March 2020[^1] |
                        | Defence minister | Tor By, Minister of Defence, since 2015, when last checked on 1 June 2019[^1] | not on record |
                        | Economy minister | not on record | Anna Vik (Ánná Vik; pronounced AN-na), Prime Minister and Minister of Finance[^1] |
                        | Energy minister | not on record | Per By, Energy Minister designate, appointed on 15 June 2020, not yet in post[^1] |
                        | Chief of staff | not on record | Odd By, appointed on 15 June 2020, not yet in post[^1] |

                        Office without a counterpart: Elder Canon, Keeper of Sweden, since 2001.[^1]

                        *In office when last checked, between 1 June 2019 and 1 June 2020. For one of them since when is not on record.*
                        """, Given.facts("""
                        pair: NOR-SWE

                        officials:
                          mono: {name: Suharto, country: NOR, posts: [{title: Head of State, role: head-of-state, from: 1990, sources: wire, reviewed: 2020-06-01}]}
                          long:
                            name: Anna Vik
                            native: Ánná Vik
                            pronunciation: AN-na
                            sort-name: Vik, Anna
                            country: SWE
                            posts: [{title: Prime Minister and Minister of Finance, role: [head-of-government, economy-minister], from: ../2019, sources: wire, reviewed: 2020-06-01}]
                          left: {name: Leif By, country: NOR, posts: [{title: Prime Minister, role: head-of-government, from: 2010, until: 2019-12-31, sources: wire}]}
                          ended: {name: Eva By, country: NOR, posts: [{title: Interior Minister, role: interior-minister, from: 2010, until: unknown, sources: wire}]}
                          dead: {name: Dag By, country: NOR, died: 2020-01, posts: [{title: Trade Minister, role: trade-minister, from: 2010, sources: wire}]}
                          acting: {name: Ada By, country: NOR, posts: [{title: Foreign Minister, role: foreign-minister, status: acting, from: 2020-03, sources: wire}]}
                          care: {name: Ida By, country: SWE, posts: [{title: Foreign Minister, role: foreign-minister, status: caretaker, from: 2020-03, sources: wire}]}
                          named: {name: Odd By, country: SWE, posts: [{title: Chief of Staff, role: chief-of-staff, appointed: 2020-06-15, sources: wire}]}
                          next: {name: Per By, country: SWE, posts: [{title: Energy Minister, role: energy-minister, status: designate, appointed: 2020-06-15, sources: wire}]}
                          elder: {name: Canon, address: Elder, country: SWE, posts: [{title: Keeper, role: supreme-leader, from: 2001, sources: wire}]}
                          head: {name: Sol By, country: SWE, posts: [{title: Ambassador to Norway, role: head-of-mission, accredited-to: NOR, from: 2001, sources: wire}]}
                          stale: {name: Tor By, country: NOR, posts: [{title: Minister of Defence, role: defence-minister, from: 2015, sources: wire, reviewed: 2019-06-01}]}
                        """).section("who-matters"));
    }

    @Test
    void eight_years_on_nobody_is_in_office_beyond_the_last_check() {
        assertEquals("""
                        ## Who matters

                        | | Norway | Sweden |
                        | --- | --- | --- |
                        | Head of state | Anna Vik, President[^1] | not on record |

                        *In office when last checked, on 2 January 2020. Since when is not on record for any of them.*
                        """, Given.facts("""
                        pair: NOR-SWE

                        officials:
                          a: {name: Anna Vik, country: NOR, posts: [{title: President, role: head-of-state, from: ../2020-01, sources: wire}]}
                        """).on("2028-06-30").section("who-matters"));
    }

    @Test
    void who_met_last_is_told_for_each_two_across_the_sides() {
        assertEquals("""
                        ## Who matters

                        | | Norway | Sweden |
                        | --- | --- | --- |
                        | Head of state | not on record | His Majesty Carl, King, since 1990[^1] |
                        | Head of government | Anna Vik, Prime Minister, since February 2019[^1] | not on record |

                        Office without a counterpart: Admiral Bo Ek, Chief of the Navy of Sweden, since 2018.[^1]

                        Last met: Vik and Carl in January 2020;[^1] Vik and Ek on 5 May 2019.[^2]

                        *In office when last checked, on 2 January 2020.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        meetings:
                          a: {type: meeting, date: 2020-01, participants: [anna, king], sources: wire}
                          b: {type: meeting, date: 2019-01-02, participants: [anna, king, bo], sources: {source: wire, at: page 2}}
                          c: {type: meeting, state: planned, date: 2020-03-04, participants: [anna, bo], sources: ministry}
                          d: {type: meeting, state: cancelled, date: 2020-03-05, participants: [anna, bo], sources: ministry}
                        agreements:
                          t: {title: Treaty A, type: treaty, signed: 2019-05-05, signatories: {NOR: anna, SWE: bo}, sources: paper}

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
                        """).section("who-matters"));
    }

    @Test
    void only_heads_of_mission_draw_nothing() {
        assertEquals("", Given.facts("""
                        pair: NOR-SWE

                        officials:
                          head: {name: Sol By, country: SWE, posts: [{title: Ambassador to Norway, role: head-of-mission, accredited-to: NOR, from: 2001, sources: wire}]}
                        """).section("who-matters"));
    }

    @Test
    void sources_that_differ_on_a_term_are_shown() {
        assertEquals("""
                        ## Who matters

                        | | Norway | Sweden |
                        | --- | --- | --- |
                        | Head of state | Anna Vik, President, since January 2019[^1] | not on record |

                        **Sources differ.** Start of the term of Anna Vik, President: January 2019 (Wire[^1]); February 2019 (Paper[^2]).

                        *In office when last checked, on 2 January 2020.*
                        """, Given.facts("""
                        pair: NOR-SWE

                        officials:
                          a:
                            name: Anna Vik
                            country: NOR
                            posts: [{title: President, role: head-of-state, from: 2019-01, sources: wire, variants: [{field: from, value: 2019-02, sources: paper}]}]
                        """).section("who-matters"));
    }
}
