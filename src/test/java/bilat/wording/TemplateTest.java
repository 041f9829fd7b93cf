package bilat.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void slots_are_filled_by_their_numbers() {
        assertEquals("B before A", Template.of("{1} before {0}").text("A", "B"));
    }

    @Test
    void a_slot_may_stand_twice() {
        assertEquals("A and A", Template.of("{0} and {0}").text("A"));
    }

    @Test
    void words_without_a_slot_are_a_template_too() {
        assertEquals(new Template(List.of("as they are"), List.of()), Template.of("as they are"));
        assertEquals("as they are", Template.of("as they are").text());
    }

    @Test
    void what_fills_a_slot_is_no_template() {
        assertEquals("{1} stays", Template.of("{0} stays").text("{1}", "no"));
    }

    @Test
    void empty_words_are_left_out() {
        assertEquals(List.of("0", " to ", "1"), Template.of("{0} to {1}").fill(word -> word, String::valueOf));
    }

    @Test
    void a_brace_that_opens_no_slot_is_a_fault() {
        assertThrows(IllegalArgumentException.class, () -> Template.of("a {name}"));
    }
}
