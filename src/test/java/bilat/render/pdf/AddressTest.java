package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void an_address_in_ascii_stays_as_it_is() {
        String address = "https://example.org/a-b/c_d?e=f&g=%20h#i";
        assertEquals(address, Address.encoded(address));
    }

    @Test
    void other_signs_are_percent_encoded() {
        assertEquals("https://example.org/%C9%99%20%3Ca%3E", Address.encoded("https://example.org/ə <a>"));
    }

    @Test
    void lines_may_end_after_slash_hyphen_and_dot() {
        assertEquals(
                List.of("https://", "example.", "org/", "a-", "b.", "html"),
                Address.pieces("https://example.org/a-b.html"));
    }

    @Test
    void the_end_of_an_address_is_no_place_to_break() {
        assertEquals(List.of("https://", "a/"), Address.pieces("https://a/"));
    }
}
