package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.document.Purpose;
import bilat.document.References;
import java.util.List;
import org.junit.jupiter.api.Test;

class TlpLabelTest {

    @Test
    void the_colours_are_those_of_the_standard() {
        assertEquals("ffffff", colour("TLP:CLEAR"));
        assertEquals("33ff00", colour("TLP:GREEN"));
        assertEquals("ffc000", colour("TLP:AMBER"));
        assertEquals("ffc000", colour("TLP:AMBER+STRICT"));
        assertEquals("ff2b2b", colour("TLP:RED"));
    }

    @Test
    void the_label_is_set_in_twelve_points() {
        assertEquals(
                List.of(12.0),
                label("TLP:RED").text().runs().stream().map(Run::size).toList());
    }

    private static String colour(String marking) {
        Ink ink = label(marking).text().runs().get(0).ink();
        return String.format("%02x%02x%02x", ink.red(), ink.green(), ink.blue());
    }

    private static TlpLabel label(String marking) {
        return TlpLabel.of(
                marking,
                new Setter(
                        new Shaper(), new References(EveryKind.of()), FullBrief.LABELS, Looks.of(Purpose.REFERENCE)));
    }
}
