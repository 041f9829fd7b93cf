package bilat.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.document.Block.Paragraph;
import bilat.document.Document;
import bilat.document.Documents;
import bilat.document.Head;
import bilat.document.Inline.Text;
import bilat.document.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A document in each way in which it may stand in a file. */
class FormsTest {
    private static final Pattern FRONT_MATTER = Pattern.compile("(?s)\\A---\\n(.*?\\n)---\\n\\n");

    private final MarkdownRenderer renderer = new MarkdownRenderer();

    @ParameterizedTest
    @EnumSource
    void every_text_survives_to_the_letter(Setting.Form form) {
        for (long seed = 0; seed < 100; seed++) {
            Document document = new RandomDocuments(seed).next();
            Setting setting = new Setting(form, 1 + (int) (seed % 6), seed % 2 == 0 ? "" : "AZE-IRN-0f-");
            String markdown =
                    FRONT_MATTER.matcher(renderer.render(document, setting)).replaceFirst("");
            assertEquals(Outline.of(document, setting), Reading.of(markdown), "seed " + seed);
        }
    }

    @Test
    void front_matter_says_to_the_letter_what_the_document_says() {
        for (long seed = 0; seed < 300; seed++) {
            Document document = new RandomDocuments(seed).next();
            Map<String, String> read = frontMatter(document);
            String message = "seed " + seed;
            assertEquals(List.of("title", "date", "lang", "marking"), List.copyOf(read.keySet()), message);
            assertEquals(document.head().asOf().toString(), read.get("date"), message);
            assertEquals(paragraph(document.head().title()), Reading.of(read.get("title")), message);
            assertEquals(paragraph(document.head().marking()), Reading.of(read.get("marking")), message);
        }
    }

    @Test
    void what_is_no_character_of_yaml_is_written_by_its_number() {
        String title = "a\"b\\c'd: #e\u0001\ufeff\ue000\ud83d\ude00 *f*";
        Document plain = Documents.document();
        Head head = plain.head();
        Head titled = new Head(
                title,
                head.line(),
                head.kind(),
                head.digest(),
                head.marking(),
                head.language(),
                head.asOf(),
                head.producer(),
                head.purpose());
        Document document = new Document(titled, plain.parts(), plain.colophon(), plain.labels());
        assertEquals(paragraph(title), Reading.of(frontMatter(document).get("title")));
    }

    @Test
    void sections_have_their_marking_each_and_the_first_says_what_they_are_of() {
        Document document = Documents.document(part("a"), part("b"));
        assertEquals("""
                ### a

                **TLP:CLEAR** · Azerbaijan–Iran · Reference brief as of 22 January 2019.

                text of a

                ### b

                **TLP:CLEAR**

                text of b
                """, renderer.render(document, new Setting(Setting.Form.SECTIONS, 3, "")));
        assertEquals("", renderer.render(Documents.document(), new Setting(Setting.Form.SECTIONS, 3, "")));
    }

    @Test
    void below_the_headings_of_another_file_the_marking_follows_the_title() {
        String markdown = renderer.render(Documents.document(part("a")), new Setting(Setting.Form.INCLUDED, 6, "x-"));
        assertTrue(markdown.startsWith("""
                ###### Azerbaijan–Iran

                **TLP:CLEAR**

                Reference brief as of 22 January 2019.

                **a**

                text of a
                """), markdown);
        assertTrue(markdown.endsWith("\n**TLP:CLEAR**\n"), markdown);
    }

    private static Part part(String name) {
        return new Part(name, name, List.of(new Paragraph(List.of(new Text("text of " + name)))));
    }

    private static List<String> paragraph(String text) {
        String plain = Outline.plain(text);
        return plain.isEmpty() ? List.of() : List.of("paragraph: " + plain);
    }

    private Map<String, String> frontMatter(Document document) {
        String markdown = renderer.render(document, new Setting(Setting.Form.FRONT_MATTER, 1, ""));
        Matcher matcher = FRONT_MATTER.matcher(markdown);
        assertTrue(matcher.find(), markdown);
        assertTrue(Arrays.stream(matcher.group(1).split("\n")).allMatch(line -> line.matches("[a-z]+: \".*\"")));
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(matcher.group(1));
    }
}
