package bilat.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaretTest {
    @Test
    void carets_stand_under_what_is_meant() {
        assertShown("    7 | signed: 2019-13", "      |         ^^^^^^^", "signed: 2019-13", 9, 7);
    }

    @Test
    void the_carets_end_with_the_line() {
        assertShown("    7 | abc", "      |   ^", "abc", 3, 50);
    }

    @Test
    void a_place_past_the_end_is_shown_behind_the_last_letter() {
        assertShown("    7 | abc", "      |    ^", "abc", 4, 1);
        assertShown("    7 | abc", "      |    ^", "abc", 99, 1);
        assertShown("    7 |", "      | ^", "", 1, 1);
    }

    @Test
    void wide_letters_take_two_columns() {
        assertShown("    7 | 日本 x", "      |      ^", "日本 x", 4, 1);
        assertShown("    7 | x 日本", "      |   ^^^^", "x 日本", 3, 2);
        assertShown("    7 | ２０ 한 😀 x", "      |            ^", "２０ 한 😀 x", 8, 1);
        assertShown("    7 | ｶﾅ x", "      |    ^", "ｶﾅ x", 4, 1);
    }

    @Test
    void combining_marks_take_none() {
        assertShown("    7 | e\u0301e\u0301 x", "      |    ^", "e\u0301e\u0301 x", 6, 1);
        assertShown("    7 | e\u0301", "      |  ^", "e\u0301", 2, 1);
    }

    @Test
    void a_tab_takes_one() {
        assertShown("    7 |  a b", "      |  ^", "\ta\tb", 2, 1);
        assertShown("    7 |   a", "      | ^^", "\t\ta", 1, 2);
    }

    @Test
    void a_pair_of_surrogates_is_one_letter() {
        assertShown("    7 | \uD835\uDC00 x", "      |   ^", "\uD835\uDC00 x", 3, 1);
    }

    @Test
    void hidden_characters_are_named_and_their_names_underlined() {
        assertShown("    7 | a<U+202E>b", "      |  ^^^^^^^^", "a\u202Eb", 2, 1);
        assertShown("    7 | <U+001B>[31m<U+00A0>x", "      |             ^^^^^^^^", "\u001B[31m\u00A0x", 6, 1);
        assertShown("    7 | <U+D800>x", "      |         ^", "\uD800x", 2, 1);
        assertShown("    7 | <U+E0041>x", "      |          ^", "\uDB40\uDC41x", 2, 1);
    }

    @Test
    void a_long_line_is_cut_around_the_place() {
        String line = "a".repeat(1_000_000) + "X" + "b".repeat(1_000_000);
        List<String> shown = Caret.under(line, new Place("f", 7, 1_000_001, 1));
        assertEquals("    7 | … " + "a".repeat(60) + "X" + "b".repeat(79) + " …", shown.get(0));
        assertEquals("      | " + " ".repeat(62) + "^", shown.get(1));
        assertTrue(Caret.under(line, new Place("f", 7, 1, 3_000_000)).get(1).endsWith("| " + "^".repeat(140)));
        assertTrue(Caret.under(line, new Place("f", 7, 2_000_002, 1)).get(1).endsWith("^"));
    }

    @Test
    void the_number_of_a_late_line_moves_the_bar_of_both() {
        assertEquals(List.of("1234567 | a", "        | ^"), Caret.under("a", new Place("f", 1_234_567, 1, 1)));
    }

    private static void assertShown(String line, String carets, String text, int column, int length) {
        assertEquals(List.of(line, carets), Caret.under(text, new Place("f", 7, column, length)));
    }
}
