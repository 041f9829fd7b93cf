package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void control_characters_go_and_white_space_becomes_a_space() {
        assertEquals("ab c d e", CleanText.of("a\u0000b\tc\nd\u2028e\u0007\u009F"));
    }

    @Test
    void half_a_surrogate_pair_is_replaced() {
        assertEquals("a\uFFFDb\uFFFD", CleanText.of("a\uD800b\uDC00"));
    }

    @Test
    void turns_of_direction_go() {
        assertEquals("gnp.exe", CleanText.of("\u202Egnp\u202C\u2066.exe\u2069\u200F\u061C"));
    }

    @Test
    void what_cannot_be_seen_goes() {
        assertEquals("soft", CleanText.of("\uFEFFso\u00ADf\u200Bt\uFFFE\uFE0F"));
    }

    @Test
    void the_joiners_of_persian_and_the_tying_space_stay() {
        assertEquals("می\u200Cخواهم a\u00A0b", CleanText.of("می\u200Cخواهم a\u00A0b"));
    }

    @Test
    void letters_are_composed() {
        assertEquals("é", CleanText.of("e\u0301"));
    }
}
