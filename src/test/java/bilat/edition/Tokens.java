package bilat.edition;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Words and numbers that stand nowhere else: neither in a language, nor in what is hexadecimal. */
final class Tokens {
    private final Random random;
    private final Set<String> given = new TreeSet<>();
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
        return given("zx" + letters + next + "k");
    }

    /** Of seven digits. */
    String number() {
        next++;
        return given(Integer.toString(7_100_000 + next * 37 + random.nextInt(37)));
    }

    private String given(String token) {
        given.add(token);
        return token;
    }

    /** All of them so far. */
    Set<String> given() {
        return given;
    }
}
