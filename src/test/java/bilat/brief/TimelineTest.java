package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TimelineTest {
    @Test
    void under_eight_entries_nothing_is_drawn() {
        assertEquals("", Given.facts("""
                        pair: NOR-SWE
                        events:
                          e1: {date: 2001, text: it rained, sources: wire}
                          e2: {date: 2002, text: it rained, sources: wire}
                          e3: {date: 2003, text: it rained, sources: wire}
                          e4: {date: 2004, text: it rained, sources: wire}
                          e5: {date: 2005, text: it rained, sources: wire}
                          e6: {date: 2006, text: it rained, sources: wire}
                          e7: {date: 2007, text: it rained, sources: wire}
                        """).section("timeline"));
    }

    @Test
    void dated_acts_stand_in_order_with_those_of_others_marked() {
        assertEquals("""
                        ## Timeline

                        | When | What |
                        | --- | --- |
                        | 1905 | Recognition by Sweden[^1] |
                        | 1906 | Embassy of Norway in Stockholm opened[^1] |
                        | 1906 | Diplomatic relations established[^1] |
                        | 1940 | Embassy of Norway in Stockholm closed[^1] |
                        | May to July 1999 | Visit, Sweden to Norway[^1] |
                        | 2000 | Convention C signed (context)[^1] |
                        | 2001 | It rained[^1] |
                        | 2001 | A war began elsewhere (context)[^1] |
                        | January 2001 | Treaty A signed[^1] |
                        | March 2001 | Pact B concluded[^1] |
                        | February 2002 | Treaty A entered into force[^1] |
                        | March 2002 | Pact B took effect[^1] |
                        | 2003 | Treaty A suspended[^1] |
                        | May 2003 | According to Paper, it snowed[^2] |
                        | 2005 | Treaty A denounced by Sweden[^1] |
                        | 2006 | Treaty A terminated[^1] |
                        | May 2018 | Convention C: the United States withdrew (context)[^1] |
                        """, Given.facts("""
                        pair: NOR-SWE
                        events:
                          e1: {date: 2001, text: it rained, sources: wire}
                          e2: {date: ../2002, text: it is wet, sources: wire}
                          e3: {date: 2003-05, modality: reported, text: it snowed, sources: paper}
                          e4: {date: 2004, modality: planned, text: it is to rain, sources: wire}
                          e5: {date: 2001, text: a war began elsewhere, parties: [NOR, DNK], bears-on: NOR-SWE, sources: wire}
                        agreements:
                          t: {title: Treaty A, type: treaty, signed: 2001-01, in-force: 2002-02, suspended: 2003/2004, denounced: {by: SWE, on: 2005, effective: 2021}, terminated: 2006, sources: wire}
                          u: {title: Pact B, type: arrangement, binding: no, concluded: 2001-03, in-force: 2002-03, sources: wire}
                          c: {title: Convention C, type: convention, parties: [NOR, SWE, USA], signed: 2000, withdrawn-by: {USA: 2018-05}, sources: wire}
                        diplomatic-relations:
                          r: {date: 1905, status: recognised, by: SWE, sources: wire}
                          s: {date: 1906, status: established, sources: wire}
                        missions:
                          m: {sending: NOR, receiving: SWE, type: embassy, place: Stockholm, opened: 1906, closed: 1940, sources: wire}
                        meetings:
                          v: {type: visit, date: 1999-05/1999-07, host: NOR, sources: wire}
                          w: {type: visit, state: cancelled, date: 1998, host: NOR, sources: wire}
                        positions:
                          p: {issue: isles, holder: SWE, stance: opposes, date: 2010, text: no, sources: wire}

                        issues:
                          herring: {name: the herring, proposition: the herring should be protected, parties: [NOR, SWE]}
                          isles: {name: the Isles, proposition: the Isles belong to Norway, parties: [NOR, SWE]}
                        """).section("timeline"));
    }

    @Test
    void a_plan_ahead_is_no_entry() {
        assertEquals("""
                        ## Timeline

                        | When | What |
                        | --- | --- |
                        | 1991 | It rained[^1] |
                        | 1992 | It rained[^1] |
                        | 1993 | It rained[^1] |
                        | 1994 | It rained[^1] |
                        | 1995 | It rained[^1] |
                        | 1996 | It rained[^1] |
                        | 1997 | It rained[^1] |
                        | 1998 | It rained[^1] |
                        """, Given.facts("""
                        pair: NOR-SWE
                        events:
                          e1: {date: 1991, text: it rained, sources: gazette}
                          e2: {date: 1992, text: it rained, sources: gazette}
                          e3: {date: 1993, text: it rained, sources: gazette}
                          e4: {date: 1994, text: it rained, sources: gazette}
                          e5: {date: 1995, text: it rained, sources: gazette}
                          e6: {date: 1996, text: it rained, sources: gazette}
                          e7: {date: 1997, text: it rained, sources: gazette}
                          e8: {date: 1998, text: it rained, sources: gazette}
                          e9: {date: 2001, modality: planned, text: it is to rain, sources: gazette}
                        """).on("2000-01-01").section("timeline"));
    }
}
