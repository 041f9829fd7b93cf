package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BottomLineTest {
    @Test
    void of_nothing_it_says_so() {
        assertEquals("""
                        ## Bottom line

                        - **Ahead:** Nothing is on record for the next twelve months.
                        - **Basis:** Nothing is on record between the two. No assessment is on file.
                        """, Given.facts("""
                        pair: NOR-SWE
                        """).section("bottom-line"));
    }

    @Test
    void a_judgement_comes_first_and_keeps_likelihood_and_confidence_apart() {
        assertEquals("""
                        ## Bottom line

                        - **Judgement:** All will be well. Likelihood: likely. Confidence: low. This is a guess. It rests on two facts on file. Assessment of 1 May 2020 (Desk).[^1] [^2]
                        - **On record:** On 3 February 2020, a storm passed.[^2]
                        - **Ahead:** Nothing is on record for the next twelve months.
                        - **Basis:** Four facts between the two, from two origins.
                        """, Given.facts("""
                        pair: NOR-SWE

                        assessments:
                          old: {date: 2019-01, kind: bottom-line, text: all is quiet, sources: wire}
                          new: {date: 2020-05-01, kind: bottom-line, text: all will be well, confidence: low, likelihood: likely, basis: [storm, count], author: Desk, note: This is a guess.}
                        events:
                          storm: {date: 2020-02-03, text: a storm passed, sources: {source: wire, at: page 1}}
                        figures:
                          count: {measure: ships, values: [{period: 2019, value: 3, sources: paper}]}
                        """).section("bottom-line"));
    }

    @Test
    void the_newest_agreement_of_the_year_is_told_with_what_is_not_on_record() {
        assertEquals("""
                        ## Bottom line

                        - **Latest agreement:** Norway and Sweden concluded a memorandum of understanding, “The Lighthouse”, in Oslo in January 2020; its entry into force is not on record.[^1]
                        - **Ahead:** Nothing is on record for the next twelve months.
                        - **Basis:** Everything on record between the two comes through one source, Wire of 2 January 2020. No assessment is on file.
                        """, Given.facts("""
                        pair: NOR-SWE

                        agreements:
                          old: {title: Treaty on Ferries, type: treaty, signed: 2019-06-29, sources: wire}
                          new: {title: The Lighthouse, type: memorandum-of-understanding, concluded: 2020-01, place: Oslo, sources: wire}
                        """).section("bottom-line"));
    }

    @Test
    void what_ministries_agreed_on_the_states_did_not_sign() {
        assertEquals("""
                        ## Bottom line

                        - **Latest agreement:** A memorandum of understanding on Fish, between ministries, was signed in Oslo on 1 January 2020.[^1]
                        - **Ahead:** Nothing is on record for the next twelve months.
                        - **Basis:** Everything on record between the two comes through one source, Wire of 2 January 2020. No assessment is on file.
                        """, Given.facts("""
                        pair: NOR-SWE

                        agreements:
                          new: {title: Memorandum of Understanding on Fish, type: memorandum-of-understanding, level: ministry, binding: no, signed: 2020-01-01, place: Oslo, sources: wire}
                        """).section("bottom-line"));
    }

    @Test
    void an_agreement_in_force_is_told_so() {
        assertEquals("""
                        ## Bottom line

                        - **Latest agreement:** Norway and Sweden signed a treaty on Ferries on 1 January 2020; it entered into force on 1 February 2020.[^1]
                        - **Ahead:** Nothing is on record for the next twelve months.
                        - **Basis:** Everything on record between the two comes through one source, Wire of 2 January 2020. No assessment is on file.
                        """, Given.facts("""
                        pair: NOR-SWE

                        agreements:
                          new: {title: Treaty on Ferries, type: treaty, signed: 2020-01-01, in-force: 2020-02-01, sources: wire}
                        """).section("bottom-line"));
    }

    @Test
    void the_host_who_outranks_the_guest_receives() {
        assertEquals("""
                        ## Bottom line

                        - **Highest contact of the past year:** His Majesty Carl, King of Sweden, received Prime Minister Anna Vik of Norway in January 2020.[^1]
                        - **Ahead:** Nothing is on record for the next twelve months.
                        - **Basis:** Everything on record between the two comes through one source, Wire of 2 January 2020. No assessment is on file.
                        """, Given.facts("""
                        pair: NOR-SWE

                        meetings:
                          a: {type: meeting, date: 2020-01, host: SWE, participants: [king, anna], sources: wire}
                          b: {type: call, date: 2020-02, participants: [anna, bo], sources: wire}

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
                        """).section("bottom-line"));
    }

    @Test
    void a_guest_of_rank_is_met() {
        assertEquals("""
                        ## Bottom line

                        - **Highest contact of the past year:** His Majesty Carl, King of Sweden, met Prime Minister Anna Vik of Norway from 1 to 2 January 2020.[^1]
                        - **Ahead:** Nothing is on record for the next twelve months.
                        - **Basis:** Everything on record between the two comes through one source, Wire of 2 January 2020. No assessment is on file.
                        """, Given.facts("""
                        pair: NOR-SWE

                        meetings:
                          a: {type: visit, date: 2020-01-01/2020-01-02, host: NOR, participants: [king, anna, dag], sources: wire}

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

                          dag: {name: Dag Moe, country: DNK, posts: [{title: King, role: head-of-state, from: 1990, sources: wire}]}
                        """).section("bottom-line"));
    }

    @Test
    void a_call_is_spoken_and_one_side_alone_took_part() {
        assertEquals("""
                        ## Bottom line

                        - **Highest contact of the past year:** Prime Minister Anna Vik of Norway spoke by telephone with Admiral Bo Ek, Chief of the Navy of Sweden, in January 2020.[^1]
                        - **Ahead:** Nothing is on record for the next twelve months.
                        - **Basis:** Everything on record between the two comes through one source, Wire of 2 January 2020. No assessment is on file.
                        """, Given.facts("""
                        pair: NOR-SWE

                        meetings:
                          a: {type: call, date: 2020-01, participants: [anna, bo], sources: wire}

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
                        """).section("bottom-line"));
    }

    @Test
    void one_side_alone_took_part() {
        assertEquals("""
                        ## Bottom line

                        - **Highest contact of the past year:** Admiral Bo Ek, Chief of the Navy of Sweden, took part: exercise in Skagen, in January 2020.[^1]
                        - **Ahead:** Nothing is on record for the next twelve months.
                        - **Basis:** Everything on record between the two comes through one source, Wire of 2 January 2020. No assessment is on file.
                        """, Given.facts("""
                        pair: NOR-SWE

                        meetings:
                          a: {type: exercise, date: 2020-01, place: Skagen, participants: [bo], sources: wire}

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
                        """).section("bottom-line"));
    }

    @Test
    void a_meeting_planned_and_past_was_no_contact() {
        assertEquals("""
                        ## Bottom line

                        - **Ahead:** Nothing is on record for the next twelve months.
                        - **Basis:** Five facts between the two, from two origins. One fact is past its review age. No assessment is on file.
                        """, Given.facts("""
                        pair: NOR-SWE

                        meetings:
                          a: {type: meeting, state: planned, date: 2020-01, host: SWE, participants: [king, anna], sources: ministry}

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
                        """).section("bottom-line"));
    }

    @Test
    void where_neither_is_new_the_newest_event_or_state_is_told() {
        assertEquals("""
                        ## Bottom line

                        - **On record:** According to Wire, the two are friends (as known on 2 January 2020).[^1]
                        - **Ahead:** Nothing is on record for the next twelve months.
                        - **Basis:** Everything on record between the two comes through one source, Wire of 2 January 2020. No assessment is on file.
                        """, Given.facts("""
                        pair: NOR-SWE

                        events:
                          a: {date: ../2020-01-02, modality: reported, text: the two are friends, sources: wire}
                          b: {date: 2019-05, text: a bridge opened, sources: wire}
                        """).section("bottom-line"));
    }

    @Test
    void both_support_an_issue_in_one_sentence() {
        assertEquals("""
                        ## Bottom line

                        - **Positions:** Both support the herring.[^1] Norway opposes the Isles;[^1] the position of Sweden is not on record.
                        - **Ahead:** Nothing is on record for the next twelve months.
                        - **Basis:** Seven facts between the two, from two origins. No assessment is on file.
                        """, Given.facts("""
                        pair: NOR-SWE
                        positions:
                          a: {issue: herring, holder: SWE, stance: supports, date: 2020-06, text: the herring is in danger, sources: ministry, reviewed: 2020-06-20}
                          b: {issue: herring, holder: NOR, stance: supports, date: 2020-05, text: the herring is in danger, sources: ministry, reviewed: 2020-06-20}
                          c: {issue: isles, holder: NOR, stance: opposes, date: 2020-03, text: the Isles are no isles, sources: ministry, reviewed: 2020-06-20}

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
                        """).section("bottom-line"));
    }

    @Test
    void stances_that_differ_name_the_issue_once_and_the_favoured_side() {
        assertEquals("""
                        ## Bottom line

                        - **Positions:** Norway supports the herring on conditions;[^1] Sweden is neutral on it.[^1] Norway supports the Isles;[^1] Sweden opposes it.[^1] Statements of March 2020 to June 2020.
                        - **Ahead:** Nothing is on record for the next twelve months.
                        - **Basis:** Eight facts between the two, from two origins. Four facts are past their review age. No assessment is on file.
                        """, Given.facts("""
                        pair: NOR-SWE
                        positions:
                          a: {issue: herring, holder: NOR, stance: conditional, date: 2020-06, text: it depends, sources: ministry}
                          b: {issue: herring, holder: SWE, stance: neutral, date: 2020-05, text: who knows, sources: ministry}
                          c: {issue: isles, holder: NOR, stance: supports, toward: NOR, date: 2020-03, text: the Isles are ours, sources: ministry}
                          d: {issue: isles, holder: SWE, stance: opposes, date: 2020-03, text: the Isles are not theirs, sources: ministry}

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
                        """).section("bottom-line"));
    }

    @Test
    void old_statements_are_dated() {
        assertEquals("""
                        ## Bottom line

                        - **Positions:** Sweden opposes the Isles;[^1] the position of Norway is not on record. On the herring Sweden has retracted its earlier position;[^2] the position of Norway is not on record. Statements of March 2019.
                        - **Ahead:** Nothing is on record for the next twelve months.
                        - **Basis:** Six facts between the two, from two origins. Four facts are past their review age. No assessment is on file.
                        """, Given.facts("""
                        pair: NOR-SWE
                        positions:
                          a: {issue: isles, holder: SWE, stance: opposes, toward: SWE, date: 2019-03, text: the Isles are ours, sources: ministry}
                          b: {issue: herring, holder: SWE, stance: supports, date: 2019, text: no, retracted: 2020, sources: wire}

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
                        """).on("2026-01-01").section("bottom-line"));
    }

    @Test
    void more_than_three_issues_are_counted() {
        assertEquals("""
                        ## Bottom line

                        - **Positions:** Sweden supports issue 4;[^1] the position of Norway is not on record. Sweden supports issue 3;[^1] the position of Norway is not on record. Sweden supports issue 2;[^1] the position of Norway is not on record. One more issue stands under Positions.
                        - **Ahead:** Nothing is on record for the next twelve months.
                        - **Basis:** Everything on record between the two comes through one source, Ministry of Norway of 1 January 2020. No assessment is on file.
                        """, Given.facts("""
                        pair: NOR-SWE
                        positions:
                          a: {issue: i1, holder: SWE, stance: supports, date: 2020-01, text: yes, sources: ministry, reviewed: 2020-06-20}
                          b: {issue: i2, holder: SWE, stance: supports, date: 2020-02, text: yes, sources: ministry, reviewed: 2020-06-20}
                          c: {issue: i3, holder: SWE, stance: supports, date: 2020-03, text: yes, sources: ministry, reviewed: 2020-06-20}
                          d: {issue: i4, holder: SWE, stance: supports, date: 2020-04, text: yes, sources: ministry, reviewed: 2020-06-20}

                        issues:
                          i1: {name: issue 1}
                          i2: {name: issue 2}
                          i3: {name: issue 3}
                          i4: {name: issue 4}
                        """).section("bottom-line"));
    }

    @Test
    void what_lies_ahead_is_told_the_soonest_first() {
        assertEquals("""
                        ## Bottom line

                        - **Ahead:** 14 July 2020, confirmed official visit, Norway to Sweden (Malmö): Prime Minister Anna Vik of Norway; His Majesty Carl, King of Sweden.[^1] One more date of the next twelve months stands under Calendar ahead.
                        - **Basis:** Seven facts between the two, from two origins. Three facts are past their review age. No assessment is on file.
                        """, Given.facts("""
                        pair: NOR-SWE

                        meetings:
                          a: {type: official-visit, state: confirmed, date: 2020-07-14, host: SWE, place: Malmö, participants: [anna, king], sources: ministry}
                        agreements:
                          t: {title: Treaty on Ferries, type: treaty, signed: 2001, in-force: 2001, expires: 2021-01-31, sources: ministry}
                          u: {title: Treaty on Bridges, type: treaty, signed: 2001, in-force: 2001, expires: 2022-01-31, sources: ministry}

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
                        """).section("bottom-line"));
    }

    @Test
    void one_origin_behind_all_is_said() {
        assertEquals("""
                        ## Bottom line

                        - **On record:** In January 2020, it snowed.[^1]
                        - **Ahead:** Nothing is on record for the next twelve months.
                        - **Basis:** Two facts between the two, from one origin. No assessment is on file.
                        """, Given.facts("""
                        pair: NOR-SWE

                        events:
                          a: {date: 2020-01, modality: reported, text: it rained, sources: {source: wire, at: page 1}}
                          b: {date: 2020-01, text: it snowed, sources: {source: paper, at: page 1, reports: wire}}
                        """).section("bottom-line"));
    }
}
