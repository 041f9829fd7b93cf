package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CalendarTest {
    @Test
    void without_any_nothing_is_drawn() {
        assertEquals("", Given.facts("""
                        pair: NOR-SWE
                        """).section("calendar"));
    }

    @Test
    void what_is_planned_due_or_expiring_the_soonest_first() {
        assertEquals("""
                        ## Calendar ahead

                        | When | What |
                        | --- | --- |
                        | 14 July 2020 | Confirmed official visit, Norway to Sweden (Malmö): Prime Minister Anna Vik of Norway; His Majesty Carl, King of Sweden[^1] |
                        | August 2020 | Postponed telephone call[^1] |
                        | September 2020 | Ice talks: next session[^1] |
                        | October 2020 | Fish talks: next session[^1] |
                        | 26 October 2020 | 115 years of diplomatic relations[^2] |
                        | December 2020 | Due: count the fish[^1] |
                        | 2021 | A train is to run[^1] |
                        | 31 January 2021 | Treaty A expires[^1] |
                        | February 2021 | Treaty B: denunciation takes effect[^1] |
                        """, Given.facts("""
                        pair: NOR-SWE
                        meetings:
                          a: {type: official-visit, state: confirmed, date: 2020-07-14, host: SWE, place: Malmö, participants: [anna, king], sources: ministry}
                          b: {type: call, state: postponed, date: 2020-08, sources: ministry}
                          c: {type: visit, state: planned, date: 2020-05, host: SWE, sources: ministry}
                          d: {type: call, date: 2020-01-01, sources: ministry, commitments: [{text: count the fish, due: 2020-12}, {text: feed the fish, due: 2020-11, done: 2020-02}, {text: love the fish, due: 2020-02}]}
                        agreements:
                          t: {title: Treaty A, type: treaty, signed: 2001, in-force: 2001, expires: 2021-01-31, sources: ministry}
                          u: {title: Treaty B, type: treaty, signed: 2001, in-force: 2001, denounced: {by: SWE, on: 2020-01, effective: 2021-02}, sources: ministry}
                        mechanisms:
                          m: {title: Fish talks, cadence: P1Y, last-session: 2019-10, sources: ministry}
                          n: {title: Ice talks, next-session: 2020-09, sources: ministry}
                        events:
                          e: {date: 2021, modality: planned, text: a train is to run, sources: ministry}
                        diplomatic-relations:
                          r: {date: 1905-10-26, status: established, sources: wire}
                          s: {date: 1905-11, status: established, sources: wire}

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
                        """).on("2020-06-30").section("calendar"));
    }

    @Test
    void what_was_announced_after_the_day_is_not_there() {
        assertEquals("", Given.facts("""
                        pair: NOR-SWE
                        meetings:
                          a: {type: visit, state: planned, date: 2020-07-14, host: SWE, sources: ministry}
                        """).on("2019-12-31").section("calendar"));
    }

    @Test
    void an_anniversary_of_a_leap_day_falls_on_the_last_of_february() {
        assertEquals("""
                        ## Calendar ahead

                        | When | What |
                        | --- | --- |
                        | 28 February 2029 | 25 years of diplomatic relations[^1] |
                        """, Given.facts("""
                        pair: NOR-SWE
                        diplomatic-relations:
                          r: {date: 2004-02-29, status: established, sources: wire}
                        """).on("2029-01-01").section("calendar"));
    }
}
