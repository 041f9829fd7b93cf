package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Contrast by the formula of the Web Content Accessibility Guidelines 2.1, and tones that a grey printer keeps apart.
 */
class InkTest {
    private static final double TEXT_RATIO = 4.5;
    private static final double SHAPE_RATIO = 3;

    @Test
    void all_that_is_written_can_be_read_on_its_ground() {
        for (Ink ground : List.of(Ink.PAPER, Ink.PANEL)) {
            for (Ink ink : List.of(Ink.TEXT, Ink.GREY, Ink.ACCENT)) {
                assertContrast(ink, ground, TEXT_RATIO);
            }
        }
        assertContrast(Ink.TEXT, Ink.PALE, TEXT_RATIO);
        assertContrast(Ink.PAPER, Ink.ACCENT, TEXT_RATIO);
        for (Ink label : List.of(Ink.TLP_CLEAR, Ink.TLP_GREEN, Ink.TLP_AMBER, Ink.TLP_RED)) {
            assertContrast(label, Ink.BLACK, TEXT_RATIO);
        }
    }

    @Test
    void shapes_that_lead_or_outline_can_be_seen() {
        assertContrast(Ink.MID, Ink.PAPER, SHAPE_RATIO);
        assertContrast(Ink.MID, Ink.PANEL, SHAPE_RATIO);
        for (Ink ground : List.of(Ink.PAPER, Ink.PANEL, Ink.PALE)) {
            assertContrast(Ink.ACCENT, ground, SHAPE_RATIO);
        }
    }

    @Test
    void printed_grey_the_fills_stay_apart() {
        List<Ink> fills = List.of(Ink.ACCENT, Ink.LINE, Ink.PALE, Ink.PAPER);
        for (int i = 1; i < fills.size(); i++) {
            double step = luminance(fills.get(i)) - luminance(fills.get(i - 1));
            assertTrue(step > 0.1, fills.get(i - 1) + " and " + fills.get(i) + " differ by " + step);
        }
    }

    private static void assertContrast(Ink ink, Ink ground, double least) {
        double one = luminance(ink) + 0.05;
        double other = luminance(ground) + 0.05;
        double ratio = Math.max(one, other) / Math.min(one, other);
        assertTrue(ratio >= least, ink + " on " + ground + " is " + ratio);
    }

    private static double luminance(Ink ink) {
        return 0.2126 * linear(ink.red()) + 0.7152 * linear(ink.green()) + 0.0722 * linear(ink.blue());
    }

    private static double linear(int value) {
        double part = value / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
