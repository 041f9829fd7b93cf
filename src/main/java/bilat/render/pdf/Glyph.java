package bilat.render.pdf;

import java.util.List;
import java.util.stream.Stream;

/**
 * A glyph on its way to the page.
 *
 * @param number in the font
 * @param letters that it stands for, as indices of the text, ascending
 * @param mark whether it stands on another
 */
record Glyph(int number, List<Integer> letters, boolean mark) {
    Glyph {
        letters = List.copyOf(letters);
    }

    int start() {
        return letters.get(0);
    }

    Glyph as(int other) {
        return new Glyph(other, letters, mark);
    }

    /** The glyph that two melt into. */
    Glyph with(Glyph other, int whole) {
        List<Integer> all =
                Stream.concat(letters.stream(), other.letters.stream()).sorted().toList();
        return new Glyph(whole, all, mark);
    }
}
