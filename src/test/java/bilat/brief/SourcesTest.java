package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourcesTest {
    @Test
    void nothing_on_record_is_said() {
        assertEquals("""
                        ## Sources

                        Nothing is on record between the two.
                        """, Given.facts("""
                        pair: NOR-SWE
                        """).section("sources"));
    }

    @Test
    void origins_are_counted_and_not_papers() {
        assertEquals("""
                        ## Sources

                        The three facts between the two have two origins: Wire (2); Royal Household (1, as reported by Paper). One other fact is context.

                        | Source | Rated | Facts |
                        | --- | --- | --- |
                        | Paper, “Sides quarrel”, 3 January 2020 | – | 2 |
                        | Wire, “Sides meet”, 2 January 2020 | C | 2 |
                        | Press, A Book B/1, by Kari Dahl, about 2001, <https://example.org/a>, archived at <https://example.org/b>, read on 2 January 2019; withdrawn by its publisher in May 2019; read in the reprint by Copyist, 2002 | F | 1 |
                        | Royal Household, Court Circular, as reported by Paper | B | 1 |

                        Ratings follow the Admiralty scale: sources from A, completely reliable, to E, unreliable; F, cannot be judged. A number after the letter rates what is reported, from 1, confirmed, to 5, improbable; 6, cannot be judged.
                        """, Given.facts("""
                        pair: NOR-SWE
                        events:
                          a: {date: 2019, modality: reported, text: it rained, sources: {source: wire, at: page 1}}
                          b: {date: 2019-01, text: it snowed, sources: [{source: paper, reports: wire}, wire]}
                          c: {date: 2019-02, text: it froze, sources: {source: paper, reports: court}}
                          d: {date: 2018, parties: [NOR, DNK], bears-on: NOR-SWE, text: it thawed, sources: full}

                        sources:
                          court: {title: Court Circular, publisher: Royal Household, type: official, side: SWE, reliability: B}
                          full: {title: A Book, symbol: B/1, author: Kari Dahl, publisher: Press, published: 2001~, url: "https://example.org/a", archived: "https://example.org/b", accessed: 2019-01-02, type: research, reliability: F, via: copy, withdrawn: 2019-05}
                          copy: {title: A Copy, publisher: Copyist, published: 2002, type: research}
                        """).section("sources"));
    }

    @Test
    void what_was_published_later_is_cited_and_not_named() {
        assertEquals("""
                        ## Sources

                        The two facts between the two have two origins: Office (1); Paper (1).

                        | Source | Rated | Facts |
                        | --- | --- | --- |
                        | Office, 1 January 2021, published after the day of this brief | – | 1 |
                        | Paper, 3 January 2020, published after the day of this brief | – | 1 |

                        Ratings follow the Admiralty scale: sources from A, completely reliable, to E, unreliable; F, cannot be judged. A number after the letter rates what is reported, from 1, confirmed, to 5, improbable; 6, cannot be judged.
                        """, Given.facts("""
                        pair: NOR-SWE
                        events:
                          a: {date: 2019, modality: reported, text: it rained, sources: {source: paper, at: page 1}}
                          b: {date: 2018, text: it snowed, sources: {source: late, at: page 2}}

                        sources:
                          late: {title: Treaty of 2021, symbol: T/2021, author: Nobody, publisher: Office, published: 2021-01-01, url: "https://example.org/treaty-of-2021", type: official}
                        """).on("2019-12-31").section("sources"));
    }

    @Test
    void five_origins_are_left_to_the_table() {
        assertEquals("""
                        ## Sources

                        The five facts between the two have five origins.

                        | Source | Rated | Facts |
                        | --- | --- | --- |
                        | Gazette Office, Official Gazette | A | 1 |
                        | Ministry of Norway, Statement 7, 1 January 2020 | – | 1 |
                        | More | – | 1 |
                        | Paper, “Sides quarrel”, 3 January 2020 | – | 1 |
                        | Wire, “Sides meet”, 2 January 2020 | C | 1 |

                        Ratings follow the Admiralty scale: sources from A, completely reliable, to E, unreliable; F, cannot be judged. A number after the letter rates what is reported, from 1, confirmed, to 5, improbable; 6, cannot be judged.
                        """, Given.facts("""
                        pair: NOR-SWE
                        events:
                          e0: {date: 2010, text: it rained, sources: wire}
                          e1: {date: 2011, text: it rained, sources: paper}
                          e2: {date: 2012, text: it rained, sources: gazette}
                          e3: {date: 2013, text: it rained, sources: ministry}
                          e4: {date: 2014, text: it rained, sources: more}

                        sources:
                          more: {title: More, type: research}
                        """).section("sources"));
    }
}
