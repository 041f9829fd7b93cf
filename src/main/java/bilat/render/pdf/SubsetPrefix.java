package bilat.render.pdf;

import java.security.SecureRandom;

/**
 * Chance without chance: OpenPDF draws the six letters before an embedded font's name from it, which are to be the same
 * every time. It holds no state, since threads share a font.
 */
final class SubsetPrefix extends SecureRandom {
    private static final long serialVersionUID = 1;
    private static final int LETTERS = 26;

    private final int letter;

    SubsetPrefix(int letter) {
        this.letter = letter;
    }

    @Override
    public double nextDouble() {
        return (letter + 0.5) / LETTERS;
    }
}
