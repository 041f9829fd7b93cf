package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.JsonSchemas;
import bilat.check.Catalogue;
import bilat.check.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The reports of sixty real faults, held against those who read them: OASIS's and GitLab's schema, GitHub's limits. */
class SarifTest {
    private static final Path SCHEMAS = Path.of("src/test/resources/bilat/diagnostic");
    private static final String DATA = "src/test/resources/bilat/check/sixty/data";
    private static final Pattern RULE = Pattern.compile(
            "\"id\": \"([a-z-]+)\",\\s+\"shortDescription\": \\{\\s+"
                    + "\"text\": \"([^\"]*(?:\\\\\"[^\"]*)*)\"[\\s\\S]*?\"defaultConfiguration\": \\{\\s+\"level\": \"(\\w+)\"");
    private static final Pattern RESULT = Pattern.compile("\"ruleId\": \"([a-z-]+)\",\\s+\"ruleIndex\": (\\d+)");

    /** The most that GitHub shows of a rule's text. */
    private static final int LONGEST = 1024;

    @Test
    void the_schemas_accept_them() throws IOException {
        JsonSchemas.hold(SCHEMAS.resolve("sarif-schema-2.1.0.json"), report("sarif"));
        JsonSchemas.hold(SCHEMAS.resolve("gitlab-code-quality.schema.json"), report("gitlab"));
        JsonSchemas.hold(SCHEMAS.resolve("bilat-check-1.schema.json"), report("json"));
    }

    @Test
    void every_rule_has_the_texts_and_the_level_of_the_catalogue_and_every_result_its_number() {
        String sarif = report("sarif");
        assertTrue(sarif.contains("\"columnKind\": \"unicodeCodePoints\""));
        List<MatchResult> rules = RULE.matcher(sarif).results().toList();
        for (MatchResult rule : rules) {
            Entry entry = Catalogue.find(rule.group(1)).orElseThrow();
            assertEquals(entry.word(), rule.group(3), entry.code());
            assertTrue(entry.text().length() <= LONGEST, entry.code());
            assertTrue(entry.text().replace('\n', ' ').startsWith(entry.sentence()), entry.code());
        }
        List<String> ids = rules.stream().map(rule -> rule.group(1)).toList();
        List<MatchResult> results = RESULT.matcher(sarif).results().toList();
        assertTrue(results.size() > ids.size());
        for (MatchResult result : results) {
            assertEquals(result.group(1), ids.get(Integer.parseInt(result.group(2))));
        }
    }

    @Test
    void the_first_sentence_of_every_page_is_one() {
        for (String code : Catalogue.codes()) {
            String sentence = Catalogue.find(code).orElseThrow().sentence();
            assertTrue(sentence.endsWith("."), sentence);
            assertTrue(sentence.length() < 300, sentence);
        }
    }

    private static String report(String format) {
        String[] check = {"check", "--data", DATA, "--as-of", "2026-01-01", "--notes", "--format", format};
        return Ran.in(Path.of(""), check).exits(1).out();
    }
}
