package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VisitsAndMeetingsTest {
    @Test
    void without_any_nothing_is_drawn() {
        assertEquals("", Given.facts("""
                        pair: NOR-SWE
                        """).section("visits-and-meetings"));
    }

    @Test
    void newest_first_and_a_month_after_its_days() {
        assertEquals("""
                        ## Visits and meetings

                        | When | What | Who | Outcome |
                        | --- | --- | --- | --- |
                        | 16 January 2020 | Summit in Geneva, Switzerland. | not on record | not on record[^1] |
                        | January 2020 | Telephone call. | not on record | not on record[^1] |
                        | 30 December 2019 to 2 January 2020 | Consultations in Oslo, Norway. | not on record | not on record[^1] |
                        | 2019 | Exercise in the North Sea. | not on record | not on record[^1] |

                        Visits on record: none from Sweden to Norway, none from Norway to Sweden.

                        *Facts of 2019 to 16 January 2020.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        meetings:
                          a: {type: call, date: 2020-01, sources: wire}
                          b: {type: summit, date: 2020-01-16, place: Geneva, host: CHE, sources: wire}
                          c: {type: consultations, date: 2019-12-30/2020-01-02, place: Oslo, host: NOR, sources: wire}
                          d: {type: exercise, date: 2019, place: the North Sea, sources: wire}
                        """).section("visits-and-meetings"));
    }

    @Test
    void a_visit_has_a_direction_and_none_is_said() {
        assertEquals("""
                        ## Visits and meetings

                        | When | What | Who | Outcome |
                        | --- | --- | --- | --- |
                        | 3 May 2019 | State visit, Sweden to Norway (Oslo). | His Majesty Carl, King of Sweden | not on record[^1] |
                        | August 2018 | Private visit, Sweden to Norway. | not on record | not on record[^1] |

                        Visits on record: two from Sweden to Norway, none from Norway to Sweden.

                        *Facts of August 2018 to 3 May 2019.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        meetings:
                          a: {type: state-visit, date: 2019-05-03, host: NOR, place: Oslo, participants: [king], sources: wire}
                          b: {type: private-visit, date: 2018-08, host: NOR, sources: wire}

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
                        """).section("visits-and-meetings"));
    }

    @Test
    void the_same_visit_for_the_pair_in_the_other_order() {
        assertEquals("""
                        ## Visits and meetings

                        | When | What | Who | Outcome |
                        | --- | --- | --- | --- |
                        | 3 May 2019 | State visit, Sweden to Norway (Oslo). | His Majesty Carl, King of Sweden | not on record[^1] |

                        Visits on record: one from Sweden to Norway, none from Norway to Sweden.

                        *Facts of 3 May 2019.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        meetings:
                          a: {type: state-visit, date: 2019-05-03, host: NOR, place: Oslo, participants: [king], sources: wire}

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
                        """).of("SWE", "NOR").section("visits-and-meetings"));
    }

    @Test
    void offices_are_those_of_the_day_though_the_person_was_named_before() {
        assertEquals("""
                        ## Visits and meetings

                        | When | What | Who | Outcome |
                        | --- | --- | --- | --- |
                        | 1 February 2020 | Meeting. | His Majesty Carl, King of Sweden; Prime Minister Anna Vik of Norway | not on record[^1] |
                        | 15 January 2019 | Meeting. | Carl, Guest of Honour; Vik | not on record[^1] |
                        | 15 January 2017 | Meeting. | Vik, then Defence Minister; Speaker Kari Dahl of Sweden; Nils | not on record[^1] |

                        Visits on record: none from Sweden to Norway, none from Norway to Sweden.

                        *Facts of 15 January 2017 to 1 February 2020.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        meetings:
                          a: {type: meeting, date: 2020-02-01, participants: [anna, king], sources: wire}
                          b: {type: meeting, date: 2019-01-15, participants: [anna, {official: king, as: Guest of Honour}], sources: wire}
                          c: {type: meeting, date: 2017-01-15, participants: [anna, {name: Kari Dahl, for: SWE, title: Speaker}, {name: Nils}], sources: wire}

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
                        """).section("visits-and-meetings"));
    }

    @Test
    void what_was_planned_never_becomes_held_by_itself() {
        assertEquals("""
                        ## Visits and meetings

                        | When | What | Who | Outcome |
                        | --- | --- | --- | --- |
                        | 4 March 2020 | Visit, Sweden to Norway. | not on record | Cancelled.[^1] |
                        | 3 March 2020 | Visit, Sweden to Norway. | not on record | Postponed; no new date on record.[^1] |
                        | 2 March 2020 | Visit, Sweden to Norway. | not on record | Was confirmed for then; outcome not on record.[^1] |
                        | 1 March 2020 | Visit, Sweden to Norway. | not on record | Was to be held then; outcome not on record.[^1] |

                        Visits on record: none from Sweden to Norway, none from Norway to Sweden.

                        *Facts of 1 March 2020 to 4 March 2020.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        meetings:
                          a: {type: visit, state: planned, date: 2020-03-01, host: NOR, sources: ministry}
                          b: {type: visit, state: confirmed, date: 2020-03-02, host: NOR, sources: ministry}
                          c: {type: visit, state: postponed, date: 2020-03-03, host: NOR, sources: ministry}
                          d: {type: visit, state: cancelled, date: 2020-03-04, host: NOR, sources: ministry}
                          e: {type: visit, state: planned, date: 2020-09-04, host: NOR, sources: ministry}
                        """).section("visits-and-meetings"));
    }

    @Test
    void the_outcome_is_what_was_typed_else_what_was_signed() {
        assertEquals("""
                        ## Visits and meetings

                        | When | What | Who | Outcome |
                        | --- | --- | --- | --- |
                        | 2 January 2020 | Meeting. Mechanism: Fish talks. It was cold. Nobody stayed. | not on record | Treaty on Fish concluded.[^1] Readouts: Norway;[^2] Sweden.[^3] |
                        | 1 January 2020 | Meeting. | not on record | A plan agreed. Promised: count the fish (due on 1 September 2020). Promised: feed the fish (was due in February 2020; whether it was done is not on record). Promised: name the fish (done on 1 March 2020). Promised: love the fish.[^1] |

                        Visits on record: none from Sweden to Norway, none from Norway to Sweden.

                        *Facts of 1 January 2020 to 2 January 2020.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        meetings:
                          a: {type: meeting, date: 2020-01-02, mechanism: m, summary: It was cold., note: Nobody stayed., agreements: t, readouts: {NOR: ministry, SWE: paper}, sources: wire}
                          b: {type: meeting, date: 2020-01-01, outcome: a plan agreed, agreements: t, sources: wire, commitments: [{text: count the fish, due: 2020-09-01}, {text: feed the fish, due: 2020-02}, {text: name the fish, due: 2020-02, done: 2020-03-01}, {text: love the fish}]}
                        mechanisms:
                          m: {title: Fish talks, sources: wire}
                        agreements:
                          t: {title: Treaty on Fish, type: treaty, concluded: 2020-01-02, sources: wire}
                        """).section("visits-and-meetings"));
    }

    @Test
    void none_on_file_is_not_none() {
        assertEquals("""
                        ## Visits and meetings

                        Visits of ministers in 2018: at least 3, according to Norway;[^1] none of them is on file. Meetings: more than 10 by 2019, according to Wire;[^2] none of them is on file.

                        *Facts of 2018 to 2019.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        figures:
                          a: {measure: visits of ministers, counts: visits, reporter: NOR, values: [{period: 2018, value: 3, qualifier: at-least, sources: ministry}]}
                          b: {measure: meetings, counts: meetings, values: [{period: ../2019, value: 10, qualifier: more-than, sources: wire}]}
                        """).section("visits-and-meetings"));
    }

    @Test
    void sources_that_differ_are_shown() {
        assertEquals("""
                        ## Visits and meetings

                        | When | What | Who | Outcome |
                        | --- | --- | --- | --- |
                        | 2 January 2020 | Telephone call. | not on record | A plan.[^1] |

                        Visits on record: none from Sweden to Norway, none from Norway to Sweden.

                        **Sources differ.** Date of telephone call, 2 January 2020: 2 January 2020 (Wire[^1]); 3 January 2020 (Paper[^2]).

                        **Sources differ.** Outcome of telephone call, 2 January 2020: a plan (Wire[^1]); no plan (Paper[^2]).

                        *Facts of 2 January 2020.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        meetings:
                          a: {type: call, date: 2020-01-02, outcome: a plan, sources: wire, variants: [{field: date, value: 2020-01-03, sources: paper}, {field: outcome, value: no plan, sources: paper}]}
                        """).section("visits-and-meetings"));
    }
}
