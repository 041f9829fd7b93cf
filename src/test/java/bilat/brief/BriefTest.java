package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.fact.Marking;
import org.junit.jupiter.api.Test;

/** The frame of a brief: marking, title, age, colophon. */
class BriefTest {
    @Test
    void a_pair_without_facts_has_a_brief_that_says_so() {
        assertEquals("""
                        **TLP:CLEAR**

                        # Norway–Sweden

                        Reference brief as of 30 June 2020, on demand.

                        ## Bottom line

                        - **Ahead:** Nothing is on record for the next twelve months.
                        - **Basis:** Nothing is on record between the two. No assessment is on file.

                        *test · full · NOR-SWE · on demand · as of 2020-06-30 · ceiling TLP:CLEAR · 0 facts, SHA-256 0000000000000000000000000000000000000000000000000000000000000000*

                        **TLP:CLEAR**
                        """, Given.facts("""
                        pair: NOR-SWE
                        """).brief("bottom-line"));
    }

    @Test
    void one_day_of_checking_is_said_of_all_facts() {
        assertEquals("""
                        **TLP:CLEAR**

                        # Norway–Sweden

                        Reference brief as of 30 June 2020, on demand. All facts were last checked on 1 May 2020.

                        *test · full · NOR-SWE · on demand · as of 2020-06-30 · ceiling TLP:CLEAR · 1 fact, SHA-256 0000000000000000000000000000000000000000000000000000000000000000*

                        **TLP:CLEAR**
                        """, Given.facts("""
                        pair: NOR-SWE
                        events:
                          a: {date: ../2019, text: the two are friends, sources: wire, reviewed: 2020-05-01}
                        """).brief());
    }

    @Test
    void two_days_are_a_span() {
        assertEquals("""
                        **TLP:CLEAR**

                        # Sweden–Norway

                        Reference brief as of 30 June 2020, on demand. Facts were last checked between 2 January 2020 and 1 May 2020.

                        *test · full · SWE-NOR · on demand · as of 2020-06-30 · ceiling TLP:CLEAR · 2 facts, SHA-256 0000000000000000000000000000000000000000000000000000000000000000*

                        **TLP:CLEAR**
                        """, Given.facts("""
                        pair: NOR-SWE
                        events:
                          a: {date: ../2019, text: the two are friends, sources: wire, reviewed: 2020-05-01}
                          b: {date: ../2018, text: it is wet, sources: wire}
                        """).of("SWE", "NOR").brief());
    }

    @Test
    void facts_without_a_check_are_counted() {
        assertEquals("""
                        **TLP:CLEAR**

                        # Norway–Sweden

                        Reference brief as of 30 June 2020, on demand. Facts were last checked on 1 May 2020; of one of them no check is on record.

                        *test · full · NOR-SWE · on demand · as of 2020-06-30 · ceiling TLP:CLEAR · 2 facts, SHA-256 0000000000000000000000000000000000000000000000000000000000000000*

                        **TLP:CLEAR**
                        """, Given.facts("""
                        pair: NOR-SWE
                        events:
                          a: {date: ../2019, text: the two are friends, sources: wire, reviewed: 2020-05-01}
                          b: {date: ../2018, text: it is wet, sources: gazette}
                        """).brief());
    }

    @Test
    void no_check_at_all_is_not_claimed() {
        assertEquals("""
                        **TLP:CLEAR**

                        # Norway–Sweden

                        Reference brief as of 30 June 2020, on demand. No check of its facts is on record.

                        *test · full · NOR-SWE · on demand · as of 2020-06-30 · ceiling TLP:CLEAR · 1 fact, SHA-256 0000000000000000000000000000000000000000000000000000000000000000*

                        **TLP:CLEAR**
                        """, Given.facts("""
                        pair: NOR-SWE
                        events:
                          b: {date: ../2018, text: it is wet, sources: gazette}
                        """).brief());
    }

    @Test
    void the_banner_is_the_highest_marking_inside_and_the_ceiling_is_told() {
        assertEquals("""
                        **TLP:AMBER**

                        # Norway–Sweden

                        Reference brief as of 30 June 2020, on demand. All facts were last checked on 1 May 2020.

                        *test · full · NOR-SWE · on demand · as of 2020-06-30 · ceiling TLP:RED · 1 fact, SHA-256 0000000000000000000000000000000000000000000000000000000000000000*

                        **TLP:AMBER**
                        """, Given.facts("""
                        pair: NOR-SWE
                        events:
                          a: {date: ../2019, text: the two are friends, sources: wire, marking: amber, reviewed: 2020-05-01}
                        """).upTo(Marking.RED).brief());
    }

    @Test
    void a_section_without_facts_is_left_out() {
        assertEquals("""
                        **TLP:CLEAR**

                        # Norway–Sweden

                        Reference brief as of 30 June 2020, on demand. All facts were last checked on 1 May 2020.

                        ## Relations and missions

                        The two are friends.[^1]

                        *As known in 2019.*

                        *test · full · NOR-SWE · on demand · as of 2020-06-30 · ceiling TLP:CLEAR · 1 fact, SHA-256 0000000000000000000000000000000000000000000000000000000000000000*

                        **TLP:CLEAR**

                        [^1]: Wire, 2 January 2020. C.
                        """, Given.facts("""
                        pair: NOR-SWE
                        events:
                          a: {date: ../2019, text: the two are friends, sources: wire, reviewed: 2020-05-01}
                        """).brief("agreements", "relations-and-missions", "figures"));
    }
}
