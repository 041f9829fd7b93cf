package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MechanismsTest {
    @Test
    void without_any_nothing_is_drawn() {
        assertEquals("", Given.facts("""
                        pair: NOR-SWE
                        """).section("mechanisms"));
    }

    @Test
    void the_next_due_comes_first_and_the_overdue_before_it() {
        assertEquals("""
                        ## Dialogue and mechanisms

                        - **Joint Commission.** Established on 1 April 2011. Chaired by Prime Minister Anna Vik for Norway and Admiral Bo Ek, Chief of the Navy, for Sweden. To meet every year. Last session 9 April 2019. Overdue since 9 April 2020.[^1]
                        - **Committee.** The next session was to be held on 5 May 2020; whether it was is not on record.[^2]
                        - **Fish talks (consultations).** To meet every six months. Last session March 2020. Next session due September 2020. They are long.[^3]
                        - **Hotline.** To meet every 18 months. Next session September 2020.[^2]
                        - **Bare Council.**[^4]
                        - **Old Council.** Last session 1990. Dormant since 1991.[^1]

                        *Last checked between 1 January 2020 and 1 June 2020.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        mechanisms:
                          a: {title: Joint Commission, type: joint commission, established: 2011-04-01, chairs: {NOR: anna, SWE: bo}, cadence: P1Y, last-session: 2019-04-09, reviewed: 2020-06-01, sources: wire}
                          b: {title: Fish talks, type: consultations, cadence: P6M, last-session: 2020-03, note: They are long., sources: paper}
                          c: {title: Hotline, cadence: P18M, next-session: 2020-09, sources: ministry}
                          d: {title: Committee, next-session: 2020-05-05, sources: ministry}
                          e: {title: Old Council, last-session: 1990, dormant: 1991, sources: wire}
                          f: {title: Bare Council, sources: {source: wire, at: page 2}}

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
                        """).section("mechanisms"));
    }

    @Test
    void sources_that_differ_are_shown() {
        assertEquals("""
                        ## Dialogue and mechanisms

                        - **Joint Commission.** Last session 9 April 2019.[^1]

                        **Sources differ.** Last session of Joint Commission: 9 April 2019 (Wire[^1]); 10 April 2019 (Paper[^2]).

                        *Last checked on 2 January 2020.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        mechanisms:
                          a: {title: Joint Commission, last-session: 2019-04-09, sources: wire, variants: [{field: last-session, value: 2019-04-10, sources: paper}]}
                        """).section("mechanisms"));
    }
}
