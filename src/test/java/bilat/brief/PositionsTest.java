package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PositionsTest {
    @Test
    void nobody_spoke_and_nothing_is_drawn() {
        assertEquals("", Given.facts("""
                        pair: NOR-SWE
                        """).section("positions"));
    }

    @Test
    void one_side_is_told_and_the_other_is_not_on_record() {
        assertEquals("""
                        ## Positions

                        | Issue | Norway | Sweden | Compared |
                        | --- | --- | --- | --- |
                        | **The herring:** the herring should be protected | not on record | **Supports.** Admiral Bo Ek, Chief of the Navy, said in January 2020 that the herring is in danger.[^1] | one side not on record |

                        *Facts of January 2020. Each is the first on record of its holder on the issue.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        positions:
                          a: {issue: herring, holder: SWE, speaker: bo, stance: supports, date: 2020-01, text: the herring is in danger, sources: wire}

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
                        """).section("positions"));
    }

    @Test
    void what_is_said_together_goes_on_in_one_sentence() {
        assertEquals("""
                        ## Positions

                        | Issue | Norway | Sweden | Compared |
                        | --- | --- | --- | --- |
                        | **The herring:** the herring should be protected | **Opposes.** Norway said in January 2020 that there is herring enough.[^1] | **Supports.** Admiral Bo Ek, Chief of the Navy, said in January 2020 that the herring is in danger;[^2] and that it should be left alone.[^3] | opposed |

                        *Facts of January 2020. Each is the first on record of its holder on the issue.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        positions:
                          a: {issue: herring, holder: SWE, speaker: bo, stance: supports, date: 2020-01, text: the herring is in danger, sources: wire}
                          b: {issue: herring, holder: SWE, speaker: bo, stance: supports, date: 2020-01, text: it should be left alone, sources: paper}
                          c: {issue: herring, holder: NOR, stance: opposes, date: 2020-01, text: there is herring enough, sources: ministry}

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
                        """).section("positions"));
    }

    @Test
    void the_office_is_that_of_the_day_and_then_marks_one_since_left() {
        assertEquals("""
                        ## Positions

                        | Issue | Norway | Sweden | Compared |
                        | --- | --- | --- | --- |
                        | **The Isles:** the Isles belong to Norway | **Supports.** Prime Minister Anna Vik said on 2 January 2020 that the Isles are ours.[^1] | not on record | one side not on record |
                        | **The herring:** the herring should be protected | **Supports.** Vik, then Defence Minister, said on 3 May 2018 that the herring is in danger.[^1] | not on record | one side not on record |

                        *Facts of 3 May 2018 to 2 January 2020. Each is the first on record of its holder on the issue.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        positions:
                          a: {issue: herring, holder: NOR, speaker: anna, stance: supports, date: 2018-05-03, text: the herring is in danger, sources: wire}
                          b: {issue: isles, holder: NOR, speaker: anna, stance: supports, date: 2020-01-02, text: the Isles are ours, sources: wire}

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
                        """).section("positions"));
    }

    @Test
    void no_office_between_two_terms_means_the_name_alone() {
        assertEquals("""
                        ## Positions

                        | Issue | Norway | Sweden | Compared |
                        | --- | --- | --- | --- |
                        | **The herring:** the herring should be protected | **Supports.** Anna Vik said on 15 January 2019 that the herring is in danger.[^1] | not on record | one side not on record |

                        *Facts of 15 January 2019. Each is the first on record of its holder on the issue.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        positions:
                          a: {issue: herring, holder: NOR, speaker: anna, stance: supports, date: 2019-01-15, text: the herring is in danger, sources: wire}

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
                        """).section("positions"));
    }

    @Test
    void every_manner_has_its_verb() {
        assertEquals("""
                        ## Positions

                        | Issue | Norway | Sweden | Compared |
                        | --- | --- | --- | --- |
                        | **Issue 1** | **Supports.** Prime Minister Anna Vik said on 1 January 2020 that it is so.[^1] | not on record | one side not on record |
                        | **Issue 2** | **Supports.** Vik denied on 1 January 2020 that it is so.[^1] | not on record | one side not on record |
                        | **Issue 3** | **Supports on conditions.** Vik proposed on 1 January 2020 that it be so.[^1] | not on record | one side not on record |
                        | **Issue 4** | **Neutral.** Vik reported on 1 January 2020 that it is so.[^1] | not on record | one side not on record |
                        | **Issue 5** | not on record | **Unclear.** Admiral Bo Ek, Chief of the Navy, relayed on 1 January 2020 the view of His Majesty Carl, King, that it is so.[^1] | one side not on record |
                        | **Issue 6** | not on record | **Supports.** Ek said on 1 January 2020 on behalf of Carl that it is so.[^1] | one side not on record |
                        | **Issue 7** | not on record | **No stance on record.** Sweden refers to the Isles as isles (1 January 2020).[^1] | not on record |
                        | **Issue 8** | not on record | **Supports.** According to Wire and Paper, the position of Sweden is that it is so (in January 2020).[^1] [^2] | one side not on record |
                        | **Issue 9** | **Supports.** Norway said in January 2020 in N/1 that it is so.[^1] | not on record | one side not on record |

                        *Facts of January 2020. Each is the first on record of its holder on the issue.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        positions:
                          a: {issue: m1, holder: NOR, speaker: anna, stance: supports, date: 2020-01-01, text: it is so, sources: wire}
                          b: {issue: m2, holder: NOR, speaker: anna, manner: denies, stance: supports, date: 2020-01-01, text: it is so, sources: wire}
                          c: {issue: m3, holder: NOR, speaker: anna, manner: proposes, stance: conditional, date: 2020-01-01, text: it be so, sources: wire}
                          d: {issue: m4, holder: NOR, speaker: anna, manner: reports, stance: neutral, date: 2020-01-01, text: it is so, sources: wire}
                          e: {issue: m5, holder: SWE, speaker: bo, for: king, manner: reports, stance: unclear, date: 2020-01-01, text: it is so, sources: wire}
                          f: {issue: m6, holder: SWE, speaker: bo, for: king, stance: supports, date: 2020-01-01, text: it is so, sources: wire}
                          g: {issue: m7, holder: SWE, manner: refers, date: 2020-01-01, document: SWE/1, text: refers to the Isles as isles, sources: wire}
                          h: {issue: m8, holder: SWE, stance: supports, date: 2020-01, text: it is so, sources: [wire, paper]}
                          i: {issue: m9, holder: NOR, stance: supports, date: 2020-01, document: N/1, text: it is so, sources: wire}

                        issues:
                          m1: {name: issue 1, parties: [NOR, SWE]}
                          m2: {name: issue 2, parties: [NOR, SWE]}
                          m3: {name: issue 3, parties: [NOR, SWE]}
                          m4: {name: issue 4, parties: [NOR, SWE]}
                          m5: {name: issue 5, parties: [NOR, SWE]}
                          m6: {name: issue 6, parties: [NOR, SWE]}
                          m7: {name: issue 7, parties: [NOR, SWE]}
                          m8: {name: issue 8, parties: [NOR, SWE]}
                          m9: {name: issue 9, parties: [NOR, SWE]}

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
                        """).section("positions"));
    }

    @Test
    void a_quotation_is_never_changed_and_the_venue_stands_before_the_date() {
        assertEquals("""
                        ## Positions

                        | Issue | Norway | Sweden | Compared |
                        | --- | --- | --- | --- |
                        | **The Isles:** the Isles belong to Norway | not on record | **Opposes, in favour of Sweden.** His Majesty Carl, King, said at the opening of parliament on 2 January 2020 in Speech 4: “The isles.. are  OURS”.[^1] | one side not on record |

                        *Facts of 2 January 2020. Each is the first on record of its holder on the issue.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        positions:
                          a:
                            issue: isles
                            holder: SWE
                            speaker: king
                            stance: opposes
                            toward: SWE
                            date: 2020-01-02
                            text: the Isles are Swedish
                            quote: 'The isles.. are  OURS'
                            venue: the opening of parliament
                            document: Speech 4
                            sources: {source: wire, at: page 2, quote: OURS, credibility: 2}

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
                        """).section("positions"));
    }

    @Test
    void a_stance_that_changed_is_worth_saying() {
        assertEquals("""
                        ## Positions

                        | Issue | Norway | Sweden | Compared |
                        | --- | --- | --- | --- |
                        | **The Isles:** the Isles belong to Norway | **Supports.** Norway said in 2019 that the Isles are ours still.[^1] Unchanged; before: supports (in 2018).[^1] | **Neutral.** His Majesty Carl, King, said on 4 March 2019 that the Isles are far.[^2] Changed; before: opposes (in 2010).[^2] | different |

                        *Facts of 2019.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        positions:
                          a: {issue: isles, holder: SWE, speaker: king, stance: opposes, date: 2010, text: the Isles are Swedish, sources: wire}
                          b: {issue: isles, holder: SWE, speaker: king, stance: neutral, date: 2019-03-04, text: the Isles are far, sources: wire}
                          c: {issue: isles, holder: NOR, stance: supports, date: 2018, text: the Isles are ours, sources: ministry}
                          d: {issue: isles, holder: NOR, stance: supports, date: 2019, text: the Isles are ours still, sources: ministry}

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
                        """).section("positions"));
    }

    @Test
    void a_denial_and_a_retraction_are_kept() {
        assertEquals("""
                        ## Positions

                        | Issue | Norway | Sweden | Compared |
                        | --- | --- | --- | --- |
                        | **The herring:** the herring should be protected | **Supports.** Prime Minister Anna Vik said in March 2020 that the herring is in danger.[^1] | Before: supports (in 2019; retracted on 10 February 2020).[^1] | one side not on record |
                        | **The Isles:** the Isles belong to Norway | not on record | **Opposes.** His Majesty Carl, King, said on 4 March 2019 that the Isles are Swedish. Denied by Sweden.[^2] | one side not on record |

                        *Facts of 4 March 2019 to March 2020.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        positions:
                          a: {issue: isles, holder: SWE, speaker: king, stance: opposes, date: 2019-03-04, text: the Isles are Swedish, denied-by: SWE, sources: paper}
                          b: {issue: herring, holder: SWE, stance: supports, date: 2019, text: the herring is in danger, retracted: 2020-02-10, sources: wire}
                          c: {issue: herring, holder: NOR, speaker: anna, stance: supports, date: 2020-03, text: the herring is in danger, retracted: 2020-09-01, sources: wire}

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
                        """).section("positions"));
    }

    @Test
    void two_statements_of_a_day_that_differ_leave_the_stance_unclear() {
        assertEquals("""
                        ## Positions

                        | Issue | Norway | Sweden | Compared |
                        | --- | --- | --- | --- |
                        | **The Isles:** the Isles belong to Norway | not on record | **Unclear.** His Majesty Carl, King, said on 4 March 2019 that the Isles are Swedish.[^1] Admiral Bo Ek, Chief of the Navy, said on 4 March 2019 that the Isles are Norwegian.[^2] | one side not on record |

                        *Facts of 4 March 2019. Each is the first on record of its holder on the issue.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        positions:
                          a: {issue: isles, holder: SWE, speaker: king, stance: opposes, date: 2019-03-04, text: the Isles are Swedish, sources: paper}
                          b: {issue: isles, holder: SWE, speaker: bo, stance: supports, date: 2019-03-04, text: the Isles are Norwegian, sources: wire}

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
                        """).section("positions"));
    }

    @Test
    void the_sides_stand_as_the_pair_is_written() {
        assertEquals("""
                        ## Positions

                        | Issue | Sweden | Norway | Compared |
                        | --- | --- | --- | --- |
                        | **The Isles:** the Isles belong to Norway | **Opposes.** His Majesty Carl, King, said on 4 March 2019 that the Isles are Swedish.[^1] | **Supports.** Prime Minister Anna Vik said in January 2020 that the Isles are ours.[^2] | opposed |

                        *Facts of 4 March 2019 to January 2020. Each is the first on record of its holder on the issue.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        positions:
                          a: {issue: isles, holder: SWE, speaker: king, stance: opposes, date: 2019-03-04, text: the Isles are Swedish, sources: paper}
                          b: {issue: isles, holder: NOR, speaker: anna, stance: supports, date: 2020-01, text: the Isles are ours, sources: wire}

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
                        """).of("SWE", "NOR").section("positions"));
    }

    @Test
    void what_was_said_later_is_not_told() {
        assertEquals("""
                        ## Positions

                        | Issue | Norway | Sweden | Compared |
                        | --- | --- | --- | --- |
                        | **The Isles:** the Isles belong to Norway | not on record | **Opposes.** Sweden said on 4 March 2019 that the Isles are Swedish.[^1] | one side not on record |

                        *Facts of 4 March 2019. Each is the first on record of its holder on the issue.*
                        """, Given.facts("""
                        pair: NOR-SWE
                        positions:
                          a: {issue: isles, holder: SWE, stance: opposes, date: 2019-03-04, text: the Isles are Swedish, sources: ministry}
                          b: {issue: isles, holder: SWE, stance: supports, date: 2020-01-01, text: the Isles are Norwegian, sources: ministry}

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
                        """).on("2019-12-31").section("positions"));
    }
}
