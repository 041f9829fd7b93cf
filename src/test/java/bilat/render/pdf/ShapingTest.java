package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapingTest {

    /** The presentation forms are those of the Unicode charts, from the first letter to the last. */
    @ParameterizedTest
    @CsvSource({
        "محمد, FEE3 FEA4 FEE4 FEAA",
        "باقری, FE91 FE8E FED7 FEAE 6CC",
        "لا, FEFB",
        "سلام, FEB3 FEFC 645",
        "الأردن, 627 FEF7 631 62F 646",
        "می\u200Cخواهم, FEE3 FBFD FEA7 FEEE 627 FEEB FEE2",
        "ه\u200D, FEEB",
        "\u200Dه, FEEA",
        "مـه, FEE3 640 FEEA",
        "پژوهش, FB58 FB8B 648 FEEB FEB6",
        "گچ, FB94 FB7B",
        "ء, 621",
        "بء, 628 621",
        "الله, FDF2",
        "۱۲۳, 6F1 6F2 6F3",
    })
    void letters_take_their_forms_by_their_neighbours(String text, String forms) {
        assertEquals(forms, drawn(text));
    }

    @Test
    void every_letter_that_joins_has_its_own_form_in_each_place() {
        List<Integer> letters = joining();
        assertTrue(letters.size() > 60, letters.toString());
        for (int letter : letters) {
            String alone = Character.toString(letter);
            form(letter, clusters("ب" + alone).get(1), "FINAL");
            if (Joining.of(letter) == Joining.DUAL) {
                form(letter, clusters(alone + "ب").get(0), "INITIAL");
                form(letter, clusters("ب" + alone + "ب").get(1), "MEDIAL");
            } else {
                form(letter, clusters("ب" + alone + "ب").get(1), "FINAL");
                assertEquals(alone, painted(clusters(alone + "ب").get(0)));
            }
            assertEquals(alone, painted(clusters(alone).get(0)));
        }
    }

    @Test
    void marks_do_not_part_what_joins_and_stand_on_their_letters() {
        List<Cluster> clusters = clusters("مُحَمَّد");
        assertEquals(
                List.of("مُ", "حَ", Normalizer.normalize("مَّ", Normalizer.Form.NFC), "د"),
                clusters.stream().map(Cluster::letters).toList());
        for (Cluster cluster : clusters.subList(0, 3)) {
            assertEquals(2, cluster.strokes().size(), cluster.toString());
            Cluster.Stroke mark = cluster.strokes().get(1);
            assertTrue(mark.right() > -400 && mark.right() < cluster.advance(), cluster.toString());
        }
        assertEquals(
                List.of("لَا"), clusters("لَا").stream().map(Cluster::letters).toList());
    }

    @Test
    void points_of_hebrew_stand_under_their_letters() {
        for (Cluster cluster : Face.HEBREW.clusters("שָׁלוֹם עֲלֵיכֶם")) {
            int base = Face.HEBREW.advance(cluster.letters().codePointAt(0));
            assertEquals(base, cluster.advance(), cluster.toString());
            for (Cluster.Stroke stroke : cluster.strokes()) {
                assertTrue(Math.abs(stroke.right()) <= base, cluster.toString());
            }
        }
    }

    @Test
    void the_letters_of_the_clusters_are_the_text() {
        for (String text : List.of("سلام علیکم", "می\u200Cخواهم", "لَا إِلَى", "1 (ب) 2", "a\u0301b", "👩\u200D👧 x")) {
            for (Face face : List.of(Face.ARABIC, Face.HEBREW, Face.SANS)) {
                assertEquals(
                        text, face.clusters(text).stream().map(Cluster::letters).collect(Collectors.joining()));
            }
        }
    }

    private static List<Integer> joining() {
        return IntStream.range(0x620, 0x780)
                .filter(Face.ARABIC::has)
                .filter(c -> Joining.of(c) == Joining.DUAL || Joining.of(c) == Joining.RIGHT)
                .boxed()
                .toList();
    }

    // By the names and the compatibility mappings of Unicode, or by a glyph without a code point where Unicode has
    // none.
    private static void form(int letter, Cluster cluster, String place) {
        int code = cluster.strokes().get(0).code();
        String wanted = Character.getName(letter) + " in " + place + " place is " + Integer.toHexString(code);
        assertNotEquals(letter, code, wanted);
        if (code < 0xF0000) {
            assertTrue(Character.getName(code).endsWith(place + " FORM"), wanted);
            int base = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC)
                    .codePointAt(0);
            // The heh of some languages has the forms of another; nya has the dots below where it joins.
            boolean lends = Character.getName(letter).contains("HEH") || letter == 0x6BD;
            assertTrue(base == letter || lends, wanted);
        }
    }

    private static String drawn(String text) {
        return clusters(text).stream()
                .flatMap(cluster -> cluster.strokes().stream())
                .map(stroke -> Integer.toHexString(stroke.code()).toUpperCase())
                .collect(Collectors.joining(" "));
    }

    private static String painted(Cluster cluster) {
        return Character.toString(cluster.strokes().get(0).code());
    }

    private static List<Cluster> clusters(String text) {
        return Face.ARABIC.clusters(Normalizer.normalize(text, Normalizer.Form.NFC));
    }
}
