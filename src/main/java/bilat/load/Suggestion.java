package bilat.load;

import java.util.Collection;
import java.util.Optional;

/** The known word that was probably meant. */
public final class Suggestion {
    private Suggestion() {}

    /** The nearest known word within a third of its letters, at least one; the first in order of several. */
    public static Optional<String> of(String typed, Collection<String> known) {
        Optional<String> best = Optional.empty();
        // A word with no letter in common is no suggestion.
        int least = Math.min(Math.max(1, typed.length() / 3) + 1, Math.max(1, typed.length()));
        for (String word : known) {
            if (word.equalsIgnoreCase(typed)) {
                return Optional.of(word);
            }
            if (Math.abs(word.length() - typed.length()) >= least) {
                continue;
            }
            int distance = distance(typed, word);
            if (distance < least) {
                least = distance;
                best = Optional.of(word);
            }
        }
        return best;
    }

    /** Damerau and Levenshtein's, with transpositions of neighbours. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
