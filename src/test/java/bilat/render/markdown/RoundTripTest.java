package bilat.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import bilat.document.Document;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private final MarkdownRenderer renderer = new MarkdownRenderer();

    @Test
    void every_text_survives_to_the_letter_under_any_locale() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.ROOT, Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("ar-EG"))) {
                Locale.setDefault(locale);
                for (long seed = 0; seed < 100; seed++) {
                    assertSurvives(seed);
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @Tag("long")
    void every_text_survives_to_the_letter_in_ten_thousand_documents() {
        for (long seed = 1_000; seed < 11_000; seed++) {
            assertSurvives(seed);
        }
    }

    private void assertSurvives(long seed) {
        Document document = new RandomDocuments(seed).next();
        String markdown = renderer.render(document);
        String message = "seed " + seed + ", " + Locale.getDefault();
        List<String> expected = Outline.of(document);
        List<String> actual = Reading.of(markdown);
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            assertEquals(expected.get(i), actual.get(i), message + ", place " + i);
        }
        assertEquals(expected, actual, message);
        assertFalse(markdown.contains(" \n"), message);
    }
}
