package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AgreementsTest {
    @Test
    void nothing_on_file_draws_nothing() {
        assertEquals("", Given.facts("""
                        pair: NOR-SWE
                        """).section("agreements"));
    }

    @Test
    void one_is_told_in_sentences() {
        assertEquals("""
                        ## Agreements

                        **Memorandum of understanding on fish.** Agriculture. Signed in Oslo on 16 January 2019 by Anna Vik, then Fisheries Minister, for Norway and Admiral Bo Ek, Chief of the Navy, for Sweden. It is to protect the herring. Status: signed; neither entry into force nor binding force is on record.[^1]

                        *Facts of 16 January 2019.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        agreements:
                          mou:
                            title: Memorandum of understanding on fish
                            type: memorandum-of-understanding
                            field: agriculture
                            signed: 2019-01-16
                            place: Oslo
                            signatories: {NOR: anna, SWE: bo}
                            summary: It is to protect the herring.
                            sources: [{source: wire, at: page 1}]

                        officials:
                          anna:
                            name: Anna Vik
                            sort-name: Vik, Anna
                            country: NOR
                            posts: [{title: Fisheries Minister, role: other, from: 2018, until: 2019-06, sources: wire}]
                          bo:
                            name: Bo Ek
                            sort-name: Ek, Bo
                            address: Admiral
                            country: SWE
                            posts: [{title: Chief of the Navy, role: other, from: 2018, sources: wire}]
                        """).section("agreements"));
    }

    @Test
    void what_does_not_bind_takes_effect_and_waits_for_nothing() {
        assertEquals("""
                        ## Agreements

                        | Agreement | Acts | Status |
                        | --- | --- | --- |
                        | **Joint declaration on herring.** | Signed in January 2019. Took effect on 1 February 2019. | In effect since 1 February 2019; not legally binding.[^1] |
                        | **Roadmap for herring.** | Signed in 2018. | Signed; not legally binding.[^1] |

                        On file: two agreements, one in force and one not legally binding.

                        *Facts of 2018 to January 2019.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        agreements:
                          a:
                            title: Joint declaration on herring
                            type: joint-declaration
                            binding: no
                            signed: 2019-01
                            in-force: 2019-02-01
                            sources: wire
                          b:
                            title: Roadmap for herring
                            type: roadmap
                            binding: no
                            signed: 2018
                            sources: wire
                        """).section("agreements"));
    }

    @Test
    void each_status_comes_from_the_act_that_set_it() {
        assertEquals("""
                        ## Agreements

                        | Agreement | Acts | Status |
                        | --- | --- | --- |
                        | **Protocol to Treaty O.** | Signed in 2015. Entered into force on 1 August 2015. Amends “Treaty O”. | In force since 1 August 2015.[^1] |
                        | **Treaty O.** | Signed in 2013. Entered into force on 1 July 2014. Supersedes “Treaty N”. | In force since 1 July 2014.[^1] |
                        | **Treaty H.** | Signed in 2010. Entered into force in 2011. Suspended from March 2014 to May 2016. | In force since 2011.[^1] |
                        | **Treaty I.** | Signed in 2009. Entered into force in 2010. Denounced by Sweden on 1 February 2020, to take effect on 1 February 2021. | In force since 2010, until 1 February 2021.[^1] |
                        | **Treaty P.** | Signed on 5 May 2003. Entered into force on 1 January 2003. | In force since 1 January 2003.[^1] |
                        | **Treaty B.** | Signed in February 2001. Entered into force for Norway on 1 January 2002 and for Sweden on 1 January 2003. | In force since 1 January 2003.[^1] |
                        | **Treaty A.** | Signed on 1 January 2001. Entered into force on 1 January 2002. Runs until 31 March 2021. | In force since 1 January 2002, until 31 March 2021; legally binding.[^1] |
                        | **Treaty C.** | Entered into force by 1990. | In force by 1990.[^1] |
                        | **Treaty F.** | Signed in 2018. Provisionally applied since 1 January 2019. | Provisionally applied since 1 January 2019; neither entry into force nor binding force is on record.[^1] |
                        | **Treaty E.** | Signed in 2015. Ratified by Norway in May 2016 and by Sweden on 1 June 2017. | Ratified, last on 1 June 2017; legally binding; entry into force is not on record.[^1] |
                        | **Treaty D.** | Signed in 2015. Ratified by Norway in May 2016. | Ratified by Norway; ratification by Sweden is not on record; neither entry into force nor binding force is on record.[^1] |
                        | **Treaty Q.** | Concluded in 2002. | Concluded; neither entry into force nor binding force is on record.[^1] |
                        | **Treaty G.** | Signed in 2010. Entered into force in 2011. Suspended since 2019. | Suspended since 2019.[^1] |
                        | **Treaty J.** | Signed in 2008. Entered into force in 2009. Denounced by Norway on 5 January 2014, with effect from 5 January 2015. | Denounced, with effect from 5 January 2015.[^1] |
                        | **Treaty K.** | Signed in 2007. Entered into force in 2008. Denounced by Norway in January 2014. | Denounced in January 2014; when it takes effect is not on record.[^1] |
                        | **Treaty L.** | Signed in 2006. Entered into force in 2006. Terminated on 31 December 2012. | Terminated on 31 December 2012.[^1] |
                        | **Treaty M.** | Signed in 2005. Entered into force in 2005. Ran until 2010. | Expired after 2010.[^1] |
                        | **Treaty N.** | Signed in 2004. Entered into force in 2004. Superseded by “Treaty O”. | Superseded on 1 July 2014.[^1] |

                        On file: 17 agreements, seven in force, four whose entry into force is not on record and six suspended or ended. One more amends one of them and is not counted. Expiring within one year: Treaty A, on 31 March 2021.

                        *Facts of 1 January 2001 to 2018.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        agreements:
                          force: {title: Treaty A, type: treaty, binding: yes, signed: 2001-01-01, in-force: 2002-01-01, expires: 2021-03-31, sources: wire}
                          each: {title: Treaty B, type: treaty, signed: 2001-02, in-force: {NOR: 2002-01-01, SWE: 2003-01-01}, sources: wire}
                          by: {title: Treaty C, type: treaty, in-force: ../1990, sources: wire}
                          ratified: {title: Treaty D, type: treaty, signed: 2015, ratified: {NOR: 2016-05}, sources: wire}
                          both: {title: Treaty E, type: treaty, binding: yes, signed: 2015, ratified: {NOR: 2016-05, SWE: 2017-06-01}, sources: wire}
                          provisional: {title: Treaty F, type: treaty, signed: 2018, provisional: 2019-01-01, sources: wire}
                          suspended: {title: Treaty G, type: treaty, signed: 2010, in-force: 2011, suspended: 2019/.., sources: wire}
                          resumed: {title: Treaty H, type: treaty, signed: 2010, in-force: 2011, suspended: 2014-03/2016-05, sources: wire}
                          notice: {title: Treaty I, type: treaty, signed: 2009, in-force: 2010, denounced: {by: SWE, on: 2020-02-01, effective: 2021-02-01}, sources: wire}
                          denounced: {title: Treaty J, type: treaty, signed: 2008, in-force: 2009, denounced: {by: NOR, on: 2014-01-05, effective: 2015-01-05}, sources: wire}
                          undated: {title: Treaty K, type: treaty, signed: 2007, in-force: 2008, denounced: {by: NOR, on: 2014-01}, sources: wire}
                          over: {title: Treaty L, type: treaty, signed: 2006, in-force: 2006, terminated: 2012-12-31, sources: wire}
                          expired: {title: Treaty M, type: treaty, signed: 2005, in-force: 2005, expires: 2010, sources: wire}
                          old: {title: Treaty N, type: treaty, signed: 2004, in-force: 2004, sources: wire}
                          new: {title: Treaty O, type: treaty, signed: 2013, in-force: 2014-07-01, supersedes: old, sources: wire}
                          amending: {title: Protocol to Treaty O, type: protocol, signed: 2015, in-force: 2015-08-01, amends: new, sources: wire}
                          early: {title: Treaty P, type: treaty, signed: 2003-05-05, in-force: 2003-01-01, sources: wire}
                          unsigned: {title: Treaty Q, type: treaty, concluded: 2002, sources: wire}
                        """).section("agreements"));
    }

    @Test
    void parties_of_their_own_and_levels_are_told() {
        assertEquals("""
                        ## Agreements

                        | Agreement | Acts | Status |
                        | --- | --- | --- |
                        | **Exchange of notes on visas.** | Notes exchanged by Norway on 1 March 2016 and by Sweden on 9 March 2016. Notice to be given one year and six months before its end. Applies to the mainland. Registered: STS I-7. See also STS I-7 and Gazette 31. Depositary: Norway. Text: <https://example.org/1>. | Concluded; neither entry into force nor binding force is on record.[^1] [^2] |

                        Between ministries or below the level of the state:

                        | Agreement | Acts | Status |
                        | --- | --- | --- |
                        | **Partnership of Bergen and Gothenburg.** Arrangement; below the level of the state; culture. | Signed on 25 May 2019. | Signed; neither entry into force nor binding force is on record.[^3] |

                        On file: two agreements, two whose entry into force is not on record. One of them is between ministries or below the level of the state.

                        *Facts of 9 March 2016 to 25 May 2019.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        agreements:
                          towns:
                            title: Partnership of Bergen and Gothenburg
                            type: arrangement
                            level: sub-state
                            field: [culture, other]
                            signed: 2019-05-25
                            sources: wire
                          notes:
                            title: Exchange of notes on visas
                            type: exchange-of-notes
                            field: visa
                            notes: [{by: NOR, date: 2016-03-01}, {by: SWE, date: 2016-03-09}]
                            registration: STS I-7
                            references: [STS I-7, Gazette 31]
                            depositary: Norway
                            link: https://example.org/1
                            territories: [the mainland]
                            notice: P1Y6M
                            sources: [gazette, paper]
                        """).section("agreements"));
    }

    @Test
    void the_office_is_that_of_the_day_of_signature() {
        assertEquals("""
                        ## Agreements

                        | Agreement | Acts | Status |
                        | --- | --- | --- |
                        | **Treaty on Bridges.** | Signed on 1 March 2018 by Prime Minister Anna Vik for Norway and His Majesty Carl, then King of the Swedes and Goths; and Eva Lind for Sweden. | Signed; neither entry into force nor binding force is on record.[^1] |
                        | **Treaty on Ferries.** | Signed in March 2010 by Vik, then Minister of Transport, for Norway and Carl for Sweden. | Signed; neither entry into force nor binding force is on record.[^1] |

                        On file: two agreements, two whose entry into force is not on record.

                        *Facts of March 2010 to 1 March 2018.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        agreements:
                          early:
                            title: Treaty on Ferries
                            type: treaty
                            signed: 2010-03
                            signatories: {NOR: anna, SWE: king}
                            sources: wire
                          late:
                            title: Treaty on Bridges
                            type: treaty
                            signed: 2018-03-01
                            signatories: {NOR: anna, SWE: [king, stranger]}
                            sources: wire

                        officials:
                          anna:
                            name: Anna Vik
                            sort-name: Vik, Anna
                            country: NOR
                            posts:
                              - {title: Minister of Transport, role: other, from: 2008, until: 2012-05, sources: wire}
                              - {title: Prime Minister, role: head-of-government, from: 2017, sources: wire}
                          king:
                            name: Carl
                            sort-name: Carl
                            address: His Majesty
                            country: SWE
                            died: 2019-12-31
                            posts: [{title: King of the Swedes and Goths, role: head-of-state, from: 1990, sources: wire}]
                          stranger: {name: Eva Lind, sort-name: "Lind, Eva", country: SWE}
                        """).section("agreements"));
    }

    @Test
    void what_a_source_counts_is_held_against_what_is_on_file() {
        assertEquals("""
                        ## Agreements

                        **Treaty A.** Signed on 1 May 2016. Status: signed; neither entry into force nor binding force is on record.[^1]

                        Agreements signed in 2015: 3, according to Wire;[^1] none of them is on file. Agreements signed in 2016: about 4, according to Wire;[^1] one of them is on file. Agreements signed in 2017: 0, according to Wire.[^1] The count includes protocols.[^1]

                        *Facts of 2015 to 2017.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        agreements:
                          one: {title: Treaty A, type: treaty, signed: 2016-05-01, sources: wire}

                        figures:
                          counted:
                            measure: agreements signed
                            counts: agreements
                            note: The count includes protocols.
                            values:
                              - {period: 2015, value: 3, sources: wire}
                              - {period: 2016, value: 4, qualifier: about, sources: wire}
                              - {period: 2017, value: 0, sources: wire}
                        """).section("agreements"));
    }

    @Test
    void sources_that_differ_are_shown_and_none_is_preferred() {
        assertEquals("""
                        ## Agreements

                        **Treaty A.** Signed in Oslo on 1 May 2016. Status: signed; neither entry into force nor binding force is on record.[^1]

                        **Sources differ.** Date of signature of “Treaty A”: 1 May 2016 (Wire[^1]); 2 May 2016 (Paper[^2]).

                        **Sources differ.** Place of “Treaty A”: Oslo (Wire[^1]); Malmö (Paper[^2]).

                        *Facts of 1 May 2016.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        agreements:
                          one:
                            title: Treaty A
                            type: treaty
                            signed: 2016-05-01
                            place: Oslo
                            sources: wire
                            variants:
                              - {field: signed, value: 2016-05-02, sources: paper}
                              - {field: place, value: Malmö, sources: paper}
                        """).section("agreements"));
    }

    @Test
    void a_denunciation_after_the_day_is_not_told() {
        assertEquals("""
                        ## Agreements

                        **Treaty A.** Signed on 1 May 2016. Entered into force in 2017. Status: in force since 2017.[^1]

                        *Facts of 1 May 2016.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        agreements:
                          one: {title: Treaty A, type: treaty, signed: 2016-05-01, in-force: 2017, denounced: {by: SWE, on: 2020-02-01, effective: 2021-02-01}, sources: [{source: gazette}, {source: later, for: [denounced]}]}

                        sources:
                          later: {title: Notice, publisher: Paper, published: 2020-02-02, type: news}
                        """).on("2020-01-31").section("agreements"));
    }
}
