package bilat.traps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Traps of offices and names of people. */
class PeopleTest {
    @TempDir
    Path root;

    @Test
    void a_blank_end_is_not_current() {
        String brief = Small.in(root).with("""
                officials:
                  ann: {name: Ann Blank, country: NOR, posts: {title: Prime Minister, role: head-of-government, from: 2012, sources: report}}
                  ben: {name: Ben Gone, country: NOR, posts: {title: King, role: head-of-state, from: 2012, until: unknown, sources: report}}
                """).brief();
        assertHas(brief, "In office when last checked, on 1 February 2019.");
        assertHas(brief, "| Ann Blank, Prime Minister, since 2012");
        assertFalse(brief.contains("Ben Gone"), brief);
    }

    @Test
    void who_serves_a_state_that_is_no_more_is_in_no_office() {
        Small facts = Small.in(root).with("""
                countries:
                  YUG: {kind: former-state, existed: 1918/2003-02-04}
                officials:
                  ann: {name: Ann Past, country: YUG, posts: {title: President, role: head-of-state, from: 1999, until: .., sources: report}}
                """);
        assertHas(facts.brief("SWE-YUG", "2003-02-04"), "Ann Past, President, since 1999");
        assertFalse(facts.brief("SWE-YUG", "2019-03-01").contains("Ann Past"));
    }

    @Test
    void a_president_signed_as_the_minister_of_then() {
        String brief = Small.in(root).with("""
                officials:
                  ann:
                    name: Ann Risen
                    country: NOR
                    posts:
                      - {title: Foreign Minister, role: foreign-minister, from: 2009, until: 2014, sources: report}
                      - {title: President, role: head-of-state, from: 2015, sources: report}
                """).with("""
                pair: NOR-SWE
                agreements:
                  a: {title: Treaty, type: treaty, signed: 2012-03-04, in-force: 2016-01-01, signatories: {NOR: ann}, sources: report}
                """).brief();
        assertHas(brief, "Signed on 4 March 2012 by Ann Risen, then Foreign Minister, for Norway.");
        assertFalse(brief.contains("by President"), brief);
    }

    @Test
    void an_appointed_head_and_an_acting_one_are_no_ambassador_in_post() {
        String brief = Small.in(root).with("""
                officials:
                  eve: {name: Eve Waiting, country: NOR, posts: {title: Ambassador to Sweden, role: head-of-mission, rank: ambassador, appointed: 2018-11-01, accredited-to: SWE, sources: report}}
                  fay: {name: Fay Interim, country: SWE, posts: {title: Chargé d'affaires, role: head-of-mission, rank: charge-d-affaires, status: acting, from: 2018-11-01, accredited-to: NOR, sources: report}}
                """).with("""
                pair: NOR-SWE
                missions:
                  e1: {sending: NOR, receiving: SWE, type: embassy, place: Stockholm, opened: 1990, sources: report}
                  e2: {sending: SWE, receiving: NOR, type: embassy, place: Oslo, opened: 1990, sources: report}
                """).brief();
        assertHas(brief, "| Norway | Embassy in Stockholm | opened in 1990[^1] | not on record |");
        assertHas(brief, "Fay Interim, acting Chargé d'affaires, since 1 November 2018");
        assertFalse(brief.contains("Ambassador to Sweden, since"), brief);
    }

    @Test
    void an_ambassador_signs_for_the_state_in_the_office_of_an_ambassador() {
        String brief = Small.in(root).with("""
                officials:
                  eve: {name: Eve Envoy, country: NOR, posts: {title: Ambassador, role: head-of-mission, from: 2011, accredited-to: SWE, sources: report}}
                  min: {name: Max Minister, country: NOR, posts: {title: Foreign Minister, role: foreign-minister, from: 2011, sources: report}}
                """).with("""
                pair: NOR-SWE
                agreements:
                  a: {title: Treaty, type: treaty, signed: 2012-03-04, signatories: {NOR: eve}, territories: Svalbard, sources: report}
                """).brief();
        assertHas(brief, "Signed on 4 March 2012 by Ambassador Eve Envoy for Norway.");
        assertFalse(brief.contains("by Foreign Minister"), brief);
    }

    @Test
    void mixed_alphabets_and_two_spellings_of_one_person_are_worth_warnings() {
        List<String> found = Small.in(root).with("""
                officials:
                  one: {name: Mohammad Bagheri, country: NOR}
                  other: {name: Mohammed Baqeri, country: NOR}
                  mixed: {name: P\u0430vel Sample, country: SWE}
                """).findings();
        assertEquals(2, found.size(), found.toString());
        assertTrue(found.get(0).contains("\"Mohammed Baqeri\" may be another spelling of"), found.toString());
        assertTrue(found.get(1).contains("mixes alphabets"), found.toString());
    }

    @Test
    void a_name_is_printed_to_the_letter_and_shortened_by_its_sort_name_alone() {
        String brief = Small.in(root).with("""
                officials:
                  kim: {name: Kim Il, country: SWE, posts: {title: President, role: head-of-state, from: 2011, sources: report}}
                  ino: {name: Jón İnönü Iğıröz, sort-name: "İnönü Iğıröz, Jón", country: NOR, posts: {title: King, role: head-of-state, from: 2011, sources: report}}
                """).with("""
                pair: NOR-SWE
                meetings:
                  one: {type: meeting, date: 2017-03-04, participants: [kim, ino], sources: report}
                  two: {type: meeting, date: 2016-03-04, participants: [kim, ino], sources: report}
                """).brief();
        assertHas(brief, "President Kim Il of Sweden");
        assertHas(brief, "King Jón İnönü Iğıröz of Norway");
        assertHas(brief, "| Kim Il; İnönü Iğıröz |");
        assertFalse(brief.contains("| Il;") || brief.contains("; Iğıröz"), brief);
    }

    private static void assertHas(String brief, String part) {
        assertTrue(brief.contains(part), () -> part + " is not in\n" + brief);
    }
}
