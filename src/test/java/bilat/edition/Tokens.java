package bilat.edition;

import java.util.Random;

/** Words and numbers that stand nowhere else: neither in a language, nor in what is hexadecimal. */
final class Tokens {
    private final Random random;
    private int next;

    Tokens(Random random) {
        this.random = random;
    }

    /** Fit for an id, a name, a title and a file. */
    String word() {
        next++;
        String letters = "";
        for (int i = 0; i < 3; i++) {
            letters += (char) ('g' + random.nextInt(20));
        }
        return "zx" + letters + next + "k";
    }

    /** Of seven digits. */
    String number() {
        next++;
        return Integer.toString(7_100_000 + next * 37 + random.nextInt(37));
    }
}
