package bilat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.definition.Format;
import bilat.fact.Actor;
import bilat.fact.Pair;
import bilat.publish.Briefs;
import bilat.publish.Made;
import bilat.publish.OrderForm;
import bilat.publish.Project;
import bilat.publish.WrongOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a brief for one side says of a meeting to come, of points, and of what is not there. */
class SceneSetterTest {
    private static final String HEAD = """
            pair: XAA-XAB
            countries:
              XAA: {name: Exampland}
              XAB: {name: Testonia, in-sentence: the Republic of Testonia}
            sources:
              wire: {title: Report, publisher: Wire, published: 2026-01-05, type: news, reliability: C}
            officials:
              ann:
                name: Ann Sample
                sort-name: Sample, Ann
                country: XAA
                posts: {title: President, role: head-of-state, from: 2020, sources: wire}
              bob:
                name: Bob Trial
                sort-name: Trial, Bob
                country: XAB
                posts: {title: Foreign Minister, role: foreign-minister, from: ../2026-01-05, sources: wire}
            """;

    @TempDir
    private Path folder;

    @Test
    void what_is_absent_is_said() throws Exception {
        String brief = made("", "XAA");
        assertSays(brief, "# Testonia: scene-setter for Exampland");
        assertSays(brief, "**Meeting.** No planned meeting with the Republic of Testonia is on record.");
        assertSays(brief, "**Last met.** No meeting with the Republic of Testonia is on record.");
        assertSays(brief, "**Agreed.** No agreement of the past twelve months is on record.");
        assertSays(brief, "**Points to raise, replies, what to avoid.** None on file for Exampland.");
        assertSays(brief, "No statement of the Republic of Testonia is on record.");
        assertSays(brief, "rated C (fairly reliable). No source in the Republic of Testonia's own voice is on file.");
        assertFalse(brief.contains("## Counterpart"), brief);
    }

    @Test
    void the_names_of_both_sides_change_places() throws Exception {
        String brief = made("", "XAB");
        assertSays(brief, "# Exampland: scene-setter for the Republic of Testonia");
        assertSays(brief, "**Meeting.** No planned meeting with Exampland is on record.");
        assertSays(brief, "None on file for the Republic of Testonia.");
    }

    @Test
    void the_next_meeting_is_to_come_and_brings_its_counterparts() throws Exception {
        String brief = made(
                meeting("late", "planned", "2026-03-01", "type: official-visit, host: XAB")
                        + "  soon: {type: meeting, state: confirmed, date: 2026-02-10, place: Samplia, host: XAA,"
                        + " participants: [ann, bob], sources: wire}\n",
                "XAA");
        assertSays(
                brief,
                "**Meeting.** 10 February 2026, in Samplia, Exampland (confirmed): President Ann Sample is to receive"
                        + " Foreign Minister Bob Trial of the Republic of Testonia.");
        assertSays(
                brief,
                "**Bob Trial**, Foreign Minister of the Republic of Testonia. In office when last checked, on"
                        + " 5 January 2026; since when is not on record.[^1] No meeting with an official of Exampland is"
                        + " on record.");
    }

    @Test
    void a_meeting_is_still_to_come_on_its_day_and_no_longer_on_the_next() throws Exception {
        String today = meeting("today", "planned", "2026-01-10", "type: call, participants: [ann, bob]");
        assertSays(
                made(today, "XAB"),
                "**Meeting.** 10 January 2026 (planned): President Ann Sample of Exampland is to speak by telephone"
                        + " with Foreign Minister Bob Trial");
        assertSays(
                made(today.replace("2026-01-10", "2026-01-09"), "XAB"),
                "No planned meeting with Exampland is on record.");
        assertSays(
                made(today.replace("planned", "cancelled"), "XAB"), "No planned meeting with Exampland is on record.");
    }

    @Test
    void points_stand_by_kind_and_only_for_their_side() throws Exception {
        String points = """
                points:
                  a: {side: XAA, kind: avoid, text: the weather, sources: wire}
                  b: {side: XAA, kind: respond, expected: if-raised, text: not yet, sources: wire}
                  c: {side: XAA, kind: respond, expected: certain, issue: ferry, text: in spring, sources: wire}
                  d: {side: XAB, kind: raise, text: a secret of Testonia, sources: wire}
                issues:
                  ferry: {name: the ferry}
                """;
        String own = made(points, "XAA");
        String expected = """
                **Raise.** None on file.

                **Reply.** On the ferry, certain to come up: in spring.[^1]

                **Reply.** If it comes up: not yet.[^1]

                **Avoid.** The weather.[^1]
                """;
        assertSays(own, expected);
        assertFalse(own.contains("secret"), own);
        String others = made(points, "XAB");
        assertSays(others, "**Raise.** A secret of Testonia.");
        assertFalse(others.contains("weather") || others.contains("not yet"), others);
    }

    @Test
    void it_is_made_for_one_of_the_two_and_filed_under_it() throws Exception {
        write("");
        WrongOrder none = assertThrows(WrongOrder.class, () -> make(Optional.empty()));
        assertEquals("a brief as scene-setter is made for one side: --side XAA or --side XAB", none.getMessage());
        WrongOrder other = assertThrows(WrongOrder.class, () -> make(Optional.of("NOR")));
        assertEquals("the side NOR is not one of XAA-XAB", other.getMessage());
        assertEquals("XAA-XAB-scene-setter-XAB", make(Optional.of("XAB")).name());
    }

    private static String meeting(String id, String state, String date, String more) {
        return "meetings:\n  " + id + ": {state: " + state + ", date: " + date + ", " + more + ", sources: wire}\n";
    }

    private static void assertSays(String brief, String words) {
        assertTrue(brief.contains(words), () -> words + "\nis not in\n" + brief);
    }

    private String made(String more, String side) throws IOException, WrongOrder {
        write(more);
        return new String(make(Optional.of(side)).document().orElseThrow(), StandardCharsets.UTF_8);
    }

    private void write(String more) throws IOException {
        Files.writeString(folder.resolve("facts.yaml"), HEAD + more);
    }

    private Made make(Optional<String> side) throws IOException, WrongOrder {
        Project project = Project.read(folder, Optional.empty(), Optional.empty());
        assertEquals(List.of(), project.diagnostics());
        return new Briefs(project, "bilat 0")
                .make(OrderForm.of(
                                Pair.of("XAA", "XAB"), "scene-setter", Format.MARKDOWN, LocalDate.parse("2026-01-10"))
                        .side(side.map(Actor::new))
                        .order());
    }
}
