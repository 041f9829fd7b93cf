package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RelationsAndMissionsTest {
    @Test
    void without_any_nothing_is_drawn() {
        assertEquals("", Given.facts("""
                        pair: NOR-SWE
                        """).section("relations-and-missions"));
    }

    @Test
    void acts_have_a_direction_where_one_side_did_them() {
        assertEquals("""
                        ## Relations and missions

                        - Sweden recognised Norway in 1905.[^1]
                        - Norway and Sweden recognised each other on 26 October 1905.[^1]
                        - Diplomatic relations were established in 1906, at the level of legations.[^1]
                        - Diplomatic relations were upgraded in 1950, to the level of embassies.[^1]
                        - Norway downgraded its relations with Sweden in February 1960, to the level of chargés d'affaires.[^1]
                        - Sweden suspended its relations with Norway in 1961.[^1]
                        - Norway severed diplomatic relations with Sweden in 1962.[^1]
                        - Norway and Sweden restored diplomatic relations in 1963. It was quick.[^1] [^2]

                        *Facts of 1905 to 1963.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        diplomatic-relations:
                          a: {date: 1905, status: recognised, by: SWE, sources: wire}
                          b: {date: 1905-10-26, status: recognised, by: [NOR, SWE], sources: wire}
                          c: {date: 1906, status: established, level: legations, sources: wire}
                          d: {date: 1950, status: upgraded, level: embassies, sources: wire}
                          e: {date: 1960-02, status: downgraded, by: NOR, level: "chargés d'affaires", sources: wire}
                          f: {date: 1961, status: suspended, by: SWE, sources: wire}
                          g: {date: 1962, status: severed, by: NOR, sources: wire}
                          h: {date: 1963, status: restored, by: [SWE, NOR], note: It was quick., sources: [wire, paper]}
                        """).section("relations-and-missions"));
    }

    @Test
    void the_same_acts_of_the_pair_in_the_other_order() {
        assertEquals("""
                        ## Relations and missions

                        - Sweden recognised Norway in 1905.[^1]
                        - Norway severed diplomatic relations with Sweden in 1962.[^1]

                        *Facts of 1905 to 1962.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        diplomatic-relations:
                          a: {date: 1905, status: recognised, by: SWE, sources: wire}
                          g: {date: 1962, status: severed, by: NOR, sources: wire}
                        """).of("SWE", "NOR").section("relations-and-missions"));
    }

    @Test
    void a_country_has_the_name_of_the_day_with_that_of_today() {
        assertEquals("""
                        ## Relations and missions

                        - Sweden (now New Sweden) recognised Norway in 1905.[^1]
                        - The New Sweden severed diplomatic relations with Norway in 2015.[^1]

                        *Facts of 1905 to 2015.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        diplomatic-relations:
                          a: {date: 1905, status: recognised, by: SWE, sources: wire}
                          b: {date: 2015, status: severed, by: SWE, sources: wire}

                        countries:
                          NOR: {official: Kingdom of Norway, capital: Oslo, sources: {source: gazette, at: page 1}}
                          SWE: {name: New Sweden, in-sentence: the New Sweden, formerly: [{name: Sweden, until: 2010-12-31}], sources: gazette}
                        """).section("relations-and-missions"));
    }

    @Test
    void what_is_only_reported_is_the_words_of_its_source() {
        assertEquals("""
                        ## Relations and missions

                        - Perhaps in 1995, a storm passed. It was strong.[^1]
                        - On 3 May 2019, a bridge opened.[^1]
                        - In June 2019, according to Wire and Paper, it shook.[^1] [^2]

                        According to Paper, the two are friends.[^2] Since 2018, a ferry runs.[^1]

                        *Facts of perhaps 1995 to June 2019.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        events:
                          a: {date: 2019-05-03, text: a bridge opened, sources: wire}
                          b: {date: 2019-06, modality: reported, text: it shook, sources: [wire, paper]}
                          c: {date: 2018/.., text: a ferry runs, sources: wire}
                          d: {date: ../2017, modality: reported, text: the two are friends, sources: paper}
                          e: {date: "1995?", text: a storm passed, note: It was strong., sources: wire}
                        """).section("relations-and-missions"));
    }

    @Test
    void states_alone_are_told_as_of_when_they_are_known() {
        assertEquals("""
                        ## Relations and missions

                        According to Wire, the two were friends.[^1] According to Paper, the two are friends.[^2]

                        *As known in 2017.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        events:
                          d: {date: ../2017, modality: reported, text: the two are friends, sources: paper}
                          a: {date: ../2016-05-03, modality: reported, text: the two were friends, sources: wire}
                        """).section("relations-and-missions"));
    }

    @Test
    void a_plan_that_passed_is_no_event() {
        assertEquals("""
                        ## Relations and missions

                        Planned for May 2020: a train is to run; whether it took place is not on record.[^1]

                        *Facts of May 2020.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        events:
                          a: {date: 2020-05, modality: planned, text: a train is to run, sources: ministry}
                          b: {date: 2020-09, modality: planned, text: a ship is to sail, sources: ministry}
                        """).section("relations-and-missions"));
    }

    @Test
    void an_event_on_an_issue_that_is_not_drawn_apart_stands_here() {
        assertEquals("""
                        ## Relations and missions

                        On 3 May 2019, a shoal was seen.[^1]

                        *Facts of 3 May 2019.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        events:
                          a: {date: 2019-05-03, issue: herring, text: a shoal was seen, sources: wire}

                        issues:
                          herring: {name: the herring, proposition: the herring should be protected, parties: [NOR, SWE]}
                          isles: {name: the Isles, proposition: the Isles belong to Norway, parties: [NOR, SWE]}
                        """).section("relations-and-missions"));
    }

    @Test
    void missions_are_cited_where_they_stand_and_a_missing_head_is_said() {
        assertEquals("""
                        ## Relations and missions

                        | | Mission | Since | Head of mission |
                        | --- | --- | --- | --- |
                        | Norway | Embassy in Stockholm | opened in 1950[^1] | Ivo Lie, Ambassador to Sweden, since 2 November 2018; credentials presented in December 2018; resident in Denmark[^2] |
                        | Norway | Embassy, accredited from Denmark | opening not on record; closed in 1949[^1] | |
                        | Sweden | Embassy in Oslo | opened by 1960[^1] | not on record |
                        | Sweden | Consulate in Bergen | opened in 1950; closed on 3 May 2001[^3] | |
                        | Sweden | Honorary consulate in Narvik. It was small. | opening not on record; closed, date not on record[^1] | |

                        *Missions last checked between 2 January 2020 and 1 June 2020.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        missions:
                          a: {sending: NOR, receiving: SWE, type: embassy, place: Stockholm, opened: 1950, sources: wire, reviewed: 2020-05-01}
                          b: {sending: SWE, receiving: NOR, type: embassy, place: Oslo, opened: ../1960, sources: wire, reviewed: 2020-06-01}
                          c: {sending: SWE, receiving: NOR, type: consulate, place: Bergen, opened: 1950, closed: 2001-05-03, sources: paper}
                          d: {sending: SWE, receiving: NOR, type: honorary-consulate, place: Narvik, closed: unknown, note: It was small., sources: wire}
                          e: {sending: NOR, receiving: SWE, type: embassy, accredited-from: DNK, closed: 1949, sources: wire}

                        officials:
                          ivo: {name: Ivo Lie, sort-name: "Lie, Ivo", country: NOR, posts: [{title: Ambassador to Sweden, role: head-of-mission, rank: ambassador, from: 2018-11-02, credentials: 2018-12, accredited-to: [SWE, DNK], resident-at: DNK, sources: {source: paper, at: page 9}}]}
                          ole: {name: Ole Moe, country: NOR, posts: [{title: Ambassador to Sweden, role: head-of-mission, rank: ambassador, appointed: 2020-06-01, accredited-to: SWE, sources: paper}]}
                        """).section("relations-and-missions"));
    }

    @Test
    void a_charge_is_no_ambassador() {
        assertEquals("""
                        ## Relations and missions

                        | | Mission | Since | Head of mission |
                        | --- | --- | --- | --- |
                        | Norway | Embassy in Stockholm | opened in 1950[^1] | Ivo Lie, acting chargé d'affaires in Sweden, in post by 2019[^2] |

                        *Missions last checked on 1 May 2020.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        missions:
                          a: {sending: NOR, receiving: SWE, type: embassy, place: Stockholm, opened: 1950, sources: wire, reviewed: 2020-05-01}

                        officials:
                          ivo: {name: Ivo Lie, country: NOR, posts: [{title: "chargé d'affaires in Sweden", role: head-of-mission, rank: charge-d-affaires, status: acting, from: ../2019, accredited-to: SWE, sources: paper}]}
                        """).section("relations-and-missions"));
    }

    @Test
    void sources_that_differ_on_the_words_are_told_once() {
        assertEquals("""
                        ## Relations and missions

                        | | Mission | Since | Head of mission |
                        | --- | --- | --- | --- |
                        | Sweden | Embassy in Oslo | opened in 1950[^1] | not on record |

                        **Sources differ.** Opening of embassy of Sweden in Oslo: 1950 (Wire[^1]); 1951 (Paper[^2]).

                        **Sources differ.** On 3 May 2019: a ship sank (Wire[^1]); a ship ran aground (Paper[^2]).

                        *Missions last checked on 2 January 2020.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        events:
                          a:
                            date: 2019-05-03
                            text: a ship sank
                            sources: wire
                            variants: [{field: text, value: a ship ran aground, sources: paper}]
                        missions:
                          b:
                            sending: SWE
                            receiving: NOR
                            type: embassy
                            place: Oslo
                            opened: 1950
                            sources: wire
                            variants: [{field: opened, value: 1951, sources: paper}]
                        """).section("relations-and-missions"));
    }

    @Test
    void sources_that_differ_on_the_words_are_told_where_there_is_nothing_else() {
        assertEquals("""
                        ## Relations and missions

                        **Sources differ.** On 3 May 2019: a ship sank (Wire[^1]); a ship ran aground (Paper[^2]).
                        """, Given.facts("""
                        pair: NOR-SWE
                        events:
                          a:
                            date: 2019-05-03
                            text: a ship sank
                            sources: wire
                            variants: [{field: text, value: a ship ran aground, sources: paper}]
                        """).section("relations-and-missions"));
    }
}
