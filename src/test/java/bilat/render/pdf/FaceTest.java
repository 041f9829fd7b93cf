package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaceTest {
    private static final Set<UnicodeScript> SCRIPTS =
            Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);
    private static final Set<UnicodeBlock> BLOCKS = Set.of(
            UnicodeBlock.BASIC_LATIN,
            UnicodeBlock.LATIN_1_SUPPLEMENT,
            UnicodeBlock.LATIN_EXTENDED_A,
            UnicodeBlock.LATIN_EXTENDED_B,
            UnicodeBlock.IPA_EXTENSIONS,
            UnicodeBlock.LATIN_EXTENDED_ADDITIONAL,
            UnicodeBlock.GREEK,
            UnicodeBlock.GREEK_EXTENDED,
            UnicodeBlock.CYRILLIC,
            UnicodeBlock.CYRILLIC_SUPPLEMENTARY);
    private static final List<Face> OURS =
            List.of(Face.SANS, Face.SANS_ITALIC, Face.SANS_SEMIBOLD, Face.SANS_BOLD, Face.SERIF_SEMIBOLD);

    @Test
    void every_latin_cyrillic_and_greek_letter_is_there() {
        for (Face face : OURS) {
            assertEquals("", lacking(face, letters()), face.toString());
        }
    }

    @Test
    void the_letters_of_azerbaijani_and_turkish_need_no_substitute() {
        for (Face face : OURS) {
            IntStream needed = "əƏşŞğĞıIiİçÇöÖüÜ–—“”‘’…·".codePoints();
            assertEquals("", text(needed.filter(c -> !face.has(c))), face.toString());
        }
    }

    @Test
    void currencies_and_signs_are_there() {
        for (Face face : OURS) {
            assertEquals("", lacking(face, "€£$₺₽₼₾№°§†‡−×±≤≥≠≈→\u2011".codePoints()), face.toString());
        }
    }

    /** So that a letter that is missing always stands in some file of the project. */
    @Test
    void every_letter_of_the_shipped_words_is_there() throws IOException {
        for (String words : List.of("en.properties", "countries-en.tsv")) {
            String text = Files.readString(Path.of("src/main/resources/bilat/wording", words));
            IntStream letters = text.codePoints().filter(c -> !Character.isISOControl(c));
            assertEquals("", lacking(Face.SANS, letters), words);
        }
    }

    @Test
    void figures_in_columns_are_equally_wide() {
        for (Face face : List.of(Face.SANS, Face.SANS_SEMIBOLD, Face.SANS_BOLD)) {
            assertEquals(1, "0123456789".chars().map(face::advance).distinct().count(), face.toString());
        }
    }

    @Test
    void a_space_is_drawn_in_another_face_where_that_of_the_word_has_none() {
        Face given = GivenFont.of("x.ttf", TestFont.of("漢字")).face();
        Shaper shaper = new Shaper(Direction.LEFT_TO_RIGHT, List.of(given));
        List<Run> runs = shaper.shape("漢 字", Theme.BODY, Tag.ARTIFACT);
        assertEquals(List.of("漢", " ", "字"), runs.stream().map(Run::text).toList());
        runs.forEach(run -> assertEquals("", lacking(run.face(), run.text().codePoints())));
        assertEquals(List.of(), shaper.missing());
    }

    private static IntStream letters() {
        return IntStream.range(0, 0x3000)
                .filter(Character::isLetter)
                .filter(c -> SCRIPTS.contains(UnicodeScript.of(c)))
                .filter(c -> BLOCKS.contains(UnicodeBlock.of(c)));
    }

    private static String lacking(Face face, IntStream codePoints) {
        return text(
                codePoints.filter(c -> !face.has(c) && !Substitute.of(c, face).has(c)));
    }

    private static String text(IntStream codePoints) {
        return codePoints.mapToObj(Character::toString).collect(Collectors.joining());
    }
}
