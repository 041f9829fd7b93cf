package bilat.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import bilat.fact.Prose;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Prose keeps every word, and what is typed back reads the same. */
class ProseFuzzTest {
    private static final Mark MARK = new Mark("x", 0, 0, 0, new int[] {'x'}, 0);

    static Stream<String> seeds() {
        return Stream.of("Words [@source, page 3].\n\nMore [@b-2][@c].", "a [@b,  ] c", "[@", "[@a]", "[@a, [@b, c]]");
    }

    @MethodSource("seeds")
    @FuzzTest
    void reads(@NotNull String typedIn) {
        String text = typedIn.strip();
        if (text.isEmpty()) {
            // A scalar without text is refused before its prose is read.
            return;
        }
        Prose prose = prose(text);
        String typed = ProseReader.typed(prose);
        assertEquals(letters(text), letters(typed));
        assertEquals(prose, prose(typed));
        prose.paragraphs().forEach(paragraph -> assertFalse(paragraph.pieces().isEmpty()));
    }

    private static Prose prose(String text) {
        ScalarNode node = new ScalarNode(Tag.STR, text, MARK, MARK, DumperOptions.ScalarStyle.PLAIN);
        return ProseReader.read(text, node, new Reading("x")).orElseThrow();
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{javaWhitespace}]", "");
    }
}
