package bilat.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MentionTest {
    /** A party leads to its record also where it stands as a key. */
    @Test
    void parties_are_mentioned_where_they_signed_and_ratified() {
        Loaded loaded = Loading.load("""
                pair: AZE-IRN
                organisations:
                  sea-council: {name: Sea Council}
                officials:
                  a-speaker: {name: A Speaker, country: IRN}
                agreements:
                  pact:
                    title: A pact
                    type: treaty
                    signed: 1999
                    parties: [AZE, IRN, sea-council]
                    signatories: {sea-council: a-speaker}
                    ratified: {IRN: 2000, sea-council: 2001}
                    in-force: {sea-council: 2001}
                    sources: report
                sources:
                  report: {title: Report, publisher: Desk, published: 2019-01-10}
                """.getBytes(UTF_8), "facts.yaml");
        assertEquals(List.of(), loaded.diagnostics());
        List<Mention> mentions = Mention.of("agreements", loaded.facts().facts().get(0));
        assertEquals(
                List.of("signatories", "ratified", "in-force", "parties"),
                mentions.stream()
                        .filter(mention -> mention.equals(new Mention(mention.key(), "organisations", "sea-council")))
                        .map(Mention::key)
                        .toList());
        assertEquals(
                List.of("ratified", "parties"),
                mentions.stream()
                        .filter(mention -> mention.equals(new Mention(mention.key(), "countries", "IRN")))
                        .map(Mention::key)
                        .toList());
    }
}
