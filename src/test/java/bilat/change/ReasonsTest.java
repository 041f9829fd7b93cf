package bilat.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.fact.CollectionName;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.load.Loaded;
import bilat.load.Loading;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of change with its reason: a file, one edit of it, and what is told a week later. */
class ReasonsTest {
    private static final LocalDate THEN = LocalDate.of(2019, 1, 15);
    private static final LocalDate NOW = LocalDate.of(2019, 1, 22);
    private static final String FILE = """
            pair: AZE-IRN

            agreements:
              pact:
                title: A pact
                type: treaty
                signed: 1999-05-01
                in-force: 2000-01-01
                expires: 2019-01-18
                place: Baku
                signatories: {AZE: a-minister}
                sources: report

            meetings:
              talks:
                type: meeting
                state: planned
                date: 2019-01-17
                sources: report
              session:
                type: consultations
                date: 2018-03-01
                commitments:
                  - {text: to meet again, due: 2019-01-16}
                sources: report

            missions:
              embassy:
                sending: AZE
                receiving: IRN
                type: embassy
                opened: 1994
                sources: report

            mechanisms:
              commission:
                title: Joint body
                last-session: 2018-01
                cadence: P1Y
                sources: report

            positions:
              said:
                issue: transit
                holder: AZE
                date: 2018-06
                text: transit is welcome [@report]
                sources: {source: report, at: paragraph 1}

            events:
              border:
                date: 2018-05
                text: the crossing was widened
                sources: {source: report, at: paragraph 2}

            figures:
              trade:
                measure: trade
                values:
                  - {period: 2016, value: 1, sources: report}
                  - {period: 2017, value: 2, sources: report}

            officials:
              a-minister:
                name: A Minister
                country: AZE
                posts:
                  - {title: Minister, role: foreign-minister, from: 2010, until: 2019-01-19, sources: report}
              a-speaker:
                name: A Speaker
                country: IRN
                posts:
                  - {title: Speaker, role: speaker-of-parliament, from: 2012, sources: report}

            issues:
              transit:
                name: transit
                proposition: transit should grow

            sources:
              report:
                title: A sheet
                published: 2019-01-10
                reliability: B
                accessed: 2019-01-11
              paper:
                title: A paper
                published: 2019-01-21
            """;

    /** What time alone brings about. */
    private static final List<String> BY_THEMSELVES = List.of(
            "altered agreements/AZE-IRN/pact calendar 2019-01-18 status: in-force -> expired",
            "altered officials/a-minister/minister/2010 calendar 2019-01-19 until: .. -> 2019-01-19 held: yes -> no",
            "altered meetings/AZE-IRN/session calendar 2019-01-16 overdue: 0 -> 1",
            "altered meetings/AZE-IRN/talks calendar 2019-01-17 state: planned -> passed");

    @Test
    void time_alone_moves_what_has_a_date_ahead() {
        assertEquals(BY_THEMSELVES, told(FILE, FILE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title: A pact | title: A treaty | altered agreements/AZE-IRN/pact calendar 2019-01-18 title: A pact -> A treaty status: in-force",
                "date: 2018-05 | date: 2018-05-04 | altered events/AZE-IRN/border newly-learned 2018-05-04 date: 2018-05 -> 2018-05-04",
                "date: 2018-05 | date: 2018-07-04 | altered events/AZE-IRN/border corrected 2018-07-04 date: 2018-05 -> 2018-07-04",
                "text: the crossing was widened | `text: the crossing was closed\n    why: corrected` | altered events/AZE-IRN/border corrected - text: the crossing was widened -> the crossing was closed",
                "state: planned | state: held | altered meetings/AZE-IRN/talks world-changed 2019-01-17 state: planned -> held",
                "state: planned | state: cancelled | altered meetings/AZE-IRN/talks world-changed - state: planned -> cancelled",
                "date: 2019-01-17 | date: 2019-02-17 | altered meetings/AZE-IRN/talks world-changed - date: 2019-01-17 -> 2019-02-17",
                "opened: 1994 | `opened: 1994\n    closed: 2019-01-20` | altered missions/AZE-IRN/embassy world-changed 2019-01-20 closed: nothing -> 2019-01-20 state: open -> closed",
                "opened: 1994 | opened: 1993 | altered missions/AZE-IRN/embassy corrected 1993 opened: 1994 -> 1993",
                "last-session: 2018-01 | last-session: 2017-11 | altered mechanisms/AZE-IRN/commission corrected 2017-11 last-session: 2018-01 -> 2017-11",
                "last-session: 2018-01 | `last-session: 2018-01\n    next-session: 2019-02-20` | altered mechanisms/AZE-IRN/commission world-changed - next-session: nothing -> 2019-02-20",
                "from: 2012 | `from: 2012, until: 2019-01-16` | altered officials/a-speaker/speaker/2012 world-changed 2019-01-16 until: nothing -> 2019-01-16",
                "last-session: 2018-01 | last-session: 2018-12-01 | altered mechanisms/AZE-IRN/commission newly-learned 2018-12-01 last-session: 2018-01 -> 2018-12-01",
                "last-session: 2018-01 | last-session: 2019-01-18 | altered mechanisms/AZE-IRN/commission world-changed 2019-01-18 last-session: 2018-01 -> 2019-01-18",
                "`    text: transit is welcome [@report]\n    sources: {source: report, at: paragraph 1}` | `    text: transit is welcome [@report]\n    sources: {source: report, at: paragraph 1, credibility: 2}` | altered positions/AZE-IRN/said re-rated - sources: {at: paragraph 1, source: report} -> {at: paragraph 1, credibility: 2, source: report}",
                "at: paragraph 2} | `at: paragraph 2}\n    withdrawn: {date: 2019-01-21, sources: paper}` | ended events/AZE-IRN/border withdrawn 2019-01-21 paper 2019-01-21",
                "period: 2017, value: 2 | period: 2017, value: 3 | altered figures/AZE-IRN/trade (2017, report) corrected - value: 2 -> 3",
                "`value: 2, sources: report}` | `value: 2, sources: paper}` | altered figures/AZE-IRN/trade (2017, paper) corrected - sources: report -> paper",
                "from: 2012 | from: 2011 | altered officials/a-speaker/speaker/2011, formerly a-speaker/speaker/2012 corrected 2011 from: 2012 -> 2011",
                "title: Speaker | title: Speaker of Parliament | altered officials/a-speaker/speaker-of-parliament/2012, formerly a-speaker/speaker/2012 world-changed - title: Speaker -> Speaker of Parliament",
                "name: A Speaker | name: Another Speaker | altered officials/a-speaker corrected - name: A Speaker -> Another Speaker",
                "`name: A Speaker\n` | `name: A Speaker\n    died: 2019-01-20\n` | altered officials/a-speaker world-changed 2019-01-20 died: nothing -> 2019-01-20",
                "transit should grow | transit should end | altered issues/transit corrected - proposition: transit should grow -> transit should end",
                "reliability: B | reliability: C | altered sources/report re-rated - reliability: B -> C",
                "reliability: B | `reliability: B\n    withdrawn: 2019-01-20` | altered sources/report withdrawn 2019-01-20 withdrawn: nothing -> 2019-01-20",
                "pact: | treaty: | altered agreements/AZE-IRN/treaty, formerly AZE-IRN/pact calendar 2019-01-18 status:",
                "border: | crossing: | renamed events/AZE-IRN/crossing, formerly AZE-IRN/border renamed -",
                "said: | spoken: | renamed positions/AZE-IRN/spoken, formerly AZE-IRN/said renamed -",
                "report | dispatch | renamed sources/dispatch, formerly report renamed -",
                "a-minister | the-minister | renamed officials/the-minister, formerly a-minister renamed -",
                "transit: | passage: | renamed issues/passage, formerly transit renamed -",
            })
    void an_edit_is_told_with_its_reason(String old, String other, String expected) {
        String edited = FILE.replace(old, other);
        if (old.equals("transit:")) {
            edited = edited.replace("issue: transit", "issue: passage");
        }
        assertTrue(!edited.equals(FILE), old);
        List<String> told = told(FILE, edited).stream()
                .filter(line -> !BY_THEMSELVES.contains(line))
                .toList();
        assertTrue(told.stream().anyMatch(line -> line.startsWith(expected)), () -> String.join("\n", told));
    }

    @Test
    void two_values_that_a_source_gives_for_a_period_are_told_apart_by_what_they_say() {
        String one = "      - {period: 2017, value: 2, sources: report}\n";
        String other = "      - {period: 2017, value: 3, sources: report}\n";
        String both = FILE.replace(one, one + other);
        assertEquals(told(both, both), told(both, FILE.replace(one, other + one)));
        List<String> added = new ArrayList<>(told(FILE, FILE.replace(one, other + one)));
        added.removeAll(told(FILE, FILE));
        assertEquals(1, added.size(), () -> String.join("\n", added));
        assertTrue(added.get(0).startsWith("added figures/AZE-IRN/trade (2017, report)"), added.get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "likelihood: likely | likelihood: unlikely | re-rated",
                "confidence: low | confidence: high | re-rated",
                "2019-01-10 | 2019-01-20 | re-rated",
                "2019-01-10 | 2019-01-08 | corrected",
                "trade will grow | trade will shrink | corrected",
                "`    confidence: low\n` | `    confidence: low\n    author: A Desk\n` | newly-learned",
            })
    void a_judgement_that_is_made_anew_is_rated_anew(String old, String other, String why) {
        String file = FILE + """
                assessments:
                  growth:
                    kind: outlook
                    date: 2019-01-10
                    text: trade will grow
                    likelihood: likely
                    confidence: low
                    sources: report
                """;
        List<String> told = told(file, file.replace(old, other)).stream()
                .filter(line -> line.contains("assessments/"))
                .toList();
        assertEquals(1, told.size(), () -> String.join("\n", told));
        assertTrue(told.get(0).startsWith("altered assessments/AZE-IRN/growth " + why), told.get(0));
    }

    @Test
    void a_rename_is_told_once_wherever_others_refer_to_it() {
        for (String id : List.of("report", "a-minister", "commission")) {
            List<String> told = told(FILE, FILE.replace(id, "re-" + id)).stream()
                    .filter(line -> !line.contains(" calendar "))
                    .toList();
            assertEquals(1, told.size(), () -> String.join("\n", told));
        }
    }

    @Test
    void a_party_that_is_renamed_is_not_told_of_what_it_did() {
        String file = FILE + """
                organisations:
                  sea-council: {name: Sea Council}
                """;
        String pact = file.replace(
                "signatories: {AZE: a-minister}",
                "parties: [AZE, IRN, sea-council]\n"
                        + "    signatories: {AZE: a-minister, sea-council: a-speaker}\n"
                        + "    ratified: {AZE: 1999-06, sea-council: 1999-07}");
        List<String> told = told(pact, pact.replace("sea-council", "council-of-the-sea")).stream()
                .filter(line -> !BY_THEMSELVES.contains(line))
                .toList();
        assertEquals(
                List.of("renamed organisations/council-of-the-sea, formerly sea-council renamed -"),
                told.stream().map(String::strip).toList());
    }

    @Test
    void what_is_new_is_newly_learned_unless_its_date_says_otherwise() {
        assertEquals("newly-learned 2019-01-14", added("2019-01-14"));
        assertEquals("world-changed 2019-01-15", added("2019-01-15"));
        assertEquals("world-changed 2019-01", added("2019-01"));
        assertEquals("newly-learned ../2019-01-20", added("../2019-01-20"));
        assertEquals("newly-learned 2015/..", added("2015/.."));
        assertEquals("world-changed 2019-01-14/2019-01-16", added("2019-01-14/2019-01-16"));
    }

    @Test
    void what_was_filed_late_was_learned_nobody_knows_when() {
        assertEquals(Optional.of(LocalDate.of(2019, 1, 21)), learned("sources: paper"));
        assertEquals(Optional.empty(), learned("sources: report"));
        assertEquals(Optional.of(LocalDate.of(2019, 1, 15)), learned("reviewed: 2019-01-15, sources: report"));
    }

    private static Optional<LocalDate> learned(String more) {
        String after = FILE.replace("events:\n", "events:\n  more: {date: 2018, text: more, " + more + "}\n");
        return Changes.of(compare(facts(FILE), facts(after))).all().stream()
                .filter(change -> change.id().equals("AZE-IRN/more"))
                .findFirst()
                .orElseThrow()
                .learned();
    }

    private static String added(String date) {
        String more = FILE.replace(
                "events:\n", "events:\n  more:\n    date: " + date + "\n    text: more\n    sources: paper\n");
        return told(FILE, more).stream()
                .filter(line -> line.startsWith("added events/AZE-IRN/more "))
                .map(line ->
                        line.substring("added events/AZE-IRN/more ".length()).split(" date:")[0])
                .findFirst()
                .orElse("");
    }

    @Test
    void what_was_only_checked_again_is_counted_and_not_told() {
        String checked = FILE.replace(
                "    text: the crossing was widened", "    reviewed: 2019-01-21\n    text: the crossing was widened");
        Changes changes = Changes.of(compare(facts(FILE), facts(checked)));
        assertEquals(1, changes.reverified());
        assertEquals(BY_THEMSELVES, told(changes));
        Changes back = Changes.of(compare(facts(checked), facts(FILE)));
        assertEquals(0, back.reverified());
        // Six facts and two values that are the same cite the source.
        String read = FILE.replace("accessed: 2019-01-11", "accessed: 2019-01-20");
        assertEquals(7, Changes.of(compare(facts(FILE), facts(read))).reverified());
    }

    @Test
    void what_went_stale_is_what_was_fresh_and_is_not() {
        Changes changes = Changes.of(compare(facts(FILE), facts(FILE)));
        assertEquals(List.of(), stale(changes, 365));
        assertEquals(List.of("mechanisms", "missions", "positions", "officials"), stale(changes, 7));
        assertEquals(List.of(), stale(changes, 1));
    }

    private static List<String> stale(Changes changes, int days) {
        return changes.wentStale(collection -> Period.ofDays(days)).stream()
                .map(Fact.class::cast)
                .map(CollectionName::of)
                .filter(collection -> !collection.equals("meetings"))
                .distinct()
                .toList();
    }

    @Test
    void facts_that_nobody_dated_are_taken_as_of_the_newest_day_of_which_they_tell() {
        Comparison comparison = Comparison.of(
                facts(FILE), Optional.empty(), facts(FILE), NOW, Selector.of(Pair.of("AZE", "IRN"), Marking.CLEAR));
        // The minister's term ends on that day.
        assertEquals(LocalDate.of(2019, 1, 19), comparison.before().asOf());
        assertEquals(LocalDate.of(2019, 1, 19), comparison.since());
        assertEquals(
                List.of("altered officials/a-minister/minister/2010 calendar 2019-01-19 held: yes -> no"),
                told(Changes.of(comparison)));
    }

    private static Facts facts(String text) {
        Loaded loaded = Loading.load(text.getBytes(UTF_8), "facts.yaml");
        assertEquals(List.of(), loaded.diagnostics());
        return loaded.facts();
    }

    private static Comparison compare(Facts before, Facts after) {
        return Comparison.of(before, Optional.of(THEN), after, NOW, Selector.of(Pair.of("AZE", "IRN"), Marking.CLEAR));
    }

    private static List<String> told(String before, String after) {
        return told(Changes.of(compare(facts(before), facts(after))));
    }

    private static List<String> told(Changes changes) {
        return changes.all().stream().map(ReasonsTest::told).toList();
    }

    private static String told(Change change) {
        String fields = change.kind() == Change.Kind.ENDED
                ? change.sources().stream().map(it -> it.source()).collect(Collectors.joining(","))
                        + change.learned().map(day -> " " + day).orElse("")
                : change.fields().stream()
                        .map(field -> field.field() + ": "
                                + field.was().map(Gist::of).orElse("nothing") + " -> "
                                + field.is().map(Gist::of).orElse("nothing"))
                        .collect(Collectors.joining(" "));
        return change.kind().word() + " " + change.collection() + "/" + change.id()
                + change.part().map(part -> " (" + part + ")").orElse("")
                + change.formerly().map(id -> ", formerly " + id).orElse("") + " "
                + change.why().word() + " "
                + change.since().map(Object::toString).orElse("-") + " " + fields;
    }
}
