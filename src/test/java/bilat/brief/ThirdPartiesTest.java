package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ThirdPartiesTest {
    @Test
    void without_any_nothing_is_drawn() {
        assertEquals("", Given.facts("""
                        pair: NOR-SWE
                        """).section("third-parties"));
    }

    @Test
    void acts_of_another_pair_name_that_pair() {
        assertEquals("""
                        ## Third parties

                        **Denmark–Norway.** Denmark severed diplomatic relations with Norway in 1940.[^1] Belt talks, last session 2018.[^1] Exports of fish from Norway to Denmark in 2018: 3 tons, according to Wire.[^1] Exports of fish from Norway to Denmark in 2019: less than 4 tons, according to Paper.[^2] Dried fish counts.[^1] [^2] In January 2018, according to Wire, the belt froze.[^1] State visit, Norway to Denmark (Skagen), May 2019: Speaker Kari Dahl of Norway.[^1] Visit, Norway to Denmark, May 2020 (was to be held then; outcome not on record).[^3] Embassy of Denmark in Oslo.[^1] Planned visit, Norway to Denmark, May 2021.[^3]

                        **Belt Treaty**, between Denmark and Norway. Signed in 2001. Entered into force in 2002. Status: in force since 2002.[^1]

                        **Sources differ.** Date of “the belt froze”: January 2018 (Wire[^1]); February 2018 (Paper[^2]).

                        *Facts of 1940 to May 2021.*
                        """, Given.facts("""
                        pair: NOR-DNK
                        diplomatic-relations:
                          a: {date: 1940, status: severed, by: DNK, bears-on: NOR-SWE, sources: wire}
                        meetings:
                          b: {type: state-visit, date: 2019-05, host: DNK, place: Skagen, participants: [{name: Kari Dahl, for: NOR, title: Speaker}], bears-on: NOR-SWE, sources: wire}
                          c: {type: visit, state: planned, date: 2021-05, host: DNK, bears-on: NOR-SWE, sources: ministry}
                          x: {type: visit, state: planned, date: 2020-05, host: DNK, bears-on: NOR-SWE, sources: ministry}
                        missions:
                          d: {sending: DNK, receiving: NOR, type: embassy, place: Oslo, bears-on: NOR-SWE, sources: wire}
                        mechanisms:
                          e: {title: Belt talks, last-session: 2018, bears-on: NOR-SWE, sources: wire}
                        figures:
                          f: {measure: exports of fish, flow: exports, from: NOR, to: DNK, unit: tons, note: Dried fish counts., bears-on: NOR-SWE, values: [{period: 2018, value: 3, sources: wire}, {period: 2019, value: 4, qualifier: less-than, sources: paper}]}
                        events:
                          g: {date: 2018-01, modality: reported, text: the belt froze, bears-on: NOR-SWE, sources: wire, variants: [{field: date, value: 2018-02, sources: paper}]}
                        agreements:
                          h: {title: Belt Treaty, type: treaty, signed: 2001, in-force: 2002, bears-on: NOR-SWE, sources: wire}
                        """).section("third-parties"));
    }

    @Test
    void an_agreement_of_many_says_between_whom() {
        assertEquals("""
                        ## Third parties

                        **Convention on the Herring**, between Norway, Sweden, the United States and Nordic Council. Signed in Bergen on 4 April 2004. Ratified by Norway in January 2005 and by Sweden in February 2005. Entered into force for Norway on 1 March 2005 and for Sweden on 1 April 2005. The United States withdrew in May 2018. It protects the herring. Status: in force since 1 April 2005.[^1]

                        *Facts of 4 April 2004 to May 2018.*
                        """, Given.facts("""
                        agreements:
                          c:
                            title: Convention on the Herring
                            type: convention
                            parties: [NOR, SWE, USA, council]
                            signed: 2004-04-04
                            place: Bergen
                            ratified: {SWE: 2005-02, NOR: 2005-01}
                            in-force: {NOR: 2005-03-01, SWE: 2005-04-01}
                            withdrawn-by: {USA: 2018-05}
                            summary: It protects the herring.
                            sources: wire
                        organisations:
                          council: {name: Nordic Council}
                        """).section("third-parties"));
    }

    @Test
    void an_agreement_on_an_issue_keeps_its_place() {
        assertEquals("""
                        ## Third parties

                        **Convention on the Isles**, between Denmark, Norway and Sweden. Signed in 2004.[^1]

                        *Facts of 2004.*
                        """, Given.facts("""
                        agreements:
                          c: {title: Convention on the Isles, type: convention, parties: [NOR, SWE, DNK], signed: 2004, issue: isles, sources: wire}
                        positions:
                          a: {issue: isles, holder: DNK, parties: [NOR, SWE], stance: supports, date: 2018, document: C/4, text: the Isles are Norwegian, sources: wire}

                        issues:
                          herring: {name: the herring, proposition: the herring should be protected, parties: [NOR, SWE]}
                          isles: {name: the Isles, proposition: the Isles belong to Norway, parties: [NOR, SWE]}
                        """).section("third-parties"));
    }
}
