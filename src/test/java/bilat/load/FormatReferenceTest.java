package bilat.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on the data format: its tables are those of the code, and its examples load. */
class FormatReferenceTest {
    private static final Path PAGE = Path.of("src/site/markdown/data-format.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");
    private static final String BEGIN = "<!-- begin: reference -->\n";
    private static final String END = "<!-- end: reference -->";

    /** Types that the introduction or their own name explains. */
    private static final Set<String> SIMPLE = Set.of(
            "text",
            "prose",
            "date",
            "day",
            "date, `..` or `unknown`",
            "date, or mapping from party to date",
            "length of time",
            "yes or no",
            "number",
            "1 to 6",
            "address",
            "country",
            "country or organisation",
            "pair",
            "source",
            "official",
            "issue",
            "agreement",
            "mechanism",
            "fact");

    @TempDir
    Path folder;

    @Test
    void the_tables_are_those_of_the_code() throws IOException {
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        Golden.hold(PAGE, before + FormatReference.text() + page.substring(page.indexOf(END)));
    }

    @Test
    void every_type_is_explained() {
        assertEquals(List.of(), FormatReference.unexplained(SIMPLE));
    }

    @Test
    void the_examples_load_together_without_a_fault() throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map(MatchResult::group)
                .map(example -> example.replaceAll("```(yaml\n)?", ""))
                .toList();
        Root root = new Root(folder);
        for (int i = 0; i < examples.size(); i++) {
            root.with("example-" + i + ".yaml", examples.get(i));
        }
        Loaded loaded = root.load();
        assertEquals("", Shown.printed(folder, loaded));
        assertTrue(loaded.facts().facts().size() >= 10);
        assertEquals(List.of(), loaded.facts().omitted());
    }
}
