package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The notes: the source, its date, the place in it, its chain and its rating. */
class CitesTest {
    @Test
    void a_note_tells_the_chain_and_the_rating() {
        assertEquals("""
                        [^1]: Wire, 2 January 2020, page 1, “it rained”. C2.
                        [^2]: Paper, 3 January 2020. Not rated.
                        [^3]: Court Circular, as reported by Paper, 3 January 2020. B, through –4.
                        [^4]: A Book B/1, about 2001; withdrawn by its publisher in May 2019; read in A Copy, 2002; read in A Scan. F.
                        [^5]: Statement 7, 1 January 2020. Not rated.
                        """, Given.facts("""
                        pair: NOR-SWE
                        events:
                          a: {date: 2011, text: it rained, sources: [{source: wire, at: page 1, quote: it rained, credibility: 2}, {source: wire, at: page 1, quote: it rained, credibility: 2}, paper]}
                          b: {date: 2012, text: it snowed, sources: {source: paper, reports: court, credibility: 4}}
                          c: {date: 2013, text: it froze, sources: full}
                          d: {date: 2014, text: it thawed, sources: ministry}

                        sources:
                          court: {title: Court Circular, publisher: Royal Household, type: official, side: SWE, reliability: B}
                          full: {title: A Book, symbol: B/1, publisher: Press, published: 2001~, type: research, reliability: F, via: copy, withdrawn: 2019-05}
                          copy: {title: A Copy, publisher: Copyist, published: 2002, type: research, via: scan}
                          scan: {title: A Scan, type: dataset}
                        """).notes("relations-and-missions"));
    }

    @Test
    void a_later_official_source_is_not_named_by_its_title() {
        assertEquals("""
                        [^1]: Office, 1 January 2021, page 2. Not rated.
                        [^2]: Office, as reported by Wire, 2 January 2020. Not rated, through C.
                        """, Given.facts("""
                        pair: NOR-SWE
                        events:
                          b: {date: 2018, text: it snowed, sources: [{source: late, at: page 2}, {source: wire, reports: late}]}

                        sources:
                          late: {title: Treaty of 2021, symbol: T/2021, publisher: Office, published: 2021-01-01, type: official}
                        """).on("2019-12-31").notes("relations-and-missions"));
    }
}
