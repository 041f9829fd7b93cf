package bilat.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bilat.fact.Position;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private final Wording english = Wording.of("en").orElseThrow();

    @ParameterizedTest
    @CsvSource({"0, 0", "1, one", "2, two", "10, ten", "11, 11", "1200, 1200", "-1, -1"})
    void numbers_up_to_ten_stand_in_words(int number, String said) {
        assertEquals(said, english.number(number));
    }

    @Test
    void one_thing_is_singular_and_none_is_plural() {
        assertEquals(
                "{0} day", String.join("{0}", english.template("span.days", 1).words()));
        assertEquals(
                "{0} days", String.join("{0}", english.template("span.days", 0).words()));
        assertEquals(
                "{0} days", String.join("{0}", english.template("span.days", 2).words()));
    }

    @Test
    void a_value_of_a_closed_list_has_its_word() {
        assertEquals("supports", english.get("stance", Position.Stance.SUPPORTS));
    }

    @Test
    void a_key_that_is_not_there_is_our_fault() {
        assertEquals(Optional.empty(), english.find("no.such.key"));
        assertThrows(IllegalArgumentException.class, () -> english.get("no.such.key"));
    }

    @Test
    void a_language_that_we_do_not_have_is_absent() {
        assertEquals(Optional.empty(), Wording.of("xx"));
        assertEquals(Optional.empty(), Wording.of("../../etc"));
    }
}
