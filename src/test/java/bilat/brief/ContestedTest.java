package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ContestedTest {
    @Test
    void without_any_nothing_is_drawn() {
        assertEquals("", Given.facts("""
                        pair: NOR-SWE

                        issues:
                          herring: {name: the herring, proposition: the herring should be protected, parties: [NOR, SWE]}
                          isles: {name: the Isles, proposition: the Isles belong to Norway, parties: [NOR, SWE]}
                        """).section("contested"));
    }

    @Test
    void an_issue_between_the_two_alone_is_no_contested_one() {
        assertEquals("", Given.facts("""
                        pair: NOR-SWE
                        positions:
                          a: {issue: herring, holder: SWE, stance: supports, date: 2020-01, text: the herring is in danger, sources: ministry}

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
                        """).section("contested"));
    }

    @Test
    void background_is_printed_as_typed_with_its_notes() {
        assertEquals("""
                        ## Contested: The Isles

                        Parties: Norway and Sweden.

                        Wire calls the Isles wet.[^1] It says that they are far.

                        They are \\*cold\\* | dark.[^2]

                        On “the Isles belong to Norway”:

                        - **Oppose:** Denmark, in C/4 of 2018.[^3]
                        - **No position on record:** Norway and Sweden.

                        *Facts of 2018 to 2 January 2020.*
                        """, Given.facts("""
                        pair: NOR-SWE

                        issues:
                          isles:
                            name: the Isles
                            proposition: the Isles belong to Norway
                            parties: [NOR, SWE]
                            background:
                              - date: 2020-01-02
                                text: |-
                                  Wire calls the Isles wet.[@wire, page 2] It says that they are far.

                                  They are *cold* | dark.
                                sources: {source: wire, at: page 3}
                        positions:
                          a: {issue: isles, holder: DNK, stance: opposes, date: 2018, document: C/4, text: no, sources: paper}
                        """).section("contested"));
    }

    @Test
    void others_stand_by_stance_the_newest_document_first() {
        assertEquals("""
                        ## Contested: The Isles

                        Parties: Iceland, Norway, Sweden and the United Kingdom.

                        On “the Isles belong to Norway”:

                        - **Support:** Nordic Council, in C/4 of 2018[^1] and, before it, in C/3[^2] and C/2.[^2]
                        - **Oppose:** Denmark: King Dag Moe said in 2019 that the Isles are Danish.[^1]
                        - **Neutral:** United States, according to Wire and Paper: the Isles are far (2019).[^1] [^2]
                        - **No stance on record:** Finland, which according to Wire calls the Isles islands (by 2019).[^1]
                        - **No stance on record:** Iceland, which calls the Isles islets, in I/1 of 2018.[^3]
                        - **No position on record:** Norway, Sweden and the United Kingdom.

                        *Facts of 2015 to 2019.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        positions:
                          a: {issue: isles, holder: council, stance: supports, toward: NOR, date: 2018, document: C/4, text: the Isles are Norwegian, sources: wire}
                          b: {issue: isles, holder: council, stance: supports, date: 2016-05-04, document: C/3, text: the Isles are Norwegian, sources: paper}
                          c: {issue: isles, holder: council, stance: supports, date: 2015, document: C/2, text: the Isles are Norwegian, sources: paper}
                          d: {issue: isles, holder: DNK, speaker: dag, stance: opposes, date: 2019, text: the Isles are Danish, sources: wire}
                          e: {issue: isles, holder: USA, stance: neutral, date: 2019, text: the Isles are far, sources: [wire, paper]}
                          f: {issue: isles, holder: FIN, manner: refers, date: ../2019, text: calls the Isles islands, sources: wire}
                          g: {issue: isles, holder: ISL, manner: refers, date: 2018, document: I/1, text: calls the Isles islets, sources: gazette}

                        issues:
                          herring: {name: the herring, proposition: the herring should be protected, parties: [NOR, SWE, ISL, GBR]}
                          isles: {name: the Isles, proposition: the Isles belong to Norway, parties: [NOR, SWE, ISL, GBR]}

                        organisations:
                          council: {name: Nordic Council}
                        officials:
                          dag: {name: Dag Moe, country: DNK, posts: [{title: King, role: head-of-state, from: 1990, sources: wire}]}
                        """).section("contested"));
    }

    @Test
    void what_the_two_say_stands_under_positions() {
        assertEquals("""
                        ## Contested: The Isles

                        Parties: Norway and Sweden. What Norway and Sweden say stands under Positions.

                        Others, on “the Isles belong to Norway”:

                        - **Support:** Nordic Council, in C/4 of 2018.[^1]

                        *Facts of 2018.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        positions:
                          a: {issue: isles, holder: council, stance: supports, date: 2018, document: C/4, text: the Isles are Norwegian, sources: wire}
                          b: {issue: isles, holder: NOR, stance: supports, date: 2018, text: the Isles are Norwegian, sources: ministry}

                        issues:
                          herring: {name: the herring, proposition: the herring should be protected, parties: [NOR, SWE]}
                          isles: {name: the Isles, proposition: the Isles belong to Norway, parties: [NOR, SWE]}

                        organisations:
                          council: {name: Nordic Council}
                        """).section("contested"));
    }

    @Test
    void events_and_figures_of_the_issue_are_told_here() {
        assertEquals("""
                        ## Contested: The Isles

                        Parties: Norway and Sweden.

                        On “the Isles belong to Norway”:

                        - **Support:** Denmark, in C/4 of 2018.[^1]
                        - **No position on record:** Norway and Sweden.

                        On 3 February 2017, according to Wire, a ship was seen.[^1] Ships at sea in 2017: 2, according to Wire.[^1]

                        **Sources differ.** In 2016: a ship sank (Wire[^1]); a ship ran aground (Paper[^2]).

                        **Sources differ.** Ships at sea in 2018: 3 (Wire[^1]), 4 (Paper[^2]).

                        *Facts of 2016 to 2018.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        positions:
                          a: {issue: isles, holder: DNK, stance: supports, date: 2018, document: C/4, text: the Isles are Norwegian, sources: wire}
                        events:
                          e1: {issue: isles, date: 2017-02-03, modality: reported, text: a ship was seen, sources: wire}
                          e2: {issue: isles, date: 2016, text: a ship sank, note: It was old., sources: wire, variants: [{field: text, value: a ship ran aground, sources: paper}]}
                        figures:
                          f1: {issue: isles, measure: ships at sea, values: [{period: 2018, value: 3, sources: wire}, {period: 2018, value: 4, sources: paper}, {period: 2017, value: 2, sources: wire}]}

                        issues:
                          herring: {name: the herring, proposition: the herring should be protected, parties: [NOR, SWE]}
                          isles: {name: the Isles, proposition: the Isles belong to Norway, parties: [NOR, SWE]}
                        """).section("contested"));
    }

    @Test
    void several_issues_have_a_heading_each() {
        assertEquals("""
                        ## Contested issues

                        ### The herring

                        Parties: Norway and Sweden.

                        On “the herring should be protected”:

                        - **Unclear:** Denmark, in C/5 of 2019.[^1]
                        - **No position on record:** Norway and Sweden.

                        *Facts of 2019.*

                        ### The Isles

                        Parties: Norway and Sweden.

                        On “the Isles belong to Norway”:

                        - **Support:** Denmark, in C/4 of 2018.[^1]
                        - **No position on record:** Norway and Sweden.

                        *Facts of 2018.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        positions:
                          a: {issue: isles, holder: DNK, stance: supports, date: 2018, document: C/4, text: the Isles are Norwegian, sources: wire}
                          b: {issue: herring, holder: DNK, stance: unclear, date: 2019, document: C/5, text: the herring swims, sources: wire}

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
                        """).section("contested"));
    }
}
